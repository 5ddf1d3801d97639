/** How a view is cited: as a sentence, as BibTeX, as CSL-JSON. Pure: today and the address are arguments. */
import { calendar, formatDay, isoDay, type Day } from '../atlas/day.ts'
import type { Atlas } from '../atlas/atlas.ts'
import { foreignNote } from '../atlas/origin.ts'
import type { View } from '../view/view.ts'

/** Who made the map and its data; nobody is named for the article. */
const CREATOR = 'Between Blocs contributors'
const WORK = 'Between Blocs'
const LICENCE = 'CC BY 4.0'

/** How much of a hash is enough to tell two files apart, in hexadecimal digits. */
const PREFIX = 16

/** What a citation states. */
export interface Cited {
  readonly article: string
  readonly title: string
  readonly day: Day
  /** Whose reading is shown: the record's goes without saying. */
  readonly reading: string | null
  readonly version: string | null
  /** That the data are not the published ones, and where they are from; null for those that are. */
  readonly foreign: string | null
  /** The start of the SHA-256 of the data's file; null where the browser does not compute it. */
  readonly hash: string | null
  readonly address: string
  readonly accessed: Day
}

/** What is to be cited of a view. `hash` is a whole SHA-256. */
export function citedOf(
  { data: { article }, origin }: Pick<Atlas, 'data' | 'origin'>,
  { day, basis }: Pick<View, 'day' | 'basis'>,
  { hash, address, accessed }: Pick<Cited, 'hash' | 'address' | 'accessed'>,
): Cited {
  return {
    article: article.id,
    title: article.title,
    day,
    reading: basis === 'article' ? 'in the article’s reading' : null,
    version: article.version ?? null,
    foreign: foreignNote(origin),
    hash: origin.kind === 'published' ? (hash?.slice(0, PREFIX) ?? null) : null,
    address,
    accessed,
  }
}

/** One sentence after the other, as in a list of references. */
export function citationText(cited: Cited): string {
  const data = dataLine(cited)
  const parts = [
    ...(cited.foreign === null ? [CREATOR] : []),
    `“${cited.title}”`,
    mapLine(cited),
    data ? `${WORK}, ${data}` : WORK,
    ...licence(cited),
    cited.address,
  ]
  return `${parts.map(ended).join(' ')} Accessed ${formatDay(cited.accessed)}.`
}

/** An entry for LaTeX. Letters stay as they are, in UTF-8; what has a meaning there is spelt out. */
export function citationBibtex(cited: Cited): string {
  const fields: readonly (readonly [string, string])[] = [
    ...(cited.foreign === null ? [['author', `{${escapeTex(CREATOR)}}`] as const] : []),
    ['title', `{${escapeTex(cited.title)}}`],
    ['howpublished', escapeTex(WORK)],
    ...(cited.version === null ? [] : [['version', escapeTex(cited.version)] as const]),
    ['note', escapeTex(noteOf(cited))],
    ['url', verbatim(cited.address)],
    ['urldate', isoDay(cited.accessed)],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`)
  return `@misc{${keyOf(cited)},\n${lines.join('\n')}\n}\n`
}

/** A list of one item for reference managers. */
export function citationCsl(cited: Cited): string {
  const { year, month, date } = calendar(cited.accessed)
  const item = {
    id: keyOf(cited),
    type: 'map',
    title: cited.title,
    ...(cited.foreign === null ? { author: [{ literal: CREATOR }] } : {}),
    publisher: WORK,
    ...(cited.version === null ? {} : { version: cited.version }),
    URL: cited.address,
    accessed: { 'date-parts': [[year, month, date]] },
    note: noteOf(cited),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function mapLine({ day, reading }: Cited): string {
  return `Map as on ${formatDay(day)}${reading ? `, ${reading}` : ''}`
}

/** Ours is of our data alone. */
const licence = ({ foreign }: Cited): readonly string[] => (foreign === null ? [LICENCE] : [])

const noteOf = (cited: Cited): string =>
  [mapLine(cited), dataLine(cited), ...licence(cited)].filter(Boolean).join('; ')

/** "dataset version 1.0.0 (SHA-256 0123…)"; empty when neither is known. Of other data, that they are not the published ones. */
function dataLine({ version, hash, foreign }: Cited): string {
  if (foreign !== null) return foreign.replace('Not', 'not')
  const named = version === null ? '' : `dataset version ${version}`
  const summed = hash === null ? '' : `SHA-256 ${hash}`
  return named && summed ? `${named} (${summed})` : named || summed
}

/** With a full stop, unless it ends as a sentence, within quotes or not. An address is left as it is. */
function ended(text: string): string {
  return /[.!?]”?$/.test(text) || /^https?:/.test(text) ? text : `${text}.`
}

function keyOf({ article, day }: Cited): string {
  return `between-blocs-${article}-${isoDay(day)}`
}

/** What LaTeX reads as a command. Braces too are words: BibTeX counts those with a backslash as well. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^$&#%_]/g, (c) => TEX[c] ?? c).replaceAll(/\p{Cc}+/gu, ' ')
}

/** An address is taken letter by letter, but for what would end its field. */
function verbatim(address: string): string {
  return address.replaceAll(/[\\{}\s]/g, encodeURIComponent)
}
