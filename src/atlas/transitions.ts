/** An index of all transitions of ties by day, so that the changes between two days are found without visiting other ties. */
import { bisectRight } from 'd3-array'
import type { Atlas } from './atlas.ts'
import { precisionOf, type Day } from './day.ts'
import type { PhaseSpan } from './phases.ts'
import { TIE_KINDS, type Tie, type TieKind } from './schema.ts'
import { phaseIn, phaseOn } from './snapshot.ts'
import { each, MemoTask } from './tasks.ts'

/** A transition, going forward in time; '' if nothing changes, as where the next phase only has another source. */
const TURNS = ['', 'began', 'ended', 'changed'] as const
export type Transition = (typeof TURNS)[number]

interface Turns {
  /** Days on which ties enter another phase, ascending, and for each the kinds of those ties as bits. */
  readonly days: Float64Array
  readonly kinds: Uint8Array
  /** For each day the start of its part of `ties` (indexes into the atlas) and `turns` (indexes into `TURNS`). */
  readonly starts: Uint32Array
  readonly ties: Uint32Array
  readonly turns: Uint8Array
}

/** Ties that enter another phase in (after, until], in the atlas's order. */
export function tiesTurning(atlas: Atlas, after: Day, until: Day): readonly Tie[] {
  return [...turned(atlas, after, until).keys()]
}

/** The same with the net transition of each; '' if it ends as it began. */
export function turned(atlas: Atlas, after: Day, until: Day): ReadonlyMap<Tie, Transition> {
  const { days, starts, ties, turns } = TRANSITIONS.get(atlas)
  const [first, end] = [after, until].map((day) => starts[bisectRight(days, day)] ?? 0)
  const found = new Map<number, number>()
  for (let i = first ?? 0; i < (end ?? 0); i++) {
    const tie = ties[i] ?? 0
    // After several turns the net transition is found from the first and the last day.
    found.set(tie, found.has(tie) ? SEVERAL : (turns[i] ?? 0))
  }
  const result = new Map<Tie, Transition>()
  for (const number of Uint32Array.from(found.keys()).sort()) {
    const tie = atlas.data.ties[number]
    const turn = TURNS[found.get(number) ?? 0]
    if (tie) result.set(tie, turn ?? turnOf(phaseOn(atlas, tie.id, after), phaseOn(atlas, tie.id, until)))
  }
  return result
}

const SEVERAL = TURNS.length

/** Days in [from, to) with a transition of a tie of the given kinds, ascending. */
export function turningDays(atlas: Atlas, from: Day, to: Day, kinds: ReadonlySet<TieKind>): readonly Day[] {
  const { days, kinds: turning } = TRANSITIONS.get(atlas)
  const wanted = TIE_KINDS.reduce((sum, kind, i) => sum | (kinds.has(kind) ? 1 << i : 0), 0)
  const found: Day[] = []
  for (let i = bisectRight(days, from - 1), end = bisectRight(days, to - 1); i < end; i++)
    if ((turning[i] ?? 0) & wanted) found.push(days[i] ?? 0)
  return found
}

/** The transition between the phases of two days. */
function turnOf(before: PhaseSpan | null, now: PhaseSpan | null): Transition {
  if (before === now) return ''
  if (!before) return 'began'
  if (!now) return 'ended'
  const [a, b] = [before.phase, now.phase]
  return a.status === b.status && a.quantity?.value === b.quantity?.value ? '' : 'changed'
}

/**
 * What a day brings for a tie that stands on it: it begins, or has another status than the day before. Null also where only
 * the month or year of its phase is known: its first day is then no news.
 */
export function newsOf(atlas: Atlas, tie: string, day: Day): 'began' | 'changed' | null {
  const now = phaseOn(atlas, tie, day)
  if (now?.from !== day || now.phase.from === undefined || precisionOf(now.phase.from) !== 'day') return null
  const before = phaseOn(atlas, tie, day - 1)
  if (!before) return 'began'
  return before.phase.status === now.phase.status ? null : 'changed'
}

/** The index of an atlas in its reading. */
export const TRANSITIONS = new MemoTask<Atlas, Turns>(function* (atlas) {
  const byDay = new Map<Day, { kinds: number; readonly ties: number[]; readonly turns: number[] }>()
  yield* each(atlas.data.ties, ({ id, kind }, tie) => {
    const spans = atlas.phases.get(id) ?? []
    for (const day of new Set(spans.flatMap(({ from, to }) => [from, to]))) {
      if (!Number.isFinite(day)) continue
      const turn = TURNS.indexOf(turnOf(phaseIn(spans, day - 1), phaseIn(spans, day)))
      const here = byDay.get(day) ?? { kinds: 0, ties: [], turns: [] }
      byDay.set(day, here)
      here.ties.push(tie)
      here.turns.push(turn)
      if (turn) here.kinds |= 1 << TIE_KINDS.indexOf(kind)
    }
  })
  const inOrder = [...byDay].sort(([a], [b]) => a - b)
  const starts = new Uint32Array(inOrder.length + 1)
  inOrder.forEach(([, { ties }], i) => (starts[i + 1] = (starts[i] ?? 0) + ties.length))
  const ties = new Uint32Array(starts.at(-1) ?? 0)
  const turns = new Uint8Array(ties.length)
  inOrder.forEach(([, here], i) => {
    ties.set(here.ties, starts[i])
    turns.set(here.turns, starts[i])
  })
  return {
    days: Float64Array.from(inOrder, ([day]) => day),
    kinds: Uint8Array.from(inOrder, ([, here]) => here.kinds),
    starts,
    ties,
    turns,
  }
})
