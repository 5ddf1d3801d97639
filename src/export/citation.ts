/** Citations of a view: as text, BibTeX and CSL-JSON. */
import { calendar, isoDay, type Day } from '../atlas/day.ts'
import type { Atlas } from '../atlas/atlas.ts'
import type { Basis } from '../atlas/schema.ts'
import { foreignNote } from '../atlas/origin.ts'
import { m } from '../messages/messages.ts'
import type { View } from '../state/view.ts'

/** Hexadecimal digits of a hash that are cited. */
const PREFIX = 16

/** What a citation states. */
export interface Cited {
  readonly article: string
  readonly title: string
  readonly day: Day
  /** The reading of the view. */
  readonly basis: Basis
  readonly version: string | null
  /** A note on the origin of data that are not the published ones, or null. */
  readonly foreign: string | null
  /** The start of the SHA-256 of the data file; null if the browser cannot compute it. */
  readonly hash: string | null
  readonly address: string
  readonly accessed: Day
}

/** `hash` is the full SHA-256. */
export function citedOf(
  { data: { article }, origin }: Pick<Atlas, 'data' | 'origin'>,
  { day, basis }: Pick<View, 'day' | 'basis'>,
  { hash, address, accessed }: Pick<Cited, 'hash' | 'address' | 'accessed'>,
): Cited {
  return {
    article: article.id,
    title: article.title,
    day,
    basis,
    version: article.version ?? null,
    foreign: foreignNote(origin),
    hash: origin.kind === 'published' ? (hash?.slice(0, PREFIX) ?? null) : null,
    address,
    accessed,
  }
}

/** The entry of a list of references, as sentences. */
export function citationText(cited: Cited): string {
  const { foreign, title, address, accessed } = cited
  const sentences = [
    ...(foreign === null ? [m.work.makers] : []),
    m.files.citation.title({ title }),
    mapLine(cited),
    ...(foreign === null ? [m.files.citation.work(cited), m.work.licence] : [m.work.name, foreign]),
    address,
    m.files.citation.accessed({ day: accessed }),
  ]
  return sentences.map(ended).join(' ')
}

/** A BibTeX entry in UTF-8, with special characters of LaTeX escaped. */
export function citationBibtex(cited: Cited): string {
  const fields: readonly (readonly [string, string])[] = [
    ...(cited.foreign === null ? [['author', `{${escapeTex(m.work.makers)}}`] as const] : []),
    ['title', `{${escapeTex(cited.title)}}`],
    ['howpublished', escapeTex(m.work.name)],
    ...(cited.version === null ? [] : [['version', escapeTex(cited.version)] as const]),
    ['note', escapeTex(noteOf(cited))],
    ['url', verbatim(cited.address)],
    ['urldate', isoDay(cited.accessed)],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`)
  return `@misc{${keyOf(cited)},\n${lines.join('\n')}\n}\n`
}

/** CSL-JSON with one item, for reference managers. */
export function citationCsl(cited: Cited): string {
  const { year, month, date } = calendar(cited.accessed)
  const item = {
    id: keyOf(cited),
    type: 'map',
    title: cited.title,
    ...(cited.foreign === null ? { author: [{ literal: m.work.makers }] } : {}),
    publisher: m.work.name,
    ...(cited.version === null ? {} : { version: cited.version }),
    URL: cited.address,
    accessed: { 'date-parts': [[year, month, date]] },
    note: noteOf(cited),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

const mapLine = ({ day, basis }: Cited): string =>
  basis === 'article' ? m.files.citation.mapByArticle({ day }) : m.files.citation.map({ day })

/** Everything for which there is no field. Our licence applies to our data alone. */
function noteOf(cited: Cited): string {
  const { foreign } = cited
  const data = foreign === null ? [m.files.citation.dataset(cited), m.work.licence] : [foreign]
  return [mapLine(cited), ...data].filter(Boolean).map(ended).join(' ')
}

/** Adds a full stop, except to sentences and addresses. */
function ended(text: string): string {
  return /[.!?]”?$/.test(text) || /^https?:/.test(text) ? text : `${text}.`
}

function keyOf({ article, day }: Cited): string {
  return `between-blocs-${article}-${isoDay(day)}`
}

/** Escapes for LaTeX. Braces become commands, as BibTeX counts escaped braces too. */
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

/** An address, with only the characters encoded that would end its field. */
function verbatim(address: string): string {
  return address.replaceAll(/[\\{}\s]/g, encodeURIComponent)
}
