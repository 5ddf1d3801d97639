/**
 * The tables of an atlas in CSV, described once: `export/` writes by it and `open/` reads by it, so that what is written reads
 * back. Pure.
 */

/** How a value stands in a cell: as it is, as digits, as several with " | " between them, as "yes" or "no". */
export type Spelling = 'text' | 'number' | 'list' | 'yes'

/** A column: its heading, and the field that it holds ("ties.phases.from"). One without a field is made of others, and not read. */
export type CsvColumn = readonly [heading: string, field?: string, spelling?: Spelling]

interface Described {
  /** The first tells which table a file is, and the file must have them all. */
  readonly needed: readonly string[]
  readonly columns: readonly CsvColumn[]
}

export const CSV_NAMES = ['actors', 'ties', 'claims', 'sources'] as const
export type CsvName = (typeof CSV_NAMES)[number]

/** Of ties, a row is a phase. */
export const CSV_FORMAT: Readonly<Record<CsvName, Described>> = {
  actors: {
    needed: ['actor id', 'name', 'longitude', 'latitude'],
    columns: [
      ['actor id', 'actors.id'],
      ['name', 'actors.name'],
      ['adjective', 'actors.adjective'],
      ['kind', 'actors.kind'],
      ['country id', 'actors.country'],
      ['seat', 'places.name'],
      ['longitude', 'places.at[0]', 'number'],
      ['latitude', 'places.at[1]', 'number'],
      ['note', 'actors.note'],
      ['claim ids', 'actors.claims', 'list'],
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
      ['kind', 'ties.kind'],
      ['form', 'ties.form'],
      ['tone', 'ties.tone'],
      ['label', 'ties.label'],
      ['sentence', 'ties.sentence'],
      ['status', 'ties.phases.status'],
      ['since', 'ties.phases.from'],
      ['until, not included', 'ties.phases.to'],
      ['quantity', 'ties.phases.quantity.value', 'number'],
      ['unit', 'ties.phases.quantity.unit'],
      ['measure', 'ties.phases.quantity.measure'],
      ['years', 'ties.phases.quantity.period'],
      ['estimate', 'ties.phases.quantity.estimate', 'yes'],
      ['basis', 'ties.phases.basis'],
      ['note', 'ties.phases.note'],
      ['voice'],
      ['claim ids', 'ties.claims', 'list'],
      ['paragraphs'],
      ['verdict'],
      ['source ids', 'ties.phases.sources', 'list'],
      ['via id', 'ties.via'],
      ['route id', 'ties.route'],
    ],
  },
  claims: {
    needed: ['claim id', 'claim', 'from'],
    columns: [
      ['claim id', 'claims.id'],
      ['paragraph', 'claims.paragraph', 'number'],
      ['claim', 'claims.text'],
      ['role', 'claims.role'],
      ['voice', 'claims.voice'],
      ['by', 'claims.by'],
      ['kinds', 'claims.kinds', 'list'],
      ['from', 'claims.from'],
      ['until, not included', 'claims.to'],
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

/** Between several values in one cell. */
export const JOINT = ' | '

/** How a cell begins that a spreadsheet would run as a formula; apostrophes before it are counted in. One more guards it. */
export const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** "ties.phases[0].from" → its names and numbers, in order. */
export const stepsOf = (field: string): readonly string[] => field.match(/[^.[\]]+/g) ?? []
