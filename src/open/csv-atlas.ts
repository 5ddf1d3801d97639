/**
 * An atlas from three CSV tables (actors, ties, claims): JSON of the schema, which is then checked like any other, and the place
 * of each field in the files. Places, sources, timeline and map are derived from the tables.
 */
import type { CsvName } from '../atlas/csv-columns.ts'
import { firstDay, parsePartial } from '../atlas/day.ts'
import { SCHEMA_VERSION } from '../atlas/schema.ts'
import { m } from '../messages/messages.ts'
import { csvArticle, OPENED, openedSource } from './csv-article.ts'
import { csvFields, decimalCommasIn, type CsvFields } from './csv-cells.ts'
import { thingsOf, type OneThing } from './csv-rows-of-one.ts'
import { CsvSources } from './csv-sources.ts'
import { wholeSpans } from './csv-spans.ts'
import type { CsvTable, Raw } from './csv-table.ts'
import type { Problems } from './problems.ts'
import type { Author } from './quarantine.ts'
import { fieldIn, whereIn, type Places } from './csv-where.ts'
import { outsideTimeline } from './csv-timeline.ts'
import { withStates } from './iso-states.ts'
import { unknownRoutes } from './unknown-routes.ts'

export type CsvFiles = ReadonlyMap<CsvName, CsvTable>

export interface FromCsv {
  readonly json: unknown
  readonly author: Author
}

/** The atlas of the tables. */
export function csvAtlas(files: CsvFiles, found: Problems): FromCsv {
  const commas = decimalCommasIn(files.values())
  const gone: string[] = []
  const of = (name: CsvName, order?: (a: CsvFields, b: CsvFields) => number): readonly OneThing[] => {
    const table = files.get(name)
    const read = csvFields(table, commas, found)
    const rows = withStates(table, wholeSpans(table, read.rows, found), found)
    const { things, leftOut } = thingsOf(table, rows, found, order)
    gone.push(...read.leftOut, ...leftOut)
    return things
  }
  const sources = new CsvSources(of('sources'))
  const actors = actorRows(of('actors'))
  const ties = tieRows(of('ties', byTime), sources)
  const claims = claimRows(of('claims'))
  const places: Places = {
    actors: actors.lines,
    places: actors.lines,
    ties: ties.lines,
    phases: ties.phases,
    claims: claims.lines,
    sources: sources.lines,
  }
  return {
    json: {
      schemaVersion: SCHEMA_VERSION,
      sources: [openedSource(), ...sources.rows],
      actors: actors.rows,
      places: actors.places,
      memberships: [],
      sites: [],
      ties: ties.rows,
      events: [],
      claims: claims.rows,
      evidence: [],
    },
    author: {
      locate: (path) => whereIn(path, files, places),
      field: fieldIn,
      has: (table) => files.has(table as CsvName),
      gone,
      article: ({ places, ties, claims, actors }) => csvArticle(places, ties, claims, actors),
      *notes({ ties, article }) {
        for (const finding of unknownRoutes(ties)) yield { code: 'N-ROUTE', ...finding }
        const { from, to } = article.timeline
        for (const { path, date } of outsideTimeline(ties, article.timeline))
          yield { code: 'N-TIMELINE', path, message: m.findings.outsideMade({ date, from, to }) }
      },
    },
  }
}

/** Rows of a tie by their first day; what has none comes last, and is a fault. */
function byTime(a: CsvFields, b: CsvFields): number {
  const dayOf = ({ fields }: CsvFields) => {
    const from = (fields['ties']?.['phases'] as Raw | undefined)?.['from']
    return typeof from === 'string' && parsePartial(from) ? firstDay(from) : Infinity
  }
  const [first, second] = [dayOf(a), dayOf(b)]
  return first === second ? (JSON.stringify(a.fields) < JSON.stringify(b.fields) ? -1 : 1) : first - second
}

function actorRows(things: readonly OneThing[]) {
  const both = things.map(({ fields: { actors: actor = {}, places: place = {} } }, i) => {
    const seat = `seat-${i + 1}`
    const kind = actor['kind'] ?? (actor['country'] === undefined ? 'entity' : 'state')
    return {
      row: { ...actor, kind, seat },
      place: { ...place, id: seat, name: place['name'] ?? actor['name'], kind: 'city' },
    }
  })
  return { rows: both.map((b) => b.row), places: both.map((b) => b.place), lines: linesOf(things) }
}

const linesOf = (things: readonly OneThing[]): readonly number[] =>
  things.map(({ rows: [first] }) => first?.line ?? 0)

/**
 * One row of the file is one phase; rows that share an id are one tie, with the claims of all of them. A row without claim and source
 * cites the table itself, unless other rows of its tie name a claim.
 */
function tieRows(things: readonly OneThing[], sources: CsvSources) {
  const ties = things.map(({ fields: { ties: { phases: _, ...tie } = {} }, rows }): Raw => {
    const claimed = hasItems(tie['claims'])
    const phases = rows.map(({ fields: { ties: row = {} } }) => {
      const own = row['phases'] as Raw
      const named = (own['sources'] as readonly string[]).map((item) => sources.idOf(item))
      const cited = claimed || named.length ? named : [OPENED]
      return phaseRow(own, cited, hasItems(row['claims']) || (claimed && named.length === 0))
    })
    return {
      ...tie,
      directed: tie['directed'] ?? true,
      label: tie['label'] ?? tie['form'],
      context: !claimed,
      sources: sourcesOfAll(phases, claimed),
      phases,
    }
  })
  return { rows: ties, lines: linesOf(things), phases: things.map(({ rows }) => rows.map((r) => r.line)) }
}

/** Each phase keeps its own sources: the tie has those of all of them, or of any where it has no claim to rest on. */
function sourcesOfAll(phases: readonly PhaseRow[], claimed: boolean): readonly string[] {
  const [first, ...others] = phases
  if (!first || others.length === 0) return first?.sources ?? []
  if (!claimed) return [...new Set(phases.flatMap(({ sources }) => sources))]
  return first.sources.filter((id) => others.every(({ sources }) => sources.includes(id)))
}

const hasItems = (list: unknown): boolean => Array.isArray(list) && list.length > 0

type PhaseRow = Raw & { readonly sources: readonly string[] }

function phaseRow(phase: Raw, sources: readonly string[], claimed: boolean): PhaseRow {
  const { quantity, ...rest } = phase as { readonly quantity: Raw } & Raw
  return {
    ...rest,
    to: phase['to'] ?? null,
    basis: phase['basis'] ?? (claimed ? 'article' : 'record'),
    sources,
    ...(quantity['value'] === undefined
      ? {}
      : { quantity: { ...quantity, estimate: quantity['estimate'] ?? false, source: sources[0] ?? OPENED } }),
  }
}

function claimRows(things: readonly OneThing[]) {
  const rows = things.map(({ fields: { claims: claim = {} } }): Raw => {
    const kinds = claim['kinds'] as readonly string[]
    return {
      ...claim,
      paragraph: claim['paragraph'] ?? 1,
      role: claim['role'] ?? 'frame',
      voice: claim['voice'] ?? 'fact',
      kinds: kinds.length ? kinds : ['diplomacy'],
      to: claim['to'] ?? null,
    }
  })
  return { rows, lines: linesOf(things) }
}
