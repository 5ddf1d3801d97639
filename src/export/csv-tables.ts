/**
 * The atlas as tables for spreadsheets and statistics: a heading, then a row for each tie, phase, claim, event, finding or source.
 * Together they say all that the atlas does, and can be opened again.
 * Values of vocabularies are those of the codebook ("in-force"); dates are partial.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { foreignNote } from '../atlas/origin.ts'
import { nameOf, sinceOf, tieSentence } from '../atlas/describe.ts'
import { verdictOf } from '../atlas/verdicts.ts'
import { isDisputed, voiceOf, type Standing } from '../atlas/snapshot.ts'
import type {
  Actor,
  AtlasEvent,
  Claim,
  Evidence,
  Membership,
  Phase,
  Place,
  Site,
  Source,
  Tie,
} from '../atlas/schema.ts'
import { wktOf } from '../atlas/wkt.ts'
import { CSV_FORMAT, JOINT, stepsOf, type CsvName, type Spelling } from '../atlas/csv-columns.ts'
import type { CsvCell } from './csv.ts'

/** The tables of a whole atlas; phases stand with their ties. */
export const TABLE_NAMES = [
  'ties',
  'actors',
  'claims',
  'events',
  'sites',
  'places',
  'memberships',
  'evidence',
  'sources',
  'series',
  'figures',
  'article',
] as const satisfies readonly CsvName[]
export type TableName = (typeof TABLE_NAMES)[number]

/** The first row names the columns. */
export type ExportTable = readonly (readonly CsvCell[])[]

/** A column: its heading, and its cell for a row. */
type Column<T> = readonly [heading: string, cell: (row: T, atlas: Atlas) => CsvCell | undefined | null]

/** A phase, with the tie that it is of. */
interface PhaseRow {
  readonly tie: Tie
  readonly phase: Phase
}

const list = (values: readonly CsvCell[]) => values.join(JOINT)
const yes = (value: boolean) => (value ? 'yes' : 'no')

/** Derived columns by heading; they override those of `CSV_FORMAT`. */
type Made<T> = Readonly<Record<string, Column<T>[1]>>

const MADE_OF_PHASE: Made<PhaseRow> = {
  from: ({ tie }, atlas) => nameOf(atlas, tie.from),
  to: ({ tie }, atlas) => nameOf(atlas, tie.to),
  sentence: ({ tie }, atlas) => tieSentence(atlas, tie),
  voice: ({ tie }, atlas) => voiceOf(atlas, tie),
  paragraphs: ({ tie }, atlas) => list(paragraphs(atlas, tie.claims)),
  verdict: ({ tie }, atlas) => verdictOf(atlas, tie.claims[0]),
}

const PHASE = described('ties', (r: PhaseRow) => ({ ties: { ...r.tie, phases: r.phase } }), MADE_OF_PHASE)

/** Columns of the whole table that a table of ties as they stand on a day does without. */
const NOT_STANDING: readonly string[] = [
  'begins',
  'note',
  'quantity note',
  'quantity source id',
  'quantity paragraph',
  'tie source ids',
  'tie note',
  'context',
  'via id',
  'over id',
  'start id',
  'end id',
  'route id',
  'course',
  'group',
]

/** Columns of ties as they stand on a day. */
const STANDING: readonly Column<Standing>[] = PHASE.flatMap(([heading, cell]): Column<Standing>[] => {
  if (NOT_STANDING.includes(heading)) return []
  if (heading === 'since') return [[heading, (s, atlas) => sinceOf(atlas, s.tie, s.span)]]
  if (heading === 'source ids')
    return [
      ['record disagrees', (s, atlas) => yes(isDisputed(atlas, s.tie, s.span))],
      [heading, (s) => list(sourcesOfPhase(s.tie, s.span.phase))],
    ]
  return [[heading, (s, atlas) => cell({ tie: s.tie, phase: s.span.phase }, atlas)]]
})

const ACTOR = described('actors', (a: Actor, atlas) => ({ actors: a, places: atlas.places.get(a.seat) }))

const CLAIM = described('claims', (c: Claim) => ({ claims: c }), {
  verdict: (c, atlas) => verdictOf(atlas, c.id),
  'evidence ids': (c, atlas) => list((atlas.evidence.get(c.id) ?? []).map((e) => e.id)),
  'tie ids': (c, atlas) => list((atlas.shows.get(c.id)?.ties ?? []).map((t) => t.id)),
})

const EVENT = described(
  'events',
  (e: AtlasEvent, atlas) => ({ events: e, places: atlas.places.get(e.place) }),
  {
    actors: (e, atlas) => list(e.actors.map((id) => nameOf(atlas, id))),
  },
)

const SITE = described('sites', (s: Site) => ({ sites: s }))
const PLACE = described('places', (p: Place) => ({ places: p }))
const MEMBERSHIP = described('memberships', (r: Membership) => ({ memberships: r }))
const EVIDENCE = described('evidence', (e: Evidence) => ({ evidence: e }))
const SOURCE = described('sources', (s: Source) => ({ sources: s }))
const POINT = described('series', (p: Raw) => ({ series: p }))
const FIGURE = described('figures', (f: Raw) => ({ figures: f }))
const FIELD = described('article', (f: ArticleField) => ({ article: f }))

const ALL: Readonly<Record<TableName, (atlas: Atlas) => ExportTable>> = {
  ties: (atlas) =>
    table(
      atlas,
      PHASE,
      atlas.data.ties.flatMap((tie) => tie.phases.map((phase) => ({ tie, phase }))),
    ),
  actors: (atlas) => table(atlas, ACTOR, atlas.data.actors),
  claims: (atlas) => table(atlas, CLAIM, atlas.data.claims),
  events: (atlas) => table(atlas, EVENT, atlas.data.events),
  sites: (atlas) => table(atlas, SITE, atlas.data.sites),
  places: (atlas) => table(atlas, PLACE, atlas.data.places),
  memberships: (atlas) => table(atlas, MEMBERSHIP, atlas.data.memberships),
  evidence: (atlas) => table(atlas, EVIDENCE, atlas.data.evidence),
  sources: (atlas) => table(atlas, SOURCE, atlas.data.sources),
  series: (atlas) => table(atlas, POINT, atlas.data.ties.flatMap(pointsOf)),
  figures: (atlas) => table(atlas, FIGURE, atlas.data.evidence.flatMap(figuresOf)),
  article: (atlas) => table(atlas, FIELD, fieldsOf(atlas.data.article)),
}

/** Yearly figures of a tie, a row each. */
const pointsOf = ({ id, series }: Tie): readonly Raw[] =>
  series.flatMap(({ points, ...same }) => points.map((point) => ({ ...same, ...point, tie: id })))

const figuresOf = ({ id, figures }: Evidence): readonly Raw[] => figures.map((f) => ({ ...f, evidence: id }))

/** A field of the article and its value: "anchors 1 day". */
interface ArticleField {
  readonly field: string
  readonly value: string
}

/** What the article says, field by field; lists of rows are counted from 1, and empty lists left out. */
function fieldsOf(value: unknown, field = ''): readonly ArticleField[] {
  if (value === undefined || value === null) return []
  const below = (key: string, own: unknown) => fieldsOf(own, `${field} ${key}`.trim())
  if (Array.isArray(value)) {
    const items = value as readonly unknown[]
    if (items.some((item) => typeof item === 'object'))
      return items.flatMap((item, i) => below(String(i + 1), item))
    return items.length ? [{ field, value: list(items.map(String)) }] : []
  }
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, own]) => below(key, own))
  return typeof value === 'string' || typeof value === 'number' ? [{ field, value: String(value) }] : []
}

/** Ties as they stand on a day, one row each. `atlas` is in the same reading. */
export function standingTable(atlas: Atlas, standings: readonly Standing[]): ExportTable {
  return table(atlas, STANDING, standings)
}

/** A table of the whole atlas; for ties one row for each phase, of both bases. */
export function wholeTable(atlas: Atlas, name: TableName): ExportTable {
  return ALL[name](atlas)
}

/** The sources of a phase and of its quantity, or else of the tie. */
export function sourcesOfPhase(tie: Tie, { sources, quantity }: Phase): readonly string[] {
  const own = [...new Set([...sources, ...(quantity?.source === undefined ? [] : [quantity.source])])]
  return own.length ? own : tie.sources
}

/** The paragraphs of claims, ascending, without duplicates. */
export function paragraphs(atlas: Atlas, claims: readonly string[]): readonly number[] {
  const all = claims.flatMap((id) => atlas.claims.get(id)?.paragraph ?? [])
  return [...new Set(all)].sort((a, b) => a - b)
}

/** Data that are not the published ones have a first column that says so. */
function table<T>(atlas: Atlas, own: readonly Column<T>[], rows: readonly T[]): ExportTable {
  const note = foreignNote(atlas.origin)
  const columns: readonly Column<T>[] = note === null ? own : [['dataset', () => note], ...own]
  return [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => cell(row, atlas) ?? '')),
  ]
}

/** The columns of `CSV_FORMAT`, which `open/` can read again; `fields` gives the values by table. */
function described<T>(
  name: CsvName,
  fields: (row: T, atlas: Atlas) => unknown,
  made: Made<T> = {},
): readonly Column<T>[] {
  return CSV_FORMAT[name].columns.map(([heading, field = '', spelling = 'text']) => {
    const steps = stepsOf(field)
    const own = (row: T, atlas: Atlas) => {
      const value = steps.reduce<unknown>(
        (held, step) => (held as Raw | undefined)?.[step],
        fields(row, atlas),
      )
      return value === undefined ? undefined : SPELT[spelling](value)
    }
    return [heading, made[heading] ?? own]
  })
}

type Raw = Readonly<Record<string, unknown>>

/** Formats a value for a cell. */
const SPELT: Readonly<Record<Spelling, (value: unknown) => CsvCell | null>> = {
  text: (value) => value as string | null,
  course: (value) => wktOf(value as NonNullable<Tie['path']>),
  date: (value) => value as string | null,
  word: (value) => value as string,
  number: (value) => value as number,
  list: (value) => list(value as readonly CsvCell[]),
  ids: (value) => list(value as readonly CsvCell[]),
  words: (value) => list(value as readonly CsvCell[]),
  yes: (value) => yes(value as boolean),
}
