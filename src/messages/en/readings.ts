/** Whose word the map shows where the article and other sources differ. */
import { count } from './means.ts'

export const readings = {
  choose: 'Where they differ, draw the map',
  article: {
    label: 'As the article says',
    hint: 'Where the two differ, the map shows what the article says',
  },
  record: {
    label: 'As other sources show',
    hint: 'Where the two differ, the map shows what other sources show',
  },
  differences: ({ n }: { n: number }) =>
    count(n, {
      one: '# link where the sources disagree with the article',
      other: '# links where the sources disagree with the article',
    }),
  none: 'On this day the sources agree with the article',
  /** What each says of a link. */
  articleSays: ({ says }: { says: string }) => `The article: ${says}`,
  othersSay: ({ says }: { says: string }) => `Other sources: ${says}`,
  nothingYet: 'nothing yet',
  number: ({ value, period }: { value: string; period: string | null }) =>
    period === null ? value : `${value} (${period})`,
  status: ({ status, since }: { status: string; since: string }) => `${status} since ${since}`,
}
