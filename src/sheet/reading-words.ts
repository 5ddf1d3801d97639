/** Whose word a picture shows, in one sentence. */
import type { Basis } from '../atlas/schema.ts'

export const DATED_BY: Readonly<Record<Basis, string>> = {
  record: 'Ties as the record has them, where it says something else than the article.',
  article: 'Ties as the article has them, also where the record says otherwise.',
}
