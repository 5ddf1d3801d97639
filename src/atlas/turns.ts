/** Which ties come to another phase between two days, found without asking the others: all turns in order, made once. */
import type { Atlas } from './atlas.ts'
import type { Day } from './day.ts'
import type { Tie } from './schema.ts'

interface Turns {
  /** Days on which a phase begins or ends, in order, and beside each the number of its tie in the atlas. */
  readonly days: Float64Array
  readonly ties: Int32Array
}

/** Ties of which a phase begins or ends after one day and not after another, in the atlas's order, each once. */
export function tiesTurning(atlas: Atlas, after: Day, until: Day): readonly Tie[] {
  const { days, ties } = turnsOf(atlas)
  const [first, end] = [firstAfter(days, after), firstAfter(days, until)]
  const numbers = Int32Array.from(new Set(ties.subarray(first, end))).sort()
  return Array.from(numbers, (i) => atlas.data.ties[i]).filter((tie) => tie !== undefined)
}

/** Days of turns that are not before one day and before another, in order, each once. */
export function turningDays(atlas: Atlas, from: Day, to: Day): readonly Day[] {
  const { days } = turnsOf(atlas)
  return [...new Set(days.subarray(firstAfter(days, from - 1), firstAfter(days, to - 1)))]
}

const TURNS = new WeakMap<Atlas, Turns>()

function turnsOf(atlas: Atlas): Turns {
  const known = TURNS.get(atlas) ?? inOrder(atlas)
  TURNS.set(atlas, known)
  return known
}

function inOrder(atlas: Atlas): Turns {
  const found: number[] = []
  const of: number[] = []
  for (const [i, tie] of atlas.data.ties.entries())
    for (const { from, to } of atlas.phases.get(tie.id) ?? [])
      for (const day of [from, to])
        if (Number.isFinite(day)) {
          found.push(day)
          of.push(i)
        }
  const order = Uint32Array.from(found.keys()).sort((a, b) => (found[a] ?? 0) - (found[b] ?? 0))
  return {
    days: Float64Array.from(order, (k) => found[k] ?? 0),
    ties: Int32Array.from(order, (k) => of[k] ?? 0),
  }
}

/** The place of the first day after a day. */
function firstAfter(days: Float64Array, day: Day): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? Infinity) <= day) low = middle + 1
    else high = middle
  }
  return low
}
