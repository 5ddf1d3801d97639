/** Citations of a view: as text, BibTeX and CSL-JSON. */
import { calendar, isoDay, type Day } from '../atlas/day.ts'
import type { Atlas } from '../atlas/atlas.ts'
import type { Basis } from '../atlas/schema.ts'
import { identityOf } from '../atlas/identity.ts'
import { foreignNote } from '../atlas/origin.ts'
import { SITE_MAX, slug } from './file-name.ts'
import { m } from '../messages/messages.ts'
import type { View } from '../state/view.ts'

/** Hexadecimal digits of a hash that are cited. */
const PREFIX = 16

/** What a citation states. */
export interface Cited {
  readonly article: string
  readonly title: string
  readonly day: Day
  readonly site: string | null
  /** Who made it; empty where nobody is named. */
  readonly makers: readonly string[]
  readonly publisher: string | null
  readonly licence: string | null
  /** The language of the atlas, where it is stated. */
  readonly language: string | null
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
  atlas: Pick<Atlas, 'data' | 'origin'>,
  { day, basis }: Pick<View, 'day' | 'basis'>,
  { hash, address, accessed }: Pick<Cited, 'hash' | 'address' | 'accessed'>,
): Cited {
  const { origin } = atlas
  const { article } = atlas.data
  const { site, authors, publisher, licence } = identityOf(atlas)
  return {
    article: article.id,
    title: article.title,
    site,
    makers: authors.length ? authors : publisher === null ? [] : [publisher],
    publisher,
    licence,
    language: article.language ?? null,
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
  const { foreign, title, makers, publisher, address, accessed } = cited
  const sentences = [
    makers.length ? m.work.makers({ authors: makers }) : '',
    m.files.citation.title({ title }),
    mapLine(cited),
    ...(foreign === null ? [workLine(cited)] : [cited.site ?? '', foreign]),
    publishedApart(cited) ? (publisher ?? '') : '',
    m.work.licenceAlone(cited),
    address,
    m.files.citation.accessed({ day: accessed }),
  ]
  return sentences.filter(Boolean).map(ended).join(' ')
}

/** A BibTeX entry in UTF-8, with special characters of LaTeX escaped. */
export function citationBibtex(cited: Cited): string {
  const fields: readonly (readonly [string, string])[] = [
    ...(cited.makers.length
      ? [['author', cited.makers.map((name) => `{${escapeTex(name)}}`).join(' and ')] as const]
      : []),
    ['title', `{${escapeTex(cited.title)}}`],
    ...(cited.site === null ? [] : [['howpublished', escapeTex(cited.site)] as const]),
    ...(publishedApart(cited) ? [['publisher', escapeTex(cited.publisher ?? '')] as const] : []),
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
  const publisher = cited.publisher ?? cited.site
  const item = {
    id: keyOf(cited),
    type: 'map',
    title: cited.title,
    ...(cited.makers.length ? { author: cited.makers.map((literal) => ({ literal })) } : {}),
    ...(publisher === null ? {} : { publisher }),
    ...(cited.language === null ? {} : { language: cited.language }),
    ...(cited.version === null ? {} : { version: cited.version }),
    URL: cited.address,
    accessed: { 'date-parts': [[year, month, date]] },
    note: noteOf(cited),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

const mapLine = ({ day, basis }: Cited): string =>
  basis === 'article' ? m.files.citation.mapByArticle({ day }) : m.files.citation.map({ day })

/** The site with its data; what is known of these. */
const workLine = (cited: Cited): string =>
  cited.site === null
    ? m.files.citation.dataset(cited)
    : m.files.citation.work({ ...cited, site: cited.site })

/** Whether the publisher is neither the maker nor the site, and so has to be named as well. */
const publishedApart = ({ publisher, makers, site }: Cited): boolean =>
  publisher !== null && publisher !== site && !makers.includes(publisher)

/** Everything for which there is no field. */
function noteOf(cited: Cited): string {
  const { foreign } = cited
  const data = [foreign ?? m.files.citation.dataset(cited), m.work.licenceAlone(cited)]
  return [mapLine(cited), ...data].filter(Boolean).map(ended).join(' ')
}

/** Adds a full stop, except to sentences and addresses. */
function ended(text: string): string {
  return /[.!?]”?$/.test(text) || /^https?:/.test(text) ? text : `${text}.`
}

function keyOf({ site, article, day }: Cited): string {
  return `${slug(site ?? '', SITE_MAX) || 'atlas'}-${article}-${isoDay(day)}`
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
