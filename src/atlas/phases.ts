/** A tie's phases in time, read as the record has them or as the article tells them. */
import { contains, spanBetween, type Span } from './day.ts'
import type { Basis, Phase } from './schema.ts'

/** A phase of a tie with its days. Compiled phases of one tie never overlap. */
export interface PhaseSpan extends Span {
  readonly phase: Phase
  /** The other basis's phase, where article and record state different things of these days. It may begin only later. */
  readonly other: Phase | null
}

/**
 * Resolves a tie's phases into spans that do not overlap, in one of two readings.
 *
 * On days of which only one of article and record speaks, both readings show what it says; where both say the same, the
 * record's phase, which knows more. Where the two differ each reading shows its own, with the other's kept beside it. In
 * the article's reading nothing stands before a phase that it says `begins`; the record's has that phase beside it until then.
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

/** Whether two phases say different things of the same days: another status or another number. */
export function differ(a: Phase, b: Phase): boolean {
  if (a.status !== b.status) return true
  return a.quantity !== undefined && b.quantity !== undefined && a.quantity.value !== b.quantity.value
}
