/** Pictures that leave the page, the contact sheet of small maps, and the page that stands by itself. */
import { count, dayText, either, list } from './means.ts'
import { inWordsFirst } from './numerals.ts'
import { work } from './work.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })
const claims = (n: number) => count(n, { one: '# claim', other: '# claims' })
const sources = (n: number) => count(n, { one: '# source', other: '# sources' })

const days = (n: number) => `${inWordsFirst(n)} ${count(n, { one: 'day', other: 'days' })}`

/** How to read the small maps, after the sentence that says which days they show. */
const STRENGTH = 'Each map shows in full strength what began, changed or ended on its day; all else is faint.'

export const sheet = {
  /** The head of the contact sheet. */
  reading: ({ n }: { n: number }) => `${days(n)} on which the argument turns. ${STRENGTH}`,
  /** Where the article names no days of its own. */
  readingBusiest: ({ n }: { n: number }) => `${days(n)} on which most links change. ${STRENGTH}`,
  print: 'Print on one page',
  nothingLeft: 'Nothing is left on any of these days.',
  showAll: 'Show everything',
  key: { colours: 'Colours and zigzags', dashes: 'Dashes' },
  article: ({ title }: { title: string }) =>
    `The article: ${title}. Links are dated by the article and by other sources.`,
  /** A small map: its button, to be seen and to be heard. */
  open: 'Open the map on this day',
  openDay: ({ day }: { day: number }) => `Open the map on ${dayText(day)}`,
  /** What became of a link: as a heading, and before its name, to be heard. */
  became: {
    began: { heading: 'Began', heard: ({ link }: { link: string }) => `began: ${link}` },
    ended: { heading: 'Ended', heard: ({ link }: { link: string }) => `ended: ${link}` },
    changed: { heading: 'Changed', heard: ({ link }: { link: string }) => `changed: ${link}` },
  },
  /** After the name of a link: the status or the number that it came to. */
  now: ({ what }: { what: string }) => `now ${what}`,
  more: ({ n }: { n: number }) => `and ${n} more`,
  /** `more` is the text above; after it, to be heard, what is not named on the page. */
  moreHeard: ({ more, links }: { more: string; links: readonly string[] }) => `${more}: ${links.join('; ')}`,
  events: ({ titles }: { titles: readonly string[] }) => `Events: ${titles.join('; ')}.`,
  /** What the reader's filters let through; null where a filter lets all through. */
  filtered: ({ kinds, statuses, voices }: Filtered) => {
    const parts = [
      kinds === null ? 'links of all kinds' : kinds.length ? `${list(kinds)} links` : 'no links',
      statuses === null ? '' : `status: ${either(statuses) || 'none'}`,
      voices === null ? '' : `who says so: ${either(voices) || 'nobody'}`,
    ].filter(Boolean)
    return `Filtered: ${parts.join('; ')}.`
  },
  /** How borders are drawn, by the rule that the reader has chosen. */
  borders: {
    neutral: (_: { year: number }) =>
      'Borders: neutral. Disputed areas are hatched, with outlines of dashes and dots; the map takes no side.',
    un: (_: { year: number }) =>
      'Borders: as most members of the United Nations recognise them, whoever holds the ground.',
    control: ({ year }: { year: number }) =>
      `Borders: as they were held on the ground in ${year}, recognised or not.`,
  },
}

type Filtered = Readonly<Record<'kinds' | 'statuses' | 'voices', readonly string[] | null>>

export const figure = {
  /** The small signs on lines, each with its meaning. */
  sign: ({ sign, what }: { sign: string; what: string }) => `${sign} ${what}`,
  signs: ({ signs }: { signs: readonly string[] }) => `Signs on lines: ${signs.join(', ')}.`,
  article: ({ title }: { title: string }) => `The article: ${title}.`,
  /** Whose word the lines follow. */
  basis: {
    record: 'Where other sources differ from the article, the lines follow them.',
    article: 'The lines follow the article, even where other sources differ.',
  },
  sources: ({ n }: { n: number }) => `Dates and figures come from ${sources(n)}, named at the address below.`,
  made: ({ version, attribution }: { version: string | null; attribution: string }) =>
    version === null
      ? `${work.name}, ${work.licence}. ${attribution}.`
      : `${work.name}, data version ${version}, ${work.licence}. ${attribution}.`,
  /** Of data that are not the published ones. */
  madeOfOther: ({ attribution }: { attribution: string }) => `Drawn by ${work.name}. ${attribution}.`,
  key: ({ kind, n }: { kind: string; n: number }) => `${kind} ${n}`,
}

/** The tab in which a picture is taken. */
export const image = {
  shape: 'Shape',
  shapes: { wide: 'Wide', square: 'Square', tall: 'Tall' },
  pixels: ({ width, height }: { width: number; height: number }) => `${width} × ${height} pixels`,
  colours: 'Colours of the picture',
  light: 'Light',
  dark: 'Dark',
  size: 'Size of the PNG',
  png: 'Download PNG',
  svg: 'Download SVG',
  page: 'Download page',
  print: 'Print or save as PDF',
  done: ({ file }: { file: string }) => `${file} is on its way to your downloads`,
  failed: ({ why }: { why: string }) => `The file could not be made: ${why}`,
  note: 'Every picture carries its title, day, key, sources, how borders are drawn, and its address. The page is one file that works without a network: the picture, and its links, claims, verdicts and sources as tables.',
}

/** The page that stands by itself. */
export const report = {
  map: 'The interactive map of this view',
  caption: ({ day, sentence }: { day: string; sentence: string }) => `${day}. ${sentence}`,
  links: ({ n }: { n: number }) => links(n),
  claims: ({ n }: { n: number }) => claims(n),
  sources: ({ n }: { n: number }) => sources(n),
  foreign: ({ note }: { note: string }) => `${note}.`,
  paragraph: ({ n }: { n: number }) => `¶${n}`,
  linkColumns: ['Link', 'Status', 'Paragraph', 'Sources'],
  claimColumns: ['Paragraph', 'Claim', 'Verdict', 'What other sources say', 'Sources'],
  /** Of a claim without a verdict. */
  notCompared: 'not compared',
  /** After a source that nobody has looked up. */
  unverified: '(unverified)',
}
