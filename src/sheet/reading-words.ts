/** Whose word a picture shows, in one sentence. */
import type { Basis } from '../atlas/schema.ts'

export const DATED_BY: Readonly<Record<Basis, string>> = {
  record: 'Links as other sources have them, where they say something else than the article.',
  article: 'Links as the article has them, also where other sources say otherwise.',
}
