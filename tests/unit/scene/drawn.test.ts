import { expect, test } from 'vitest'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import { drawnTies, leftOutWords, MAX_DRAWN, MAX_IN_BUNDLE } from '../../../src/scene/drawn.ts'
import { pairKey } from '../../../src/grammar/mark.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { daysOf, widestOf, widthScales } from '../../../src/scene/width.ts'
import { createAxis } from '../../../src/ui/axis.ts'
import { layoutLanes } from '../../../src/features/timeline/lanes.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import { syntheticAtlas } from '../../support/synthetic-atlas.ts'

const atlasOf = (count: number) => {
  const loaded = parseAtlas(syntheticAtlas(count))
  if (!loaded.ok) throw new Error('the synthetic atlas breaks a rule')
  return loaded.atlas
}

const many = atlasOf(1200)
const scene = buildScene(many, [])

test('a small atlas is drawn whole, and nothing is said', () => {
  const atlas = fixtureAtlas()
  expect(drawnTies(atlas)).toEqual(atlas.data.ties)
  expect(leftOutWords(atlas)).toBeNull()
})

test('of a large atlas the strongest ties are drawn, no more between two actors than a bundle shows, and words say so', () => {
  const atlas = many
  const drawn = drawnTies(atlas)
  expect(drawn).toHaveLength(MAX_DRAWN)
  const inPair = new Map<string, number>()
  for (const { from, to } of drawn) inPair.set(pairKey(from, to), (inPair.get(pairKey(from, to)) ?? 0) + 1)
  expect(Math.max(...inPair.values())).toBeLessThanOrEqual(MAX_IN_BUNDLE)
  const scales = widthScales(atlas)
  const width = (tie: (typeof drawn)[number]) => widestOf(scales, tie, daysOf(atlas.data))
  const weakest = Math.min(...drawn.filter((t) => pairKey(t.from, t.to) !== pairKey('a0', 'a1')).map(width))
  for (const tie of atlas.data.ties)
    if (width(tie) > weakest && !drawn.includes(tie))
      expect(inPair.get(pairKey(tie.from, tie.to))).toBe(MAX_IN_BUNDLE)
  expect(leftOutWords(atlas)).toContain('1000 strongest of 1200 links')
  expect(new Set(scene.edges.map((e) => e.tie))).toEqual(new Set(drawn.map((t) => t.id)))
})

test('the opening pair has its lines, however weak', () => {
  const atlas = many
  const weak = atlas.data.ties.map((tie) =>
    tie.id === 't0' ? { ...tie, phases: tie.phases.map(({ quantity: _, ...phase }) => phase) } : tie,
  )
  expect(drawnTies(createAtlas({ ...atlas.data, ties: weak })).map((t) => t.id)).toContain('t0')
})

test('where there are too many ties for a bar each, the timeline draws how many stand, kind by kind', () => {
  const few = atlasOf(300)
  const axis = createAxis(few.timeline, 0, 1000)
  expect(layoutLanes(few, axis, 0, 84).heaps).toEqual([])
  const { rows, lanes, heaps } = layoutLanes(many, axis, 0, 84)
  expect(lanes).toEqual([])
  expect(heaps.map((h) => h.kind)).toEqual(rows.map((r) => r.kind))
  expect(rows).toHaveLength(5)
  for (const { path } of heaps) expect(path).toMatch(/^M[\d.,LVHZ]+/)
})
