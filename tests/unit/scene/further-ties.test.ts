import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAtlas, inReading } from '../../../src/atlas/atlas.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { runSync } from '../../../src/atlas/tasks.ts'
import { filterState } from '../../../src/render/filter-state.ts'
import { furtherNear } from '../../../src/render/further-hits.ts'
import { screenAt } from '../../../src/render/screen.ts'
import { CURVE, cubicAt } from '../../../src/scene/cubic.ts'
import { drawnTies, leftOutWords, MAX_DRAWN, tiesBeyond } from '../../../src/scene/drawn.ts'
import { furtherTask, isStageDrawn, STAGE, stageFilter, tiesDrawn } from '../../../src/scene/further-ties.ts'
import { unproject } from '../../../src/scene/mercator.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { daysOf, widestOf, widthScales } from '../../../src/scene/width.ts'
import { defaultView } from '../../../src/state/view.ts'
import { views } from '../../support/arbitrary-view.ts'
import { runs } from '../../support/fc.ts'
import { syntheticAtlas } from '../../support/synthetic-atlas.ts'

const parsed = parseAtlas(syntheticAtlas(2600))
if (!parsed.ok) throw new Error('the invented atlas breaks a rule')
const { atlas } = parsed
const scene = buildScene(atlas, [])
const further = runSync(furtherTask(atlas, scene, Infinity))
const count = further.ties.length
const widthOf = (tie: (typeof further.ties)[number]) => widestOf(widthScales(atlas), tie, daysOf(atlas.data))

describe('further ties', () => {
  test('are all that the scene has not, the widest first', () => {
    const ids = further.ties.map(({ id }) => id)
    expect(new Set([...ids, ...drawnTies(atlas).map(({ id }) => id)])).toEqual(new Set(atlas.ties.keys()))
    expect(ids).toHaveLength(atlas.data.ties.length - MAX_DRAWN)
    const widths = further.ties.filter((t) => !(t.from === 'a0' && t.to === 'a1')).map(widthOf)
    expect(widths.slice(-1500)).toEqual(widths.slice(-1500).toSorted((a, b) => b - a))
  })

  test('are with those of the scene the strongest of their number', () => {
    const { ties, onCourses } = tiesBeyond(atlas, 2000)
    expect(ties).toHaveLength(1000)
    expect(onCourses).toBe(0)
    expect(further.ties.slice(0, 1000)).toEqual(ties)
    const drawn = new Set([...ties, ...drawnTies(atlas)])
    const least = Math.min(...ties.map(widthOf))
    for (const tie of atlas.data.ties) if (widthOf(tie) > least) expect(drawn).toContain(tie)
    expect(tiesBeyond(atlas, 1000).ties).toEqual([])
  })

  test('are told of, as are those that are left out', () => {
    expect(leftOutWords(atlas)).toContain('1000 strongest of 2600 links')
    expect(leftOutWords(atlas, { count: 1000, onCourses: 0 })).toContain('2000 of 2600 links, the strongest')
    expect(leftOutWords(atlas, { count: 1598, onCourses: 2 })).toContain('without 2 that follow courses')
    expect(leftOutWords(atlas, { count, onCourses: 0 })).toBeNull()
  })

  test('that have a course on the ground are not shown as curves', () => {
    const [weak] = further.ties.slice(-1)
    if (!weak) throw new Error('nothing is left')
    const ties = atlas.data.ties.map((t) =>
      t.id === weak.id
        ? {
            ...t,
            path: [
              [
                [40, 40],
                [41, 41],
              ],
            ] as never,
          }
        : t,
    )
    const beyond = tiesBeyond(createAtlas({ ...atlas.data, ties }), Infinity)
    expect(beyond.onCourses).toBe(1)
    expect(beyond.ties.map(({ id }) => id)).not.toContain(weak.id)
  })

  test('begin and end at their own ends, in their direction', () => {
    const seats = new Map(scene.nodes.map((n) => [n.actor, n.at]))
    further.ties.forEach((tie, i) => {
      for (const [t, actor] of [
        [0, tie.from],
        [1, tie.to],
      ] as const) {
        const [lon, lat] = unproject(cubicAt(further.curves, i * CURVE, t))
        const [x = NaN, y = NaN] = seats.get(actor) ?? []
        expect(Math.hypot(lon - x, lat - y)).toBeLessThan(0.31)
      }
    })
  })

  test('of one pair and tone lie on curves of their own', () => {
    const middles = further.ties.map((tie, i) => {
      const [x, y] = cubicAt(further.curves, i * CURVE, 0.5)
      return `${[tie.from, tie.to].sort().join()} ${x.toFixed(4)} ${y.toFixed(4)}`
    })
    expect(new Set(middles).size).toBeGreaterThan(middles.length * 0.999)
  })

  test('are drawn when the data say so, on any day and under any filter', () => {
    let drawn = 0
    fc.assert(
      fc.property(views(atlas), (view) => {
        const of = new Set(further.ties.map(({ id }) => id))
        const standing = snapshot(inReading(atlas, view.basis), view).map(({ tie }) => tie.id)
        const state = filterState({ ...view, compare: null }, '')
        const found = tiesDrawn(further, count, stageFilter(state)).map((i) => further.ties[i]?.id ?? '')
        drawn += found.length
        expect(new Set(found)).toEqual(new Set(standing.filter((id) => of.has(id))))
      }),
      { numRuns: runs(60) },
    )
    expect(drawn).toBeGreaterThan(0)
  })

  test('have their stages in the order of their numbers', () => {
    for (let tie = 0; tie < count; tie++)
      for (let stage = further.firsts[tie] ?? 0; stage < (further.firsts[tie + 1] ?? 0); stage++)
        expect(further.stages[stage * STAGE + 3]).toBe(tie)
    expect((further.firsts[count] ?? 0) * STAGE).toBe(further.stages.length)
  })

  test('are found where they are drawn, and no others', () => {
    const state = filterState(defaultView(atlas), '')
    const filter = stageFilter(state)
    const screen = screenAt({ zoom: 6, lat: 42, lon: 43 }, 800, 600)
    const alive = new Set(tiesDrawn(further, count, filter))
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: count - 1 }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (i, t) => {
          const at = screen.toScreen(cubicAt(further.curves, i * CURVE, t))
          const found = furtherNear(further, count, screen, state, at, 'mouse').map(({ tie }) => tie)
          expect(found.includes(further.ties[i]?.id ?? '')).toBe(alive.has(i))
          for (const id of found) expect(alive.has(further.ties.findIndex((tie) => tie.id === id))).toBe(true)
        },
      ),
      { numRuns: runs(200) },
    )
    expect(isStageDrawn(further.stages, 0, { ...filter, day: -FAR })).toBe(false)
  })
})

const FAR = 1_000_000
