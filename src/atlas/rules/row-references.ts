/** All references between rows of an atlas, with their paths. */
import type { AtlasData } from '../schema.ts'

/** The tables of rows that have ids. */
export const TABLES = [
  'sources',
  'actors',
  'places',
  'memberships',
  'sites',
  'ties',
  'events',
  'claims',
  'evidence',
] as const

export type RowTable = (typeof TABLES)[number]

export interface Reference {
  readonly path: string
  readonly id: string
  /** The tables in one of which the id must exist. */
  readonly tables: readonly RowTable[]
}

/** Every reference from one row to another, in the order of the tables. */
export function* references(data: AtlasData): Iterable<Reference> {
  const { article } = data
  yield* one('article.source', ['sources'], article.source)
  yield* many('article.opening.pair', ['actors'], article.opening.pair)
  yield* many('article.opening.ties', ['ties'], article.opening.ties)
  yield* many('article.opening.blocs', ['actors'], article.opening.blocs)
  for (const [i, step] of article.tour.entries()) {
    const path = `article.tour[${i}]`
    yield* many(`${path}.ties`, ['ties'], step.ties)
    yield* many(`${path}.events`, ['events'], step.events)
    yield* many(`${path}.blocs`, ['actors'], step.blocs)
    for (const [k, { at }] of step.callouts.entries())
      yield* one(`${path}.callouts[${k}].at`, ['events', 'ties', 'places'], at)
    yield* many(`${path}.chart.to`, ['actors'], step.chart?.to ?? [])
    yield* behind(path, step)
  }
  yield* many('article.map.blocs', ['actors'], article.map.blocs)
  yield* many('article.map.outsideOf', ['actors'], article.map.outsideOf ?? [])
  for (const [i, a] of article.anchors.entries()) yield* behind(`article.anchors[${i}]`, a)
  for (const [i, r] of data.actors.entries()) {
    yield* one(`actors[${i}].seat`, ['places'], r.seat)
    yield* many(`actors[${i}].claims`, ['claims'], r.claims)
  }
  for (const [i, r] of data.places.entries()) yield* one(`places[${i}].source`, ['sources'], r.source)
  for (const [i, r] of data.memberships.entries()) {
    yield* one(`memberships[${i}].actor`, ['actors'], r.actor)
    yield* one(`memberships[${i}].bloc`, ['actors'], r.bloc)
    yield* behind(`memberships[${i}]`, r)
  }
  for (const [i, r] of data.sites.entries()) {
    yield* one(`sites[${i}].operator`, ['actors'], r.operator)
    yield* one(`sites[${i}].host`, ['actors'], r.host)
    yield* behind(`sites[${i}]`, r)
  }
  for (const [i, r] of data.ties.entries()) yield* ofTie(`ties[${i}]`, r)
  for (const [i, r] of data.events.entries()) {
    yield* one(`events[${i}].place`, ['places'], r.place)
    yield* many(`events[${i}].actors`, ['actors'], r.actors)
    yield* many(`events[${i}].ties`, ['ties'], r.ties)
    yield* behind(`events[${i}]`, r)
  }
  for (const [i, r] of data.evidence.entries()) {
    yield* behind(`evidence[${i}]`, r)
    for (const [k, f] of r.figures.entries())
      yield* one(`evidence[${i}].figures[${k}].source`, ['sources'], f.source)
  }
}

function* ofTie(path: string, tie: AtlasData['ties'][number]): Iterable<Reference> {
  yield* one(`${path}.from`, ['actors'], tie.from)
  yield* one(`${path}.to`, ['actors'], tie.to)
  yield* one(`${path}.via`, ['actors', 'places'], tie.via)
  yield* one(`${path}.over`, ['places'], tie.over)
  yield* one(`${path}.start`, ['places', 'sites'], tie.start)
  yield* one(`${path}.end`, ['places', 'sites'], tie.end)
  for (const [k, phase] of tie.phases.entries()) {
    yield* many(`${path}.phases[${k}].sources`, ['sources'], phase.sources)
    yield* one(`${path}.phases[${k}].quantity.source`, ['sources'], phase.quantity?.source)
  }
  for (const [k, s] of tie.series.entries()) yield* one(`${path}.series[${k}].source`, ['sources'], s.source)
  yield* behind(path, tie)
}

/** The claims and sources behind a row. */
function* behind(path: string, row: { claims: string[]; sources: string[] }): Iterable<Reference> {
  yield* many(`${path}.claims`, ['claims'], row.claims)
  yield* many(`${path}.sources`, ['sources'], row.sources)
}

function* one(path: string, tables: readonly RowTable[], id: string | undefined): Iterable<Reference> {
  if (id !== undefined) yield { path, id, tables }
}

function* many(path: string, tables: readonly RowTable[], ids: readonly string[]): Iterable<Reference> {
  for (const [i, id] of ids.entries()) yield* one(`${path}[${i}]`, tables, id)
}
