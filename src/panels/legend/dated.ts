/** Who dates an event, in the words of the legend. */
import type { DATINGS } from '../../atlas/schema.ts'

/** How an event's mark is filled. */
export type Dating = (typeof DATINGS)[number]

/** What each filling says. */
export const DATED: Readonly<Record<Dating, string>> = {
  article: 'event, dated by the article',
  record: 'event, dated by other sources',
  vague: 'event, dated only roughly',
}
