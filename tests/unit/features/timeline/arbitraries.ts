/** Random timelines and atlases for properties: many ties whose phases lie before, in and beyond the timeline. */
import fc from 'fast-check'
import { createAtlas, type Atlas } from '../../../../src/atlas/atlas.ts'
import { dayOf, isoDay } from '../../../../src/atlas/day.ts'
import { DATINGS, EVENT_TYPES, STATUSES, TIE_KINDS, type Phase } from '../../../../src/atlas/schema.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const base = fixtureAtlas()
const [someTie] = base.data.ties
const [someEvent] = base.data.events
if (!someTie || !someEvent) throw new Error('the invented atlas has no tie or no event')

const anyDay = fc.integer({ min: dayOf(2001), max: dayOf(2019) })

const phases = fc
  .uniqueArray(anyDay, { minLength: 1, maxLength: 4 })
  .map((days) => days.sort((a, b) => a - b))
  .chain((days) =>
    fc.tuple(
      fc.constant(days),
      fc.array(fc.constantFrom(...STATUSES), { minLength: days.length, maxLength: days.length }),
      fc.boolean(),
    ),
  )
  .map(([days, statuses, open]) =>
    days.flatMap((from, i): Phase[] => {
      const next = days[i + 1]
      if (next === undefined && !open && i > 0) return []
      const to = next === undefined ? null : isoDay(next)
      return [{ from: isoDay(from), to, status: statuses[i] ?? 'in-force', basis: 'record', sources: [] }]
    }),
  )

const ties = fc
  .array(fc.record({ kind: fc.constantFrom(...TIE_KINDS), phases }), { maxLength: 40 })
  .map((rows) => rows.map((row, i) => ({ ...someTie, ...row, id: `t${i}` })))

const events = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...TIE_KINDS),
      type: fc.constantFrom(...EVENT_TYPES),
      dated: fc.constantFrom(...DATINGS),
      day: anyDay,
      days: fc.constantFrom(1, 1, 1, 5, 40),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ day, days, ...row }, i) => ({
      ...someEvent,
      ...row,
      id: `e${i}`,
      from: isoDay(day),
      to: days === 1 ? undefined : isoDay(day + days),
    })),
  )

/** The invented atlas with random ties and events. */
export const atlases: fc.Arbitrary<Atlas> = fc
  .tuple(ties, events)
  .map(([t, e]) => createAtlas({ ...base.data, ties: t, events: e }))

/** A timeline of any length, with or without a strip of years before. */
export const timelines = fc
  .tuple(fc.integer({ min: -9000, max: 20000 }), fc.nat(8000), fc.integer({ min: 1, max: 4000 }))
  .map(([from, before, length]) => ({ since: from - before, from, to: from + length }))

/** Left and right end of an axis, from a telephone's to a wide screen's. */
export const extents = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 200, max: 3000 }))
  .map(([left, width]) => [left, left + width] as const)
