/**
 * An atlas from three CSV tables (actors, ties, claims): JSON of the schema, which is then checked like any other, and the place
 * of each field in the files. Places, sources, timeline and map are derived from the tables.
 */
import { group } from 'd3-array'
import type { CsvName } from '../atlas/csv-columns.ts'
import { SCHEMA_VERSION } from '../atlas/schema.ts'
import { csvArticle, OPENED, openedSource } from './csv-article.ts'
import { CsvSources } from './csv-sources.ts'
import { csvRowsIn, type CsvTable, type Raw, type CsvFinding } from './csv-table.ts'
import type { Problems } from './problems.ts'
import type { Locate } from './quarantine.ts'
import { whereIn, type Places } from './csv-where.ts'

export type CsvFiles = ReadonlyMap<CsvName, CsvTable>

export interface FromCsv {
  readonly json: unknown
  readonly locate: Locate
}

/** The atlas of the tables. */
export function csvAtlas(files: CsvFiles, found: Problems): FromCsv {
  const sources = new CsvSources(csvRowsIn(files.get('sources'), found))
  const actors = actorRows(csvRowsIn(files.get('actors'), found))
  const ties = tieRows(csvRowsIn(files.get('ties'), found), sources)
  const claims = claimRows(csvRowsIn(files.get('claims'), found))
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
      article: csvArticle(actors.places, ties.rows, claims.rows, actors.rows),
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
    locate: (path) => whereIn(path, files, places),
  }
}

function actorRows(said: readonly CsvFinding[]) {
  const both = said.map(({ fields: { actors: actor = {}, places: place = {} } }, i) => {
    const seat = `seat-${i + 1}`
    const kind = actor['kind'] ?? (actor['country'] === undefined ? 'entity' : 'state')
    return {
      row: { ...actor, kind, seat },
      place: { ...place, id: seat, name: place['name'] ?? actor['name'], kind: 'city' },
    }
  })
  return { rows: both.map((b) => b.row), places: both.map((b) => b.place), lines: linesOf(said) }
}

const linesOf = (said: readonly CsvFinding[]): readonly number[] => said.map(({ line }) => line)

/** One row of the file is one phase; rows that share an id are one tie. */
function tieRows(said: readonly CsvFinding[], sources: CsvSources) {
  const rows = said.map(({ line, fields: { ties: { phases, ...tie } = {} } }) => {
    const phase = phases as Raw
    const named = (phase['sources'] as readonly string[]).map((item) => sources.idOf(item))
    return {
      line,
      id: tie['id'] ?? `(row ${line})`,
      tie: tieRow(tie, named),
      phase: phaseRow(tie, phase, named),
    }
  })
  const all = [...group(rows, (r) => r.id).values()]
  return {
    rows: all.map((one): Raw => ({ ...one[0]?.tie, phases: one.map((r) => r.phase) })),
    lines: all.map(([first]) => first?.line ?? 0),
    phases: all.map((one) => one.map((r) => r.line)),
  }
}

const isClaimed = (tie: Raw): boolean => (tie['claims'] as readonly string[]).length > 0

function tieRow(tie: Raw, sources: readonly string[]): Raw {
  return {
    ...tie,
    directed: tie['directed'] ?? true,
    label: tie['label'] ?? tie['form'],
    context: !isClaimed(tie),
    // A row without a source cites the table itself.
    sources: isClaimed(tie) || sources.length ? sources : [OPENED],
  }
}

function phaseRow(tie: Raw, phase: Raw, sources: readonly string[]): Raw {
  const { quantity, ...rest } = phase as { readonly quantity: Raw } & Raw
  return {
    ...rest,
    to: phase['to'] ?? null,
    basis: phase['basis'] ?? (isClaimed(tie) ? 'article' : 'record'),
    sources,
    ...(quantity['value'] === undefined
      ? {}
      : { quantity: { ...quantity, estimate: quantity['estimate'] ?? false, source: sources[0] ?? OPENED } }),
  }
}

function claimRows(said: readonly CsvFinding[]) {
  const rows = said.map(({ fields: { claims: claim = {} } }): Raw => {
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
  return { rows, lines: linesOf(said) }
}
