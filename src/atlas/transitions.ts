/** What becomes of ties between two days, found without asking those of which nothing does: all turns in order, made once. */
import { bisectRight } from 'd3-array'
import type { Atlas } from './atlas.ts'
import type { Day } from './day.ts'
import type { PhaseSpan } from './phases.ts'
import { TIE_KINDS, type Tie, type TieKind } from './schema.ts'
import { phaseIn, phaseOn } from './snapshot.ts'
import { each, Once } from './tasks.ts'

/** What a turn can be, going forward; '' is none, as where another source says the same. */
const TURNS = ['', 'began', 'ended', 'changed'] as const
export type Transition = (typeof TURNS)[number]

interface Turns {
  /** Days on which ties come to another phase, in order, and of which kinds those are that turn on each (as bits). */
  readonly days: Float64Array
  readonly kinds: Uint8Array
  /** Where the turns of each day begin in the lists of ties (their numbers in the atlas) and of what becomes of them. */
  readonly starts: Uint32Array
  readonly ties: Uint32Array
  readonly turns: Uint8Array
}

/** Ties that come to another phase after one day and not after another, in the atlas's order, each once. */
export function tiesTurning(atlas: Atlas, after: Day, until: Day): readonly Tie[] {
  return [...turned(atlas, after, until).keys()]
}

/** What becomes of them in sum: '' where they stand in the end as before. */
export function turned(atlas: Atlas, after: Day, until: Day): ReadonlyMap<Tie, Transition> {
  const { days, starts, ties, turns } = TURNS_OF.get(atlas)
  const [first, end] = [after, until].map((day) => starts[bisectRight(days, day)] ?? 0)
  const found = new Map<number, number>()
  for (let i = first ?? 0; i < (end ?? 0); i++) {
    const tie = ties[i] ?? 0
    // Of several turns only the first and the last day tell the sum.
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

/** Days that are not before one and before another on which something becomes of a tie of some kinds, in order. */
export function turningDays(atlas: Atlas, from: Day, to: Day, kinds: ReadonlySet<TieKind>): readonly Day[] {
  const { days, kinds: turning } = TURNS_OF.get(atlas)
  const wanted = TIE_KINDS.reduce((sum, kind, i) => sum | (kinds.has(kind) ? 1 << i : 0), 0)
  const found: Day[] = []
  for (let i = bisectRight(days, from - 1), end = bisectRight(days, to - 1); i < end; i++)
    if ((turning[i] ?? 0) & wanted) found.push(days[i] ?? 0)
  return found
}

/** What becomes of one tie from the phase of one day to that of another. */
function turnOf(before: PhaseSpan | null, now: PhaseSpan | null): Transition {
  if (before === now) return ''
  if (!before) return 'began'
  if (!now) return 'ended'
  const [a, b] = [before.phase, now.phase]
  return a.status === b.status && a.quantity?.value === b.quantity?.value ? '' : 'changed'
}

/** Finds all turns of an atlas in its reading. */
export const TURNS_OF = new Once<Atlas, Turns>(function* (atlas) {
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
