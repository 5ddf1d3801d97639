import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phaseOn } from '../../../src/atlas/snapshot.ts'
import { isDrawn } from '../../../src/scene/visibility.ts'
import { filterState, stateAt, swipeOf } from '../../../src/render/filter-state.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const scene = buildScene(atlas, [])
const view = { ...defaultView(atlas), pair: null }
const laidOut = new Set(scene.edges.map((e) => e.tie))
const days = fc.integer({ min: atlas.timeline.from, max: atlas.timeline.to - 1 })

describe('two days laid over each other', () => {
  test('show what stands on the later one, and as ended what has ended since the earlier one', () => {
    fc.assert(
      fc.property(days, days, (day, compare) => {
        const [from, to] = [Math.min(day, compare), Math.max(day, compare)]
        const state = filterState({ ...view, day, compare }, '')
        const drawn = scene.edges.filter((e) => isDrawn(e, state))
        for (const tie of atlas.data.ties.filter((t) => laidOut.has(t.id))) {
          const marks = drawn.filter((e) => e.tie === tie.id)
          const [before, after] = [phaseOn(atlas, tie.id, from), phaseOn(atlas, tie.id, to)]
          if (after)
            expect(
              marks.map((m) => m.past),
              tie.id,
            ).toEqual([false])
          else if (before)
            expect(
              marks.map((m) => m.status),
              tie.id,
            ).toEqual(['ended'])
        }
      }),
    )
  })
})

describe('two days side by side', () => {
  const compared = { ...view, compare: view.day - 30, comparison: 'swipe' as const, divider: 25 }

  test('have the earlier one on the left of the divider', () => {
    const swipe = swipeOf(compared, '')
    expect([swipe?.left.day, swipe?.right.day, swipe?.divider]).toEqual([view.day - 30, view.day, 0.25])
    const state = filterState(compared, '')
    expect(stateAt(state, swipe, 249, 1000)).toBe(swipe?.left)
    expect(stateAt(state, swipe, 250, 1000)).toBe(swipe?.right)
    expect(stateAt(state, null, 10, 1000)).toBe(state)
  })

  test('are none while nothing is compared, or in an overlay', () => {
    expect(swipeOf({ ...compared, compare: null }, '')).toBeNull()
    expect(swipeOf({ ...compared, comparison: 'overlay' }, '')).toBeNull()
  })
})
