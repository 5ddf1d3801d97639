/** The CSV tables of an atlas. `export/` writes and `open/` reads by the same description, so that exports can be opened again. */

/** The format of a cell: text, digits, several values with " | " between them, "yes" or "no". */
export type Spelling = 'text' | 'number' | 'list' | 'yes'

/** A column: its heading and its field ("ties.phases.from"). A column without a field is derived, and ignored on reading. */
export type CsvColumn = readonly [heading: string, field?: string, spelling?: Spelling]

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

/** Separates several values in one cell. */
export const JOINT = ' | '

/** The start of a cell that a spreadsheet would run as a formula. The writer puts an apostrophe before it, the reader removes it. */
export const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** "ties.phases[0].from" → ["ties", "phases", "0", "from"]. */
export const stepsOf = (field: string): readonly string[] => field.match(/[^.[\]]+/g) ?? []
