/** Every claim of the article beside what other sources say, as a table. */
import { formatNumber } from '../number.ts'
import { count, either, list } from './means.ts'

const claims = (n: number) => count(n, { one: '# claim', other: '# claims' })

const of = (shown: number, all: number) =>
  shown === all ? claims(all) : `${formatNumber(shown)} of ${claims(all)}`

/** What a filter lets through; null where it lets all through. */
interface Filtered {
  readonly verdicts: readonly string[] | null
  /** Empty where only what is not in the article passes. */
  readonly voices: readonly string[] | null
  readonly role: string | null
  readonly kinds: readonly string[] | null
  readonly words: string | null
}

const HOW = 'A press shows it alone. Further presses add others or take them away.'

export const factCheck = {
  label: 'Fact check, claim by claim',
  caption:
    'Claims of the article, one in each row, and what other sources say of each. Press a heading to sort.',
  columns: {
    paragraph: '¶',
    claim: 'Claim',
    voice: 'Who says so',
    role: 'Role',
    kind: 'Subject',
    date: 'When it holds',
    verdict: 'Other sources',
    figures: 'Figures',
    sources: 'Sources',
  },
  /** The first heading, to be heard. */
  paragraph: 'Paragraph',
  /** What all claims come to: `said` by who says so, `found` by what other sources say. */
  summary: ({ n, said, found }: { n: number; said: readonly string[]; found: readonly string[] }) =>
    [
      `The article makes ${claims(n)}${said.length ? `: ${list(said)}` : ''}.`,
      found.length ? `Checked against other sources: ${list(found)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  said: {
    fact: ({ n }: { n: number }) => count(n, { one: '# reported fact', other: '# reported facts' }),
    announced: ({ n }: { n: number }) => count(n, { one: '# announcement', other: '# announcements' }),
    judgement: ({ n }: { n: number }) =>
      count(n, { one: '# opinion of the author', other: '# opinions of the author' }),
    speculation: ({ n }: { n: number }) => count(n, { one: '# suspicion', other: '# suspicions' }),
    forecast: ({ n }: { n: number }) => count(n, { one: '# forecast', other: '# forecasts' }),
  },
  found: {
    supported: ({ n }: { n: number }) => `${formatNumber(n)} confirmed`,
    caveat: ({ n }: { n: number }) => `${formatNumber(n)} partly confirmed`,
    contested: ({ n }: { n: number }) => `${formatNumber(n)} disputed`,
    contradicted: ({ n }: { n: number }) => `${formatNumber(n)} contradicted`,
    'not-checkable': ({ n }: { n: number }) => `${formatNumber(n)} that cannot be checked`,
    'none-found': ({ n }: { n: number }) => `${formatNumber(n)} without evidence`,
  },
  /** The line above the table. */
  bar: {
    count: ({ shown, all }: { shown: number; all: number }) => of(shown, all),
    filtered: ({ verdicts, voices, role, kinds, words }: Filtered) => {
      const parts = [
        verdicts ? either(verdicts) : '',
        voices ? either(voices) || 'not in the article' : '',
        role ?? '',
        kinds ? (kinds.length ? `in ${either(kinds)}` : 'all layers off') : '',
        words === null ? '' : `with “${words}”`,
      ].filter(Boolean)
      return parts.length ? `Filtered: ${parts.join(' · ')}` : ''
    },
    showAll: ({ n }: { n: number }) => `Show all ${formatNumber(n)}`,
    filter: 'Filter the claims by words',
    filterShort: 'Filter claims',
    filters: 'Filters',
    /** `format` is the name of the format; where room is short it stands alone. */
    download: ({ format }: { format: string }) => `Download ${format}`,
    format: 'CSV',
    downloadHint: 'The claims as they stand here, with findings, figures and sources',
  },
  /** The counts on top, which are switches as well. */
  facets: {
    verdict: 'What other sources say',
    voice: 'Who says so',
    role: 'What it does in the argument',
    /** A switch, to be heard: `shown` of `all` claims that have this value pass the other filters. */
    value: ({ label, shown, all }: { label: string; shown: number; all: number }) =>
      `${label}, ${of(shown, all)}`,
    how: HOW,
    voiceHow: ({ hint }: { hint: string }) => `${hint}. ${HOW}`,
    roleHow: ({ hint }: { hint: string }) =>
      `${hint}. A press shows it alone. Another press shows all again.`,
  },
  /** Why there is no row. */
  empty: {
    layers: 'All layers are off, and every claim belongs to one. Switch one on, or show all.',
    voices: 'Only what the article does not say is let through. Choose who says so, or show all.',
    filters: 'No claim passes all these filters at once. Take one away, or show all.',
  },
  /** Cells of a row. */
  by: ({ by }: { by: string }) => `by ${by}`,
  notChecked: 'not checked',
  noFigures: 'none',
  /** Figures in a cell: two of them, or how many and the first and the last. */
  two: ({ first, last }: { first: string; last: string }) => `${first} · ${last}`,
  figures: ({ n, first, last }: { n: number; first: string; last: string }) =>
    `${formatNumber(n)} figures, ${first} to ${last}`,
  dates: ({ n, first, last }: { n: number; first: string; last: string }) =>
    `${formatNumber(n)} dates, ${first} to ${last}`,
  /** Whose figures they are. */
  side: ({ basis, figures }: { basis: string; figures: string }) => `${basis} ${figures}`,
  /** What opens below a row. */
  detail: {
    /** Parts from what a note says. */
    howSure: ({ confidence }: { confidence: string }) => `How sure: ${confidence}.`,
    noSource: 'No other source was looked at for this claim.',
    sources: 'Sources',
    onMap: 'On the map',
    notOnMap: 'No link, event or site stands for this claim alone.',
  },
}
