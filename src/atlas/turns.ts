/** What becomes of ties between two days, found without asking those of which nothing does: all turns in order, made once. */
import type { Atlas } from './atlas.ts'
import type { Day } from './day.ts'
import type { PhaseSpan } from './phases.ts'
import type { Tie } from './schema.ts'
import { phaseOn } from './snapshot.ts'

/** What a turn can be, going forward; '' is none, as where another source says the same. */
const TURNS = ['', 'began', 'ended', 'changed'] as const
export type Turn = (typeof TURNS)[number]

interface Turns {
  /** Days on which ties come to another phase, in order; beside each the number of its tie in the atlas, and its turn. */
  readonly days: Float64Array
  readonly ties: Int32Array
  readonly turns: Uint8Array
}

/** Ties that come to another phase after one day and not after another, in the atlas's order, each once. */
export function tiesTurning(atlas: Atlas, after: Day, until: Day): readonly Tie[] {
  return [...turned(atlas, after, until)].map(([tie]) => tie)
}

/** What becomes of them in sum: '' where they stand in the end as before. */
export function turned(atlas: Atlas, after: Day, until: Day): ReadonlyMap<Tie, Turn> {
  const { days, ties, turns } = turnsOf(atlas)
  const end = firstAfter(days, until)
  const found: number[] = []
  for (let i = firstAfter(days, after); i < end; i++) found.push(i)
  found.sort((a, b) => (ties[a] ?? 0) - (ties[b] ?? 0))
  const result = new Map<Tie, Turn>()
  for (const i of found) {
    const tie = atlas.data.ties[ties[i] ?? -1]
    if (!tie) continue
    // Of several turns only the first and the last day tell the sum.
    const turn = result.has(tie) ? turnOf(phaseOn(atlas, tie.id, after), phaseOn(atlas, tie.id, until)) : null
    result.set(tie, turn ?? TURNS[turns[i] ?? 0] ?? '')
  }
  return result
}

/** What becomes of one tie from the phase of one day to that of another. */
export function turnOf(before: PhaseSpan | null, now: PhaseSpan | null): Turn {
  if (before === now) return ''
  if (!before) return 'began'
  if (!now) return 'ended'
  const [a, b] = [before.phase, now.phase]
  return a.status === b.status && a.quantity?.value === b.quantity?.value ? '' : 'changed'
}

/** Days of turns that are not before one day and before another, in order, each once. */
export function turningDays(atlas: Atlas, from: Day, to: Day): readonly Day[] {
  const { days } = turnsOf(atlas)
  return [...new Set(days.subarray(firstAfter(days, from - 1), firstAfter(days, to - 1)))]
}

const KNOWN = new WeakMap<Atlas, Turns>()

function turnsOf(atlas: Atlas): Turns {
  const known = KNOWN.get(atlas) ?? inOrder(atlas)
  KNOWN.set(atlas, known)
  return known
}

function inOrder(atlas: Atlas): Turns {
  const found: { readonly day: Day; readonly tie: number; readonly turn: Turn }[] = []
  for (const [tie, { id }] of atlas.data.ties.entries()) {
    const spans = atlas.phases.get(id) ?? []
    const days = new Set(spans.flatMap(({ from, to }) => [from, to]))
    for (const day of days)
      if (Number.isFinite(day))
        found.push({ day, tie, turn: turnOf(phaseOn(atlas, id, day - 1), phaseOn(atlas, id, day)) })
  }
  found.sort((a, b) => a.day - b.day)
  return {
    days: Float64Array.from(found, (f) => f.day),
    ties: Int32Array.from(found, (f) => f.tie),
    turns: Uint8Array.from(found, (f) => TURNS.indexOf(f.turn)),
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
