/** Random phases for properties: short spans within a few months, in order and apart within a basis. */
import fc from 'fast-check'
import { dayOf, isoDay } from '../../../src/atlas/day.ts'
import { STATUSES, type Basis, type Phase } from '../../../src/atlas/schema.ts'

/** The first and the last day on which random phases can begin or end. */
export const FIRST = dayOf(2016, 1, 1)
export const LAST = FIRST + 60

/** A day on which random phases may stand, or just beside them. */
export const someDay = fc.integer({ min: FIRST - 2, max: LAST + 5 })

const somePhases = (basis: Basis) =>
  fc
    .uniqueArray(fc.integer({ min: FIRST, max: LAST }), { maxLength: 8 })
    .map((days) => days.sort((a, b) => a - b))
    .chain((days) =>
      fc.tuple(
        fc.constant(days),
        fc.array(fc.constantFrom(...STATUSES), { minLength: days.length, maxLength: days.length }),
        fc.array(fc.constantFrom(undefined, 1, 2), { minLength: days.length, maxLength: days.length }),
        // Whether a phase is kept: one left out leaves a gap.
        fc.array(fc.boolean(), { minLength: days.length, maxLength: days.length }),
      ),
    )
    .map(([days, statuses, values, kept]) =>
      days.flatMap((from, i): Phase[] => {
        const status = statuses[i]
        if (!kept[i] || status === undefined) return []
        const next = days[i + 1]
        const value = values[i]
        const quantity =
          value === undefined ? {} : { quantity: { value, unit: '%', measure: 'm', estimate: false } }
        return [
          {
            from: isoDay(from),
            to: next === undefined ? null : isoDay(next),
            status,
            basis,
            sources: [],
            ...quantity,
          },
        ]
      }),
    )

/** Phases of both bases, shuffled together in the order of a file. */
export const phaseLists = fc
  .tuple(somePhases('article'), somePhases('record'), fc.boolean())
  .map(([article, record, flip]) => (flip ? [...record, ...article] : [...article, ...record]))
