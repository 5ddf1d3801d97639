/**
 * An atlas from tables in CSV: JSON of the schema, which is then checked like any other, and the place of each field in the files.
 * What the tables do not say (places, sources, timeline, map) is derived from what they say.
 */
import { group } from 'd3-array'
import { SCHEMA_VERSION } from '../atlas/schema.ts'
import { m } from '../messages/messages.ts'
import { plainTables } from './cells-with-units.ts'
import { csvArticle, hasOwnView, openedSource } from './csv-article.ts'
import { articleIn } from './csv-own-article.ts'
import { TableReader, type CsvFiles } from './csv-reader.ts'
import type { OneThing } from './csv-rows-of-one.ts'
import { CsvSources } from './csv-sources.ts'
import type { Raw } from './csv-table.ts'
import { hasItems, tiesFrom } from './csv-ties.ts'
import { outsideTimeline } from './csv-timeline.ts'
import { fieldIn, whereIn, type MadeFrom, type Places } from './csv-where.ts'
import { GivenCourses } from './given-courses.ts'
import { tablesByName } from './named-actors.ts'
import { farParties } from './near-places.ts'
import { OwnArticle } from './own-article.ts'
import type { Problems } from './problems.ts'
import type { Author } from './quarantine.ts'
import { unknownRoutes } from './unknown-routes.ts'

export interface FromCsv {
  readonly json: unknown
  readonly author: Author
}

/** Rows of the atlas, and the rows of files from which they were made. */
interface Made {
  readonly rows: readonly Raw[]
  readonly from: readonly MadeFrom[]
}

/** What may stand beside tables: an article in JSON, and courses in GeoJSON. */
interface Given {
  readonly article?: OwnArticle | null
  readonly courses?: GivenCourses
}

/** The atlas of the tables, and of what stands beside them. */
export function csvAtlas(
  written: CsvFiles,
  found: Problems,
  { article: told = null, courses = new GivenCourses(found) }: Given = {},
): FromCsv {
  const { tables: files, meant, seatless } = tablesByName(plainTables(written, found), found)
  const reader = new TableReader(files, found)
  const sources = new CsvSources(reader.things('sources'))
  const seats = new Seats(reader.things('places'), sources)
  const actors = actorRows(reader.things('actors'), seats)
  const events = eventRows(reader.things('events'), sources, seats)
  courses.addRows(reader.rows('courses'))
  const ties = tiesFrom(reader.ties(), reader, sources, courses)
  courses.noteUnused()
  const evidence = evidenceRows(reader.things('evidence'), reader, sources)
  const sites = made(reader.things('sites'), ({ sites: site = {} }) => ({
    ...site,
    confidence: site['confidence'] ?? 'medium',
    sources: sources.someOf(site['sources']),
  }))
  const memberships = made(reader.things('memberships'), ({ memberships: membership = {} }, i) => ({
    ...membership,
    id: membership['id'] ?? `membership-${i + 1}`,
    sources: sources.someOf(membership['sources']),
  }))
  const claims = made(reader.things('claims'), ({ claims: claim = {} }) => claimRow(claim))
  const table = files.get('article')
  const own = told ?? (table ? articleIn(table, found) : new OwnArticle({}, (path) => path))
  const opened = sources.isOpenedNeeded(own.fields['source'])
  const places: Places = {
    rows: {
      sources: opened ? [undefined, ...sources.from] : sources.from,
      actors: actors.from,
      places: seats.from,
      memberships: memberships.from,
      sites: sites.from,
      ties: ties.from,
      events: events.from,
      claims: claims.from,
      evidence: evidence.from,
    },
    phases: ties.phases,
    series: ties.series,
    figures: evidence.figures,
  }
  return {
    json: {
      schemaVersion: SCHEMA_VERSION,
      sources: opened ? [openedSource(), ...sources.rows] : sources.rows,
      actors: actors.rows,
      places: seats.rows,
      memberships: memberships.rows,
      sites: sites.rows,
      ties: ties.rows,
      events: events.rows,
      claims: claims.rows,
      evidence: evidence.rows,
    },
    author: {
      locate: (path) => (path.startsWith('article') ? own.locate(path) : whereIn(path, files, places)),
      field: (path) => fieldIn(path, files),
      has: (name) => files.has(name),
      gone: reader.gone,
      meant,
      seatless,
      article: (rows) => own.over((said) => csvArticle(rows, said), found),
      leaveOut: (path) => own.leaveOut(path),
      *notes(data) {
        const { ties: kept, article } = data
        for (const finding of unknownRoutes(kept, courses.names)) yield { code: 'N-ROUTE', ...finding }
        if (!hasOwnView(own.fields))
          for (const { path, name } of farParties(data))
            yield { code: 'N-FAR', path, message: m.findings.farAway({ name }) }
        // A timeline that the author has set leaves out nothing by chance.
        if (own.fields['timeline'] !== undefined) return
        const { from, to } = article.timeline
        for (const { path, date } of outsideTimeline(kept, article.timeline))
          yield { code: 'N-TIMELINE', path, message: m.findings.outsideMade({ date, from, to }) }
      },
    },
  }
}

function made(things: readonly OneThing[], row: (fields: OneThing['fields'], i: number) => Raw): Made {
  return {
    rows: things.map(({ fields }, i) => row(fields, i)),
    from: things.map(({ rows: [first] }) => first),
  }
}

/** The places of the atlas: those of their own table, and those that rows of actors and events bring with them. */
class Seats {
  readonly rows: Raw[] = []
  readonly from: MadeFrom[] = []
  /** Where each place is. */
  readonly #ofTable: ReadonlySet<unknown>
  readonly #known = new Map<unknown, string>()

  constructor(things: readonly OneThing[], sources: CsvSources) {
    const { rows, from } = made(things, ({ places: { source, ...place } = {} }) => ({
      ...place,
      kind: place['kind'] ?? 'city',
      source: sources.maybe(source),
    }))
    this.rows.push(...rows)
    this.from.push(...from)
    this.#ofTable = new Set(rows.map(({ id }) => id))
    for (const { id, at } of rows) this.#known.set(id, String(at))
  }

  /**
   * The id of a row's place: one of the table, or the one that the row itself describes. Rows may describe one place again; one that
   * lies elsewhere is another row of the same id, which is a fault.
   */
  idOf(id: unknown, made: string, place: Raw, from: MadeFrom, always: boolean): unknown {
    const at = place['at']
    const described = Array.isArray(at) && at.some((n) => n !== undefined)
    const known = this.#known.get(id)
    if (
      !(described || (always && id === undefined)) ||
      (known !== undefined && (this.#ofTable.has(id) || known === String(at)))
    )
      return id
    this.rows.push({ ...place, id: id ?? made, kind: place['kind'] ?? 'city' })
    this.from.push(from)
    if (id !== undefined) this.#known.set(id, String(at))
    return id ?? made
  }
}

function actorRows(things: readonly OneThing[], seats: Seats): Made {
  return made(things, ({ actors: actor = {}, places: place = {} }, i) => {
    const named = { ...place, name: place['name'] ?? actor['name'] }
    return {
      ...actor,
      kind: actor['kind'] ?? (actor['country'] === undefined ? 'entity' : 'state'),
      seat: seats.idOf(actor['seat'], `seat-${i + 1}`, named, things[i]?.rows[0], true),
    }
  })
}

function eventRows(things: readonly OneThing[], sources: CsvSources, seats: Seats): Made {
  return made(things, ({ events: event = {}, places: place = {} }, i) => {
    const named = { ...place, name: place['name'] ?? event['title'], kind: 'point' }
    return {
      ...event,
      dated: event['dated'] ?? (hasItems(event['claims']) ? 'article' : 'record'),
      confidence: event['confidence'] ?? 'medium',
      summary: event['summary'] ?? event['title'],
      sources: sources.someOf(event['sources']),
      place: seats.idOf(event['place'], `place-${i + 1}`, named, things[i]?.rows[0], false),
    }
  })
}

function evidenceRows(
  things: readonly OneThing[],
  reader: TableReader,
  sources: CsvSources,
): Made & Pick<Places, 'figures'> {
  const all = things.flatMap(({ rows }) => rows)
  const byEvidence = group(reader.under('figures', all), ({ fields }) => fields['figures']?.['evidence'])
  const figures = things.map(({ fields }) => byEvidence.get(fields['evidence']?.['id']) ?? [])
  const rows = made(things, ({ evidence = {} }, i) => ({
    ...evidence,
    note: evidence['note'] ?? evidence['finding'],
    confidence: evidence['confidence'] ?? 'medium',
    sources: sources.idsOf(evidence['sources']),
    figures: (figures[i] ?? []).map(({ fields: { figures: { evidence: _, source, ...figure } = {} } }) => ({
      ...figure,
      source: sources.maybe(source),
    })),
  }))
  return { ...rows, figures }
}

function claimRow(claim: Raw): Raw {
  return {
    ...claim,
    paragraph: claim['paragraph'] ?? 1,
    role: claim['role'] ?? 'frame',
    voice: claim['voice'] ?? 'fact',
    kinds: hasItems(claim['kinds']) ? claim['kinds'] : ['diplomacy'],
    to: claim['to'] ?? null,
  }
}
