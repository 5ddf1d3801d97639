/** On which ties article and record differ, on a day: another status, another number, or a tie that one of them does not have yet. */
import { inReading, type Atlas } from './atlas.ts'
import type { Tie } from './schema.ts'
import { shown, type Filters, type Standing } from './snapshot.ts'

/** A tie as each of the two has it; null where in its reading the tie does not stand. */
export interface Difference {
  readonly tie: Tie
  readonly article: Standing | null
  readonly record: Standing | null
}

/** The ties on which the two readings differ on the day, of those that the filters let through in either. */
export function differencesOn(atlas: Atlas, filters: Filters): readonly Difference[] {
  const readings = { article: inReading(atlas, 'article'), record: inReading(atlas, 'record') }
  return atlas.data.ties.flatMap((tie) => {
    const article = shown(readings.article, tie, filters)
    const record = shown(readings.record, tie, filters)
    if (!article && !record) return []
    const differs = !article || !record || article.span.other !== null || article.status !== record.status
    return differs ? [{ tie, article, record }] : []
  })
}
