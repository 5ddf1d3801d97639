/** The CSV tables of an atlas. `export/` writes and `open/` reads by the same description, so that exports can be opened again. */

import {
  ACTOR_KINDS,
  BASES,
  CONFIDENCES,
  DATINGS,
  EVENT_TYPES,
  FORMS,
  MEMBER_ROLES,
  PLACE_KINDS,
  ROLES,
  SITE_TYPES,
  STATUSES,
  TIE_KINDS,
  TONES,
  VERDICTS,
  VOICES,
} from './vocabulary.ts'

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

export const CSV_NAMES = [
  'actors',
  'ties',
  'claims',
  'sources',
  'phases',
  'events',
  'sites',
  'places',
  'memberships',
  'evidence',
  'series',
  'figures',
  'courses',
  'article',
] as const
export type CsvName = (typeof CSV_NAMES)[number]

/** Columns of a phase, in the table of ties or in one of its own. */
const OF_PHASE: readonly CsvColumn[] = [
  ['status', 'ties.phases.status', 'word', STATUSES],
  ['since', 'ties.phases.from', 'date'],
  ['until, not included', 'ties.phases.to', 'date'],
  ['quantity', 'ties.phases.quantity.value', 'number'],
  ['unit', 'ties.phases.quantity.unit'],
  ['measure', 'ties.phases.quantity.measure'],
  ['years', 'ties.phases.quantity.period'],
  ['estimate', 'ties.phases.quantity.estimate', 'yes'],
  ['basis', 'ties.phases.basis', 'word', BASES],
  ['begins', 'ties.phases.begins', 'yes'],
  ['note', 'ties.phases.note'],
  ['source ids', 'ties.phases.sources', 'list'],
  ['quantity note', 'ties.phases.quantity.note'],
  ['quantity source id', 'ties.phases.quantity.source'],
  ['quantity paragraph', 'ties.phases.quantity.paragraph', 'number'],
]

/** A row of the table of ties is a phase; where phases have a table of their own, it may be the tie alone. */
export const CSV_FORMAT: Readonly<Record<CsvName, Described>> = {
  actors: {
    needed: ['actor id', 'name', 'longitude', 'latitude'],
    columns: [
      ['actor id', 'actors.id'],
      ['name', 'actors.name'],
      ['adjective', 'actors.adjective'],
      ['alternates', 'actors.alternates', 'list'],
      ['kind', 'actors.kind', 'word', ACTOR_KINDS],
      ['country id', 'actors.country'],
      ['seat id', 'actors.seat'],
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
      ...OF_PHASE,
      ['voice'],
      ['claim ids', 'ties.claims', 'ids'],
      ['paragraphs'],
      ['verdict'],
      ['tie source ids', 'ties.sources', 'list'],
      ['tie note', 'ties.note'],
      ['context', 'ties.context', 'yes'],
      ['via id', 'ties.via'],
      ['over id', 'ties.over'],
      ['start id', 'ties.start'],
      ['end id', 'ties.end'],
      ['route id', 'ties.route'],
      ['course', 'ties.path', 'course'],
      ['group', 'ties.group'],
    ],
  },
  phases: {
    needed: ['tie id', 'status', 'since'],
    columns: [['tie id', 'ties.id'], ...OF_PHASE, ['claim ids', 'ties.claims', 'ids']],
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
      ['day', 'claims.day', 'date'],
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
  events: {
    needed: ['event id', 'title', 'type', 'kind', 'from'],
    columns: [
      ['event id', 'events.id'],
      ['title', 'events.title'],
      ['callout', 'events.callout'],
      ['type', 'events.type', 'word', EVENT_TYPES],
      ['kind', 'events.kind', 'word', TIE_KINDS],
      ['from', 'events.from', 'date'],
      ['until, not included', 'events.to', 'date'],
      ['dated by', 'events.dated', 'word', DATINGS],
      ['place id', 'events.place'],
      ['place', 'places.name'],
      ['longitude', 'places.at[0]', 'number'],
      ['latitude', 'places.at[1]', 'number'],
      ['actor ids', 'events.actors', 'ids'],
      ['actors'],
      ['summary', 'events.summary'],
      ['confidence', 'events.confidence', 'word', CONFIDENCES],
      ['claim ids', 'events.claims', 'ids'],
      ['tie ids', 'events.ties', 'ids'],
      ['source ids', 'events.sources', 'list'],
    ],
  },
  sites: {
    needed: ['site id', 'name', 'type', 'kind', 'longitude', 'latitude'],
    columns: [
      ['site id', 'sites.id'],
      ['name', 'sites.name'],
      ['type', 'sites.type', 'word', SITE_TYPES],
      ['kind', 'sites.kind', 'word', TIE_KINDS],
      ['operator id', 'sites.operator'],
      ['host id', 'sites.host'],
      ['longitude', 'sites.at[0]', 'number'],
      ['latitude', 'sites.at[1]', 'number'],
      ['accuracy in km', 'sites.accuracyKm', 'number'],
      ['from', 'sites.from', 'date'],
      ['until, not included', 'sites.to', 'date'],
      ['note', 'sites.note'],
      ['confidence', 'sites.confidence', 'word', CONFIDENCES],
      ['claim ids', 'sites.claims', 'ids'],
      ['source ids', 'sites.sources', 'list'],
    ],
  },
  places: {
    needed: ['place id', 'name', 'longitude', 'latitude'],
    columns: [
      ['place id', 'places.id'],
      ['name', 'places.name'],
      ['alternates', 'places.alternates', 'list'],
      ['kind', 'places.kind', 'word', PLACE_KINDS],
      ['longitude', 'places.at[0]', 'number'],
      ['latitude', 'places.at[1]', 'number'],
      ['accuracy in km', 'places.accuracyKm', 'number'],
      ['source id', 'places.source'],
    ],
  },
  memberships: {
    needed: ['bloc id', 'actor id', 'role', 'from'],
    columns: [
      ['membership id', 'memberships.id'],
      ['actor id', 'memberships.actor'],
      ['bloc id', 'memberships.bloc'],
      ['role', 'memberships.role', 'word', MEMBER_ROLES],
      ['title', 'memberships.title'],
      ['from', 'memberships.from', 'date'],
      ['until, not included', 'memberships.to', 'date'],
      ['note', 'memberships.note'],
      ['claim ids', 'memberships.claims', 'ids'],
      ['source ids', 'memberships.sources', 'list'],
    ],
  },
  evidence: {
    needed: ['evidence id', 'claim ids', 'verdict', 'finding'],
    columns: [
      ['evidence id', 'evidence.id'],
      ['claim ids', 'evidence.claims', 'ids'],
      ['verdict', 'evidence.verdict', 'word', VERDICTS],
      ['finding', 'evidence.finding'],
      ['note', 'evidence.note'],
      ['confidence', 'evidence.confidence', 'word', CONFIDENCES],
      ['source ids', 'evidence.sources', 'list'],
    ],
  },
  series: {
    needed: ['tie id', 'measure', 'unit', 'year', 'value'],
    columns: [
      ['tie id', 'series.tie'],
      ['measure', 'series.measure'],
      ['unit', 'series.unit'],
      ['year', 'series.year', 'number'],
      ['value', 'series.value', 'number'],
      ['estimate', 'series.estimate', 'yes'],
      ['source id', 'series.source'],
      ['note', 'series.note'],
    ],
  },
  figures: {
    needed: ['evidence id', 'label', 'basis'],
    columns: [
      ['evidence id', 'figures.evidence'],
      ['label', 'figures.label'],
      ['basis', 'figures.basis', 'word', BASES],
      ['value', 'figures.value', 'number'],
      ['unit', 'figures.unit'],
      ['period', 'figures.period'],
      ['date', 'figures.date', 'date'],
      ['estimate', 'figures.estimate', 'yes'],
      ['source id', 'figures.source'],
    ],
  },
  courses: {
    needed: ['course'],
    columns: [
      ['course id', 'courses.id'],
      ['tie id', 'courses.tie'],
      ['route id', 'courses.route'],
      ['course', 'courses.path', 'course'],
    ],
  },
  article: {
    needed: ['field', 'value'],
    columns: [
      ['field', 'article.field'],
      ['value', 'article.value'],
    ],
  },
}

/** The part of a row's fields that is its own: a phase is one of a tie. */
export const partOfTable = (name: CsvName): string => (name === 'phases' ? 'ties' : name)

/** Columns that are written from evidence, and not read where there is no table of it. */
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
