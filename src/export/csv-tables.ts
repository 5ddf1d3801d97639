/**
 * The atlas as tables for spreadsheets and statistics: a heading, then a row for each tie, phase, claim, event, finding or source.
 *
 * Values of closed vocabularies are those of the codebook ("in-force"), dates as partial as they are known. Pure.
 */
import { sourcesOf, type Atlas } from '../atlas/atlas.ts'
import { foreignNote } from '../atlas/origin.ts'
import { nameOf, sinceOf, tieSentence } from '../atlas/describe.ts'
import { verdictOf } from '../atlas/verdicts.ts'
import { isDisputed, voiceOf, type Standing } from '../atlas/snapshot.ts'
import type { Actor, AtlasEvent, Claim, Evidence, Phase, Source, Tie } from '../atlas/schema.ts'
import type { Cell } from './csv.ts'

/** The tables of everything. */
export const TABLE_NAMES = ['ties', 'actors', 'claims', 'events', 'evidence', 'sources'] as const
export type TableName = (typeof TABLE_NAMES)[number]

/** The first row names the columns. */
export type Table = readonly (readonly Cell[])[]

/** A column: its heading, and its cell of a row; nothing for what is not known. */
type Column<T> = readonly [heading: string, cell: (row: T, atlas: Atlas) => Cell | undefined | null]

/** Between several values in one cell. */
const JOINT = ' | '

/** A phase, with the tie that it is of. */
interface PhaseRow {
  readonly tie: Tie
  readonly phase: Phase
}

const list = (values: readonly Cell[]) => values.join(JOINT)
const yes = (value: boolean) => (value ? 'yes' : 'no')

const TIE: readonly Column<Tie>[] = [
  ['tie id', (t) => t.id],
  ['from id', (t) => t.from],
  ['from', (t, atlas) => nameOf(atlas, t.from)],
  ['to id', (t) => t.to],
  ['to', (t, atlas) => nameOf(atlas, t.to)],
  ['directed', (t) => yes(t.directed)],
  ['kind', (t) => t.kind],
  ['form', (t) => t.form],
  ['tone', (t) => t.tone],
  ['label', (t) => t.label],
  ['sentence', (t, atlas) => tieSentence(atlas, t)],
]

const QUANTITY: readonly Column<Phase>[] = [
  ['quantity', ({ quantity }) => quantity?.value],
  ['unit', ({ quantity }) => quantity?.unit],
  ['measure', ({ quantity }) => quantity?.measure],
  ['years', ({ quantity }) => quantity?.period],
  ['estimate', ({ quantity }) => quantity && yes(quantity.estimate)],
]

const FOUNDED: readonly Column<Tie>[] = [
  ['voice', (t, atlas) => voiceOf(atlas, t)],
  ['claim ids', (t) => list(t.claims)],
  ['paragraphs', (t, atlas) => list(paragraphs(atlas, t.claims))],
  ['verdict', (t, atlas) => verdictOf(atlas, t.claims[0])],
]

const STANDING: readonly Column<Standing>[] = [
  ...of(TIE, (s: Standing) => s.tie),
  ['status', (s) => s.status],
  ['since', (s, atlas) => sinceOf(atlas, s.tie, s.span)],
  ['until, not included', (s) => s.span.phase.to],
  ...of(QUANTITY, (s: Standing) => s.span.phase),
  ['basis', (s) => s.span.phase.basis],
  ...of(FOUNDED, (s: Standing) => s.tie),
  ['record disagrees', (s, atlas) => yes(isDisputed(atlas, s.tie, s.span))],
  ['source ids', (s) => list(sourcesOfPhase(s.tie, s.span.phase))],
]

const PHASE: readonly Column<PhaseRow>[] = [
  ...of(TIE, (r: PhaseRow) => r.tie),
  ['status', (r) => r.phase.status],
  ['since', (r) => r.phase.from],
  ['until, not included', (r) => r.phase.to],
  ...of(QUANTITY, (r: PhaseRow) => r.phase),
  ['basis', (r) => r.phase.basis],
  ['note', (r) => r.phase.note],
  ...of(FOUNDED, (r: PhaseRow) => r.tie),
  ['source ids', (r) => list(sourcesOfPhase(r.tie, r.phase))],
  ['via id', (r) => r.tie.via],
  ['route id', (r) => r.tie.route],
]

const ACTOR: readonly Column<Actor>[] = [
  ['actor id', (a) => a.id],
  ['name', (a) => a.name],
  ['adjective', (a) => a.adjective],
  ['kind', (a) => a.kind],
  ['country id', (a) => a.country],
  ['seat', (a, atlas) => nameOf(atlas, a.seat)],
  ['longitude', (a, atlas) => atlas.places.get(a.seat)?.at[0]],
  ['latitude', (a, atlas) => atlas.places.get(a.seat)?.at[1]],
  ['note', (a) => a.note],
  ['claim ids', (a) => list(a.claims)],
]

const CLAIM: readonly Column<Claim>[] = [
  ['claim id', (c) => c.id],
  ['paragraph', (c) => c.paragraph],
  ['claim', (c) => c.text],
  ['role', (c) => c.role],
  ['voice', (c) => c.voice],
  ['by', (c) => c.by],
  ['kinds', (c) => list(c.kinds)],
  ['from', (c) => c.from],
  ['until, not included', (c) => c.to],
  ['verdict', (c, atlas) => verdictOf(atlas, c.id)],
  ['evidence ids', (c, atlas) => list((atlas.evidence.get(c.id) ?? []).map((e) => e.id))],
  ['tie ids', (c, atlas) => list((atlas.shows.get(c.id)?.ties ?? []).map((t) => t.id))],
]

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

const SOURCE: readonly Column<Source>[] = [
  ['source id', (s) => s.id],
  ['title', (s) => s.title],
  ['address', (s) => s.url],
  ['unverified', (s) => yes(s.unverified)],
  ['note', (s) => s.note],
]

const ALL: Readonly<Record<TableName, (atlas: Atlas) => Table>> = {
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

/** Ties as they stand: one row a tie. `atlas` is in the reading in which they do. */
export function standingTable(atlas: Atlas, standings: readonly Standing[]): Table {
  return table(atlas, STANDING, standings)
}

/** One table of everything; of the ties one row a phase, whoever states it. */
export function wholeTable(atlas: Atlas, name: TableName): Table {
  return ALL[name](atlas)
}

/** What a phase rests on: its own sources and its number's, or else the tie's. */
export function sourcesOfPhase(tie: Tie, { sources, quantity }: Phase): readonly string[] {
  const own = [...new Set([...sources, ...(quantity?.source === undefined ? [] : [quantity.source])])]
  return own.length ? own : tie.sources
}

/** The paragraphs of claims, rising, each once. */
export function paragraphs(atlas: Atlas, claims: readonly string[]): readonly number[] {
  const all = claims.flatMap((id) => atlas.claims.get(id)?.paragraph ?? [])
  return [...new Set(all)].sort((a, b) => a - b)
}

/** Of data that are not the published ones each row says so, in a column before the others. */
function table<T>(atlas: Atlas, own: readonly Column<T>[], rows: readonly T[]): Table {
  const note = foreignNote(atlas.origin)
  const columns: readonly Column<T>[] = note === null ? own : [['dataset', () => note], ...own]
  return [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => cell(row, atlas) ?? '')),
  ]
}

/** Columns of a part of a row. */
function of<T, U>(columns: readonly Column<T>[], part: (row: U) => T): readonly Column<U>[] {
  return columns.map(
    ([heading, cell]) => [heading, (row: U, atlas: Atlas) => cell(part(row), atlas)] as const,
  )
}
