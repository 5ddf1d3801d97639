/**
 * Three tables, of actors, ties and claims, as an atlas: the rows as JSON of the schema, which is then checked as any other, and
 * where each field stands in the files. What tables do not say is made from what they do: where actors sit, which sources
 * are named, what the timeline spans, where the map opens. Pure.
 */
import { SCHEMA_VERSION } from '../atlas/schema.ts'
import { csvArticle, OPENED, openedSource } from './csv-article.ts'
import { CsvSources } from './csv-sources.ts'
import { itemsIn, numberIn, yesIn, type CsvName, type CsvTable, type Line, type Raw } from './csv-table.ts'
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
  const sources = new CsvSources(files.get('sources'))
  const actors = actorRows(files.get('actors'), found)
  const ties = tieRows(files.get('ties'), sources, found)
  const claims = claimRows(files.get('claims'), found)
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

function actorRows(table: CsvTable | undefined, found: Problems) {
  const rows: Raw[] = []
  const places: Raw[] = []
  const lines: number[] = []
  for (const line of table?.lines ?? []) {
    const at = table
      ? [numberIn(table, line, 'longitude', found), numberIn(table, line, 'latitude', found)]
      : []
    if (at.some((n) => Number.isNaN(n))) continue
    const country = line.cell('country id')
    const seat = `seat-${rows.length + 1}`
    places.push({ id: seat, name: line.cell('seat') ?? line.cell('name'), at, kind: 'city' })
    rows.push({
      id: line.cell('actor id'),
      name: line.cell('name'),
      adjective: line.cell('adjective'),
      kind: line.cell('kind') ?? (country === undefined ? 'entity' : 'state'),
      seat,
      country,
      note: line.cell('note'),
      claims: itemsIn(line, 'claim ids'),
    })
    lines.push(line.line)
  }
  return { rows, places, lines }
}

/** One row of the file is one phase; rows that share an id are one tie. */
function tieRows(table: CsvTable | undefined, sources: CsvSources, found: Problems) {
  const ties = new Map<string, { row: Raw; line: number; phases: Raw[]; lines: number[] }>()
  for (const line of table?.lines ?? []) {
    const value = table ? numberIn(table, line, 'quantity', found) : undefined
    if (Number.isNaN(value)) continue
    const id = line.cell('tie id') ?? `(row ${line.line})`
    const named = itemsIn(line, 'source ids').map((item) => sources.idOf(item))
    const tie = ties.get(id) ?? { row: tieRow(line, named), line: line.line, phases: [], lines: [] }
    tie.phases.push(phaseRow(line, value, named))
    tie.lines.push(line.line)
    ties.set(id, tie)
  }
  const all = [...ties.values()]
  return {
    rows: all.map(({ row, phases }): Raw => ({ ...row, phases })),
    lines: all.map((t) => t.line),
    phases: all.map((t) => t.lines),
  }
}

function tieRow(line: Line, sources: readonly string[]): Raw {
  const claims = itemsIn(line, 'claim ids')
  return {
    id: line.cell('tie id'),
    kind: line.cell('kind'),
    form: line.cell('form'),
    from: line.cell('from id'),
    to: line.cell('to id'),
    via: line.cell('via id'),
    route: line.cell('route id'),
    directed: yesIn(line, 'directed', true),
    tone: line.cell('tone'),
    label: line.cell('label') ?? line.cell('form'),
    sentence: line.cell('sentence'),
    context: claims.length === 0,
    claims,
    // What names no source rests on the table alone, and says so.
    sources: claims.length || sources.length ? sources : [OPENED],
  }
}

function phaseRow(line: Line, value: number | undefined, sources: readonly string[]): Raw {
  const basis = line.cell('basis') ?? (itemsIn(line, 'claim ids').length ? 'article' : 'record')
  const quantity = {
    value,
    unit: line.cell('unit'),
    measure: line.cell('measure'),
    period: line.cell('years'),
    estimate: yesIn(line, 'estimate', false),
    source: sources[0] ?? OPENED,
  }
  return {
    from: line.cell('since'),
    to: line.cell('until, not included') ?? null,
    status: line.cell('status'),
    basis,
    note: line.cell('note'),
    sources,
    ...(value === undefined ? {} : { quantity }),
  }
}

function claimRows(table: CsvTable | undefined, found: Problems) {
  const rows: Raw[] = []
  const lines: number[] = []
  for (const line of table?.lines ?? []) {
    const paragraph = table ? numberIn(table, line, 'paragraph', found) : undefined
    if (Number.isNaN(paragraph)) continue
    const kinds = itemsIn(line, 'kinds')
    rows.push({
      id: line.cell('claim id'),
      paragraph: paragraph ?? 1,
      text: line.cell('claim'),
      role: line.cell('role') ?? 'frame',
      voice: line.cell('voice') ?? 'fact',
      by: line.cell('by'),
      kinds: kinds.length ? kinds : ['diplomacy'],
      from: line.cell('from'),
      to: line.cell('until, not included') ?? null,
    })
    lines.push(line.line)
  }
  return { rows, lines }
}
