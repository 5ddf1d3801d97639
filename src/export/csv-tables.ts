/**
 * The atlas as tables for spreadsheets and statistics: a heading, then a row for each tie, phase, claim, event, finding or source.
 * Values of vocabularies are those of the codebook ("in-force"); dates are partial.
 */
import { sourcesOf, type Atlas } from '../atlas/atlas.ts'
import { foreignNote } from '../atlas/origin.ts'
import { nameOf, sinceOf, tieSentence } from '../atlas/describe.ts'
import { verdictOf } from '../atlas/verdicts.ts'
import { isDisputed, voiceOf, type Standing } from '../atlas/snapshot.ts'
import type { Actor, AtlasEvent, Claim, Evidence, Phase, Source, Tie } from '../atlas/schema.ts'
import { wktOf } from '../atlas/wkt.ts'
import { CSV_FORMAT, JOINT, stepsOf, type CsvName, type Spelling } from '../atlas/csv-columns.ts'
import type { CsvCell } from './csv.ts'

/** The tables of a whole atlas. */
export const TABLE_NAMES = ['ties', 'actors', 'claims', 'events', 'evidence', 'sources'] as const
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
  'source ids': ({ tie, phase }) => list(sourcesOfPhase(tie, phase)),
}

const PHASE = described('ties', (r: PhaseRow) => ({ ties: { ...r.tie, phases: r.phase } }), MADE_OF_PHASE)

/** Columns of ties as they stand on a day: without the route and the notes on phases. */
const STANDING: readonly Column<Standing>[] = PHASE.flatMap(([heading, cell]): Column<Standing>[] => {
  if (['note', 'via id', 'route id', 'course', 'group'].includes(heading)) return []
  if (heading === 'since') return [[heading, (s, atlas) => sinceOf(atlas, s.tie, s.span)]]
  const column: Column<Standing> = [heading, (s, atlas) => cell({ tie: s.tie, phase: s.span.phase }, atlas)]
  return heading === 'source ids'
    ? [['record disagrees', (s, atlas) => yes(isDisputed(atlas, s.tie, s.span))], column]
    : [column]
})

const ACTOR = described('actors', (a: Actor, atlas) => ({ actors: a, places: atlas.places.get(a.seat) }))

const CLAIM = described('claims', (c: Claim) => ({ claims: c }), {
  verdict: (c, atlas) => verdictOf(atlas, c.id),
  'evidence ids': (c, atlas) => list((atlas.evidence.get(c.id) ?? []).map((e) => e.id)),
  'tie ids': (c, atlas) => list((atlas.shows.get(c.id)?.ties ?? []).map((t) => t.id)),
})

const EVENT: readonly Column<AtlasEvent>[] = [
  ['event id', (e) => e.id],
  ['title', (e) => e.title],
  ['type', (e) => e.type],
  ['kind', (e) => e.kind],
  ['from', (e) => e.from],
  ['until, not included', (e) => e.to],
  ['dated by', (e) => e.dated],
  ['place', (e, atlas) => nameOf(atlas, e.place)],
  ['longitude', (e, atlas) => atlas.places.get(e.place)?.at[0]],
  ['latitude', (e, atlas) => atlas.places.get(e.place)?.at[1]],
  ['actors', (e, atlas) => list(e.actors.map((id) => nameOf(atlas, id)))],
  ['summary', (e) => e.summary],
  ['confidence', (e) => e.confidence],
  ['claim ids', (e) => list(e.claims)],
  ['tie ids', (e) => list(e.ties)],
  ['source ids', (e) => list(e.sources)],
]

const EVIDENCE: readonly Column<Evidence>[] = [
  ['evidence id', (e) => e.id],
  ['claim ids', (e) => list(e.claims)],
  ['verdict', (e) => e.verdict],
  ['finding', (e) => e.finding],
  ['note', (e) => e.note],
  ['confidence', (e) => e.confidence],
  ['source ids', (e) => list(sourcesOf(e))],
]

const SOURCE = described('sources', (s: Source) => ({ sources: s }))

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
  evidence: (atlas) => table(atlas, EVIDENCE, atlas.data.evidence),
  sources: (atlas) => table(atlas, SOURCE, atlas.data.sources),
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
