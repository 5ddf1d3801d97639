/** The phases of a tie in the reading of the record or of the article. */
import { contains, spanBetween, type Span } from './day.ts'
import type { Basis, Phase } from './schema.ts'

/** A phase with its days. Compiled phases of one tie never overlap. */
export interface PhaseSpan extends Span {
  readonly phase: Phase
  /** The phase of the other basis, where article and record differ on these days. It may begin later. */
  readonly other: Phase | null
}

/**
 * Resolves a tie's phases into spans that do not overlap, in one of two readings.
 *
 * On days that only one of article and record covers, both readings show its phase; where they agree, both show the record's,
 * which is more detailed. Where they differ, each reading shows its own phase and keeps the other in `other`. In the article's
 * reading nothing stands before a phase marked `begins`; until then the record's reading has that phase in `other`.
 */
export function compilePhases(phases: readonly Phase[], basis: Basis = 'record'): readonly PhaseSpan[] {
  const spans = phases.map((phase) => ({ phase, ...spanBetween(phase.from, phase.to) }))
  const cuts = [...new Set(spans.flatMap((s) => [s.from, s.to]))].sort((a, b) => a - b)
  const beginning = spans.find((s) => s.phase.begins)
  const out: PhaseSpan[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] ?? 0
    const to = cuts[i + 1] ?? Infinity
    const early = beginning !== undefined && from < beginning.from
    if (early && basis === 'article') continue
    const here = spans.filter((s) => contains(s, from))
    const by = (wanted: Basis) => here.findLast((s) => s.phase.basis === wanted)?.phase
    const [record, article] = [by('record'), by('article')]
    const differing = record && article && differ(record, article)
    const phase = differing && basis === 'article' ? article : (record ?? article)
    if (!phase) continue
    const other = early ? beginning.phase : differing ? (basis === 'article' ? record : article) : null
    const last = out.at(-1)
    if (last && last.to === from && last.phase === phase && last.other === other)
      out[out.length - 1] = { ...last, to }
    else out.push({ from, to, phase, other })
  }
  return out
}

/** Whether two phases differ in status or number. */
export function differ(a: Phase, b: Phase): boolean {
  if (a.status !== b.status) return true
  return a.quantity !== undefined && b.quantity !== undefined && a.quantity.value !== b.quantity.value
}
