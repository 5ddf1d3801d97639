/**
 * What stands between two actors through time: on each day, how many of their ties are of cooperation and how many of tension, by kind.
 *
 * The same counts as `snapshot`, found in one sweep over the phases of the pair's ties instead of day by day. Pure.
 */
import type { Atlas } from '../../../atlas/atlas.ts'
import { tiesBetween } from '../../../atlas/endpoint-index.ts'
import { stagesOf } from '../../../atlas/intervals.ts'
import type { Day, Span } from '../../../atlas/day.ts'
import { TIE_KINDS, type TieKind, type Tone } from '../../../atlas/schema.ts'
import { voiceOf, type Filters } from '../../../atlas/snapshot.ts'

/** What is counted: the reader's filters without the day. */
export type BalanceFilters = Omit<Filters, 'day'>

export type Counts = Readonly<Record<TieKind, number>>

/** Days on which nothing changes; `to` is the end of the timeline on the last. */
export interface BalanceStep extends Span {
  readonly cooperation: Counts
  readonly tension: Counts
}

/** The steps of a pair within [since, to) of the atlas's timeline, without gaps; neighbours differ. */
export function balanceSteps(
  atlas: Atlas,
  { mode, kinds, statuses, voices }: BalanceFilters,
  [a, b]: readonly [string, string],
): readonly BalanceStep[] {
  const start = Math.min(atlas.timeline.since, atlas.timeline.from)
  const { to } = atlas.timeline
  const deltas: Delta[] = []
  for (const tie of tiesBetween(atlas, a, b)) {
    if (!kinds.has(tie.kind)) continue
    if (voices && !voices.has(voiceOf(atlas, tie))) continue
    for (const stage of stagesOf(atlas.phases.get(tie.id) ?? [])) {
      if ((stage.past && mode === 'on-day') || (statuses && !statuses.has(stage.status))) continue
      if (stage.to <= start || stage.from >= to) continue
      const { kind, tone } = tie
      deltas.push({ day: Math.max(start, stage.from), kind, tone, by: 1 })
      if (stage.to < to) deltas.push({ day: stage.to, kind, tone, by: -1 })
    }
  }
  return sweep(deltas, start, to)
}

/** The step that a day lies in; before the first day the first, after the last the last. */
export function stepOn(steps: readonly BalanceStep[], day: Day): BalanceStep | undefined {
  return steps.findLast((s) => s.from <= day) ?? steps[0]
}

/** The sum over all kinds. */
export function totalOf(counts: Counts): number {
  return TIE_KINDS.reduce((sum, kind) => sum + counts[kind], 0)
}

/** Ties of cooperation less ties of tension: each tie counts once. */
export function balanceOf({ cooperation, tension }: Pick<BalanceStep, 'cooperation' | 'tension'>): number {
  return totalOf(cooperation) - totalOf(tension)
}

interface Delta {
  readonly day: Day
  readonly kind: TieKind
  readonly tone: Tone
  readonly by: 1 | -1
}

function sweep(deltas: readonly Delta[], start: Day, end: Day): readonly BalanceStep[] {
  const onDay = new Map<Day, Delta[]>([[start, []]])
  for (const delta of deltas) {
    const known = onDay.get(delta.day)
    if (known) known.push(delta)
    else onDay.set(delta.day, [delta])
  }
  const days = [...onDay.keys()].sort((x, y) => x - y)
  const steps: BalanceStep[] = []
  let now: Pick<BalanceStep, 'cooperation' | 'tension'> = { cooperation: NONE, tension: NONE }
  for (const [i, from] of days.entries()) {
    for (const { kind, tone, by } of onDay.get(from) ?? []) {
      now = { ...now, [tone]: { ...now[tone], [kind]: now[tone][kind] + by } }
    }
    const to = days[i + 1] ?? end
    const last = steps.at(-1)
    if (last && same(last, now)) steps[steps.length - 1] = { ...last, to }
    else steps.push({ from, to, ...now })
  }
  return steps
}

function same(a: Pick<BalanceStep, 'cooperation' | 'tension'>, b: typeof a): boolean {
  return TIE_KINDS.every(
    (kind) => a.cooperation[kind] === b.cooperation[kind] && a.tension[kind] === b.tension[kind],
  )
}

const NONE = Object.fromEntries(TIE_KINDS.map((kind) => [kind, 0])) as Counts
