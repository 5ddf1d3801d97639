/** Who dates an event, in the words of the legend. */
import type { DATINGS } from '../../atlas/schema.ts'

/** How an event's mark is filled. */
export type Dating = (typeof DATINGS)[number]

/** What each filling says. */
export const DATED: Readonly<Record<Dating, string>> = {
  article: 'event, date from the article',
  record: 'event, date from other sources',
  vague: 'event, dated only roughly',
}
