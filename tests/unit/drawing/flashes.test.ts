import { describe, expect, test } from 'vitest'
import { changeBetween } from '../../../src/atlas/change.ts'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { filterState } from '../../../src/drawing/filters.ts'
import { flashes, keepApart } from '../../../src/drawing/flashes.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { stops } from '../../../src/timeline/stops.ts'
import { defaultView } from '../../../src/view/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const routes = atlas.data.ties.flatMap(({ route }) =>
  route === undefined
    ? []
    : [
        {
          id: route,
          path: [
            [44, 40],
            [46, 41],
            [48, 40],
          ] as const,
        },
      ],
)
const scene = buildScene(atlas, routes)
const view = defaultView(atlas)
const kinds = new Set(TIE_KINDS)
const changes = stops(atlas, 'event', kinds).map((day) => changeBetween(atlas, day - 1, day, kinds))

/** The flashes of a step with the braid of a pair open. */
const at = (change: (typeof changes)[number], open: string, some = kinds) =>
  flashes(atlas, scene, change, filterState({ ...view, day: change.to, kinds: some }, open))

describe('flashes', () => {
  const change = changes.find((c) => c.changed.length > 0)
  if (!change) throw new Error('no tie of the fixture changes')
  const [tie] = change.changed
  const pair = scene.edges.find((e) => e.tie === tie?.id)?.pair ?? ''

  test('say from what to what a tie came, at its badge', () => {
    const [flash] = at(change, pair)
    expect(flash?.tie).toBe(tie?.id)
    expect(flash?.text).toMatch(new RegExp(`^${tie?.label}: .+ → .+$`))
    expect(scene.badges.map((b) => b.at)).toContainEqual(flash?.at)
  })
  test('say nothing of ties that are not drawn, nor of a step that changes none', () => {
    expect(at(change, pair, new Set())).toEqual([])
    expect(flashes(atlas, scene, null, filterState(view, ''))).toEqual([])
    const quiet = changes.find((c) => c.changed.length === 0)
    if (quiet) expect(at(quiet, pair)).toEqual([])
  })
})

describe('the places of flashes', () => {
  const flash = (x: number, y: number) => ({
    tie: 't',
    kind: 'energy' as const,
    text: 'a → b',
    at: [0, 0] as const,
    x,
    y,
  })
  test('are in the free part of the map', () => {
    const [left, right] = keepApart([flash(0, 0), flash(999, 100)], { left: 200, right: 800 })
    expect(left?.x).toBeGreaterThan(200)
    expect(right?.x).toBeLessThan(800)
  })
  test('are apart from one another', () => {
    const ys = keepApart([flash(300, 10), flash(300, 12), flash(300, 11)], { left: 0, right: 800 }).map(
      (f) => f.y,
    )
    expect(ys[1]).toBeGreaterThan((ys[0] ?? 0) + 20)
    expect(ys[2]).toBeGreaterThan((ys[1] ?? 0) + 20)
  })
})
