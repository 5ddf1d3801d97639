/** The links as a table. */
import { formatNumber } from '../number.ts'
import { count, dayText } from './means.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

interface Line {
  /** How many rows there are, and how many there would be without filters. */
  readonly shown: number
  readonly all: number
  /** What the reader looks for in the rows, or null. */
  readonly words: string | null
  readonly day: number
  /** Whether the map shows all until the day. */
  readonly soFar: boolean
}

export const table = {
  /** The line above the table. */
  line: ({ shown, all, words, day, soFar }: Line) =>
    [
      shown === all ? links(all) : `${formatNumber(shown)} of ${links(all)}`,
      `${soFar ? 'until' : 'on'} ${dayText(day)}`,
      words === null ? '' : `with “${words}” in the row`,
    ]
      .filter(Boolean)
      .join(' '),
  /** `line` is the text above. */
  caption: ({ line }: { line: string }) => `${line}. One link in each row. Press a heading to sort.`,
  filter: 'Filter the rows by words',
  filterShort: 'Filter rows',
  none: ({ words }: { words: string }) => `No row has “${words}”.`,
  columns: {
    from: 'From',
    to: 'To',
    kind: 'Subject',
    what: 'Link',
    status: 'Status',
    since: 'Status since',
    quantity: 'Number',
    voice: 'Who says so',
    claims: 'Paragraph',
    record: 'Other sources',
  },
  /** Beside a number. */
  estimate: 'estimate',
  /** A paragraph of the article and what it says, to be heard. */
  paragraph: ({ n, text }: { n: number; text: string }) => `Paragraph ${n}: ${text}`,
  notInArticle: 'not in the article',
}
