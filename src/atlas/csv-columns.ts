/** The CSV tables of an atlas. `export/` writes and `open/` reads by the same description, so that exports can be opened again. */

import { ACTOR_KINDS, BASES, FORMS, ROLES, STATUSES, TIE_KINDS, TONES, VOICES } from './vocabulary.ts'

/**
 * The format of a cell: text, digits, a partial date, several values or ids with " | " between them, "yes" or
 * "no", a word of a list, several of them, or a line in well-known text.
 */
export type Spelling = 'text' | 'number' | 'date' | 'list' | 'ids' | 'yes' | 'word' | 'words' | 'course'

/**
 * A column: its heading, its field ("ties.phases.from"), its format and, for words, their list. A column without a field is derived,
 * and ignored on reading.
 */
export type CsvColumn = readonly [
  heading: string,
  field?: string,
  spelling?: Spelling,
  words?: readonly string[],
]

interface Described {
  /** Headings that a file must have; the first identifies the table. */
  readonly needed: readonly string[]
  readonly columns: readonly CsvColumn[]
}

export const CSV_NAMES = ['actors', 'ties', 'claims', 'sources'] as const
export type CsvName = (typeof CSV_NAMES)[number]

/** A row of the table of ties is a phase. */
export const CSV_FORMAT: Readonly<Record<CsvName, Described>> = {
  actors: {
    needed: ['actor id', 'name', 'longitude', 'latitude'],
    columns: [
      ['actor id', 'actors.id'],
      ['name', 'actors.name'],
      ['adjective', 'actors.adjective'],
      ['kind', 'actors.kind', 'word', ACTOR_KINDS],
      ['country id', 'actors.country'],
      ['seat', 'places.name'],
      ['longitude', 'places.at[0]', 'number'],
      ['latitude', 'places.at[1]', 'number'],
      ['note', 'actors.note'],
      ['claim ids', 'actors.claims', 'ids'],
    ],
  },
  ties: {
    needed: ['tie id', 'from id', 'to id', 'kind', 'form', 'tone', 'status', 'since'],
    columns: [
      ['tie id', 'ties.id'],
      ['from id', 'ties.from'],
      ['from'],
      ['to id', 'ties.to'],
      ['to'],
      ['directed', 'ties.directed', 'yes'],
      ['kind', 'ties.kind', 'word', TIE_KINDS],
      ['form', 'ties.form', 'word', FORMS],
      ['tone', 'ties.tone', 'word', TONES],
      ['label', 'ties.label'],
      ['sentence', 'ties.sentence'],
      ['status', 'ties.phases.status', 'word', STATUSES],
      ['since', 'ties.phases.from', 'date'],
      ['until, not included', 'ties.phases.to', 'date'],
      ['quantity', 'ties.phases.quantity.value', 'number'],
      ['unit', 'ties.phases.quantity.unit'],
      ['measure', 'ties.phases.quantity.measure'],
      ['years', 'ties.phases.quantity.period'],
      ['estimate', 'ties.phases.quantity.estimate', 'yes'],
      ['basis', 'ties.phases.basis', 'word', BASES],
      ['note', 'ties.phases.note'],
      ['voice'],
      ['claim ids', 'ties.claims', 'ids'],
      ['paragraphs'],
      ['verdict'],
      ['source ids', 'ties.phases.sources', 'list'],
      ['via id', 'ties.via'],
      ['route id', 'ties.route'],
      ['course', 'ties.path', 'course'],
      ['group', 'ties.group'],
    ],
  },
  claims: {
    needed: ['claim id', 'claim', 'from'],
    columns: [
      ['claim id', 'claims.id'],
      ['paragraph', 'claims.paragraph', 'number'],
      ['claim', 'claims.text'],
      ['role', 'claims.role', 'word', ROLES],
      ['voice', 'claims.voice', 'word', VOICES],
      ['by', 'claims.by'],
      ['kinds', 'claims.kinds', 'words', TIE_KINDS],
      ['from', 'claims.from', 'date'],
      ['until, not included', 'claims.to', 'date'],
      ['verdict'],
      ['evidence ids'],
      ['tie ids'],
    ],
  },
  sources: {
    needed: ['source id', 'title'],
    columns: [
      ['source id', 'sources.id'],
      ['title', 'sources.title'],
      ['address', 'sources.url'],
      ['unverified', 'sources.unverified', 'yes'],
      ['note', 'sources.note'],
    ],
  },
}

/** Columns that are written from evidence, of which there is no table to read. */
export const OF_EVIDENCE: readonly string[] = ['verdict', 'evidence ids']

/** The heading of the column that has a field; undefined if the table has none. */
export function headingOfField(name: CsvName, field: string): string | undefined {
  return CSV_FORMAT[name].columns.find(([, own]) => own === field)?.[0]
}

/** Separates several values in one cell. */
export const JOINT = ' | '

/** The start of a cell that a spreadsheet would run as a formula. The writer puts an apostrophe before it, the reader removes it. */
export const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** "ties.phases[0].from" → ["ties", "phases", "0", "from"]. */
export const stepsOf = (field: string): readonly string[] => field.match(/[^.[\]]+/g) ?? []
