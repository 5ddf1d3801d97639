/**
 * The ties that stand on a day: the one predicate shared by map, table, timeline and sentences. A tie stands if it has a phase
 * on that day whose status is not "ended", be it in force or only proposed.
 * `scene/visibility.ts` has the same predicate for marks.
 */
import type { Atlas } from './atlas.ts'
import type { PhaseSpan } from './phases.ts'
import { contains, type Day } from './day.ts'
import type { Status, Tie, TieKind, Speaker } from './schema.ts'
import { isDoubt } from './verdicts.ts'

/** Ties that stand on the day, or all until then (those that are over as "ended"). */
export type Mode = 'on-day' | 'so-far'

/** The reader's filters; null lets everything through. */
export interface Filters {
  readonly day: Day
  readonly mode: Mode
  readonly kinds: ReadonlySet<TieKind>
  readonly statuses: ReadonlySet<Status> | null
  readonly voices: ReadonlySet<Speaker> | null
}

/** A tie as it stands on a day. */
export interface Standing {
  readonly tie: Tie
  readonly span: PhaseSpan
  /** The span's status, or "ended" if it is over (only in the mode "so far"). */
  readonly status: Status
  readonly day: Day
}

/** The phase of a tie on a day; null if it has none or is over. */
export function phaseOn(atlas: Atlas, tieId: string, day: Day): PhaseSpan | null {
  return phaseIn(atlas.phases.get(tieId) ?? [], day)
}

export function phaseIn(spans: readonly PhaseSpan[], day: Day): PhaseSpan | null {
  for (const span of spans) if (contains(span, day)) return span.phase.status === 'ended' ? null : span
  return null
}

/** How a tie stands on a day in a mode; null if it does not. */
export function standing(atlas: Atlas, tie: Tie, day: Day, mode: Mode): Standing | null {
  const span = phaseOn(atlas, tie.id, day)
  if (span) return { tie, span, status: span.phase.status, day }
  if (mode === 'on-day') return null
  const past = (atlas.phases.get(tie.id) ?? []).findLast((s) => s.from <= day && s.phase.status !== 'ended')
  return past ? { tie, span: past, status: 'ended', day } : null
}

/** The voice of a tie: that of its first claim, or the record if the article does not mention it. */
export function voiceOf(atlas: Atlas, tie: Tie): Speaker {
  const first = tie.claims[0]
  return (first === undefined ? undefined : atlas.claims.get(first)?.voice) ?? 'record'
}

/** Whether the record disagrees with the phase of a span, or with the tie's first claim. */
export function isDisputed(atlas: Atlas, tie: Tie, span: PhaseSpan): boolean {
  if (span.other !== null) return true
  const first = tie.claims[0]
  const evidence = first === undefined ? [] : (atlas.evidence.get(first) ?? [])
  return evidence.some((e) => isDoubt(e.verdict))
}

/** Whether filters let through what has a kind, a status and a voice, the day aside. */
export function passes(
  { kinds, statuses, voices }: Pick<Filters, 'kinds' | 'statuses' | 'voices'>,
  kind: TieKind,
  status: Status,
  voice: Speaker,
): boolean {
  return kinds.has(kind) && (statuses?.has(status) ?? true) && (voices?.has(voice) ?? true)
}

/** How a tie stands under the filters; null if it does not or they exclude it. */
export function shown(atlas: Atlas, tie: Tie, filters: Filters): Standing | null {
  const s = standing(atlas, tie, filters.day, filters.mode)
  return s && passes(filters, tie.kind, s.status, voiceOf(atlas, tie)) ? s : null
}

/** All ties as they stand under the filters, in the atlas's order. */
export function snapshot(atlas: Atlas, filters: Filters): readonly Standing[] {
  return atlas.data.ties.flatMap((tie) => shown(atlas, tie, filters) ?? [])
}

/** Ids of the sources behind a tie as it stands: those of its phase, then its own. */
export function sourcesBehind({ tie, span }: Standing): readonly string[] {
  return [...new Set([...span.phase.sources, ...tie.sources])]
}
