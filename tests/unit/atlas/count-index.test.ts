import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import { tiesBetween, tiesOf } from '../../../src/atlas/endpoint-index.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import { phaseOn, snapshot } from '../../../src/atlas/snapshot.ts'
import { countShown } from '../../../src/atlas/count-index.ts'
import { changeBetween } from '../../../src/atlas/change.ts'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { tiesTurning, turningDays } from '../../../src/atlas/transitions.ts'
import { views } from '../../support/arbitrary-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import { syntheticAtlas } from '../../support/synthetic-atlas.ts'
import { phaseLists, someDay } from './arbitraries.ts'

const atlas = fixtureAtlas()
const loaded = parseAtlas(syntheticAtlas(300))
const many = loaded.ok ? loaded.atlas : atlas

/** The invented atlas with other phases in its ties. */
const atlases = fc.array(phaseLists, { minLength: 3, maxLength: 3 }).map((lists) =>
  createAtlas({
    ...atlas.data,
    ties: atlas.data.ties.slice(0, 3).map((tie, i) => ({ ...tie, phases: lists[i] ?? [] })),
  }),
)

test.each([
  ['the invented atlas', atlas],
  ['300 ties', many],
])('the tally counts what the snapshot holds: %s', (_, of) => {
  fc.assert(
    fc.property(views(of), (view) => {
      expect(countShown(of, view)).toBe(snapshot(of, view).length)
    }),
  )
})

test('ties that come to another phase between two days are among those that turn, and no day is left out', () => {
  fc.assert(
    fc.property(atlases, someDay, someDay, (of, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      const turning = tiesTurning(of, from, to)
      const other = of.data.ties.filter((t) => phaseOn(of, t.id, from) !== phaseOn(of, t.id, to))
      expect(turning).toEqual(expect.arrayContaining(other))
      // In the atlas's order, each once.
      expect(of.data.ties.filter((t) => turning.includes(t))).toEqual(turning)
    }),
  )
})

test('days of turns are those on which a step changes a tie of the kinds that are asked for', () => {
  fc.assert(
    fc.property(atlases, someDay, fc.subarray([...TIE_KINDS]), (of, from, some) => {
      const kinds = new Set(some)
      const to = from + 60
      const days = Array.from({ length: to - from }, (_, i) => from + i)
      const turning = days.filter((day) => {
        const { began, ended, changed } = changeBetween(of, day - 1, day, kinds)
        return began.length + ended.length + changed.length > 0
      })
      expect(turningDays(of, from, to, kinds)).toEqual(turning)
    }),
  )
})

test('ties by their ends are those that a look at each of them finds', () => {
  for (const a of ['a0', 'a1', 'a7']) {
    expect(tiesOf(many, a)).toEqual(many.data.ties.filter((t) => t.from === a || t.to === a || t.via === a))
    for (const b of ['a0', 'a3', 'nobody'])
      expect(tiesBetween(many, a, b)).toEqual(
        many.data.ties.filter((t) => (t.from === a && t.to === b) || (t.from === b && t.to === a)),
      )
  }
})
