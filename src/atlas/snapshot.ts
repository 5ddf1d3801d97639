/**
 * What is so on a day. The one predicate that table, timeline and sentences share; `scene/visibility.ts` asks the same of marks.
 *
 * A tie is in force on a day when it has a phase on that day whose status is not "ended"; "in force" here means
 * that the tie is to be shown, be it a pipe that runs or a plan that is only proposed.
 */
import type { Atlas } from './atlas.ts'
import type { PhaseSpan } from './phases.ts'
import { contains, type Day } from './day.ts'
import type { Status, Tie, TieKind, Speaker } from './schema.ts'
import { isDoubt } from './verdicts.ts'

/** Show what holds on the day, or all that held until then (what is over as "ended"). */
export type Mode = 'on-day' | 'so-far'

/** What the reader lets through; null lets everything through. */
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
  /** The span's status, or "ended" for what is over (only in the mode "so far"). */
  readonly status: Status
  /** The day it stands so. */
  readonly day: Day
}

/** The phase a tie is in on a day, or null when it has none or is over. */
export function phaseOn(atlas: Atlas, tieId: string, day: Day): PhaseSpan | null {
  return phaseIn(atlas.phases.get(tieId) ?? [], day)
}

/** As `phaseOn`, of the phases of one tie. */
export function phaseIn(spans: readonly PhaseSpan[], day: Day): PhaseSpan | null {
  for (const span of spans) if (contains(span, day)) return span.phase.status === 'ended' ? null : span
  return null
}

/** How a tie stands on a day in a mode, or null when it is not to be shown. */
export function standing(atlas: Atlas, tie: Tie, day: Day, mode: Mode): Standing | null {
  const span = phaseOn(atlas, tie.id, day)
  if (span) return { tie, span, status: span.phase.status, day }
  if (mode === 'on-day') return null
  const past = (atlas.phases.get(tie.id) ?? []).findLast((s) => s.from <= day && s.phase.status !== 'ended')
  return past ? { tie, span: past, status: 'ended', day } : null
}

/** Who speaks through a tie: the voice of its first claim, or the record where the article does not mention it. */
export function voiceOf(atlas: Atlas, tie: Tie): Speaker {
  const first = tie.claims[0]
  return (first === undefined ? undefined : atlas.claims.get(first)?.voice) ?? 'record'
}

/** Whether the record disagrees about a tie on the days of a span: with the phase, or with the claim that speaks for it. */
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

/** How a tie stands under the reader's filters, or null when it is not to be shown. */
export function shown(atlas: Atlas, tie: Tie, filters: Filters): Standing | null {
  const s = standing(atlas, tie, filters.day, filters.mode)
  return s && passes(filters, tie.kind, s.status, voiceOf(atlas, tie)) ? s : null
}

/** All ties as they stand under the reader's filters, in the atlas's order. */
export function snapshot(atlas: Atlas, filters: Filters): readonly Standing[] {
  return atlas.data.ties.flatMap((tie) => shown(atlas, tie, filters) ?? [])
}

/** Ids of the sources behind a tie as it stands: those of its phase, then its own. */
export function sourcesBehind({ tie, span }: Standing): readonly string[] {
  return [...new Set([...span.phase.sources, ...tie.sources])]
}
