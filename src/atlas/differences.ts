/** Ties on which article and record differ on a day: another status, another number, or a tie that one of them does not have yet. */
import { inReading, type Atlas } from './atlas.ts'
import type { PhaseSpan } from './phases.ts'
import type { Tie } from './schema.ts'
import { shown, type Filters, type Standing } from './snapshot.ts'

/** A tie in both readings; null where it does not stand. */
export interface Difference {
  readonly tie: Tie
  readonly article: Standing | null
  readonly record: Standing | null
}

/** The ties on which the readings differ on the day, among those that pass the filters in either. */
export function differencesOn(atlas: Atlas, filters: Filters): readonly Difference[] {
  const readings = { article: inReading(atlas, 'article'), record: inReading(atlas, 'record') }
  return differing(readings.record).flatMap((tie) => {
    const article = shown(readings.article, tie, filters)
    const record = shown(readings.record, tie, filters)
    if (!article && !record) return []
    const differs = !article || !record || article.span.other !== null || article.status !== record.status
    return differs ? [{ tie, article, record }] : []
  })
}

/** The ties on which the readings differ on any day. Memoized. */
function differing(record: Atlas): readonly Tie[] {
  const known = DIFFERING.get(record)
  if (known) return known
  const article = inReading(record, 'article')
  const found = record.data.ties.filter(({ id }) => {
    const [ours, theirs] = [record.phases.get(id) ?? [], article.phases.get(id) ?? []]
    return ours.length !== theirs.length || ours.some((span, i) => !sameSpan(span, theirs[i]))
  })
  DIFFERING.set(record, found)
  return found
}

const DIFFERING = new WeakMap<Atlas, readonly Tie[]>()

function sameSpan(a: PhaseSpan, b: PhaseSpan | undefined): boolean {
  return a.from === b?.from && a.to === b.to && a.phase === b.phase && a.other === null && b.other === null
}
