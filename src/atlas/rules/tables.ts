/** Where rows name other rows: one list of every reference in an atlas, with its path. */
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

export type Table = (typeof TABLES)[number]

/** That one row names another. */
export interface Reference {
  readonly path: string
  readonly id: string
  /** The tables in one of which the id must stand. */
  readonly tables: readonly Table[]
  readonly noun: string
}

const NOUNS = {
  actor: ['actors'],
  place: ['places'],
  'actor or place': ['actors', 'places'],
  bloc: ['actors'],
  source: ['sources'],
  claim: ['claims'],
  tie: ['ties'],
  event: ['events'],
  'event, tie or place': ['events', 'ties', 'places'],
} as const satisfies Record<string, readonly Table[]>

type Noun = keyof typeof NOUNS

/** Every reference from one row to another, in the order of the tables. */
export function* references(data: AtlasData): Iterable<Reference> {
  const { article } = data
  yield* one('article.source', 'source', article.source)
  yield* many('article.opening.pair', 'actor', article.opening.pair)
  yield* many('article.opening.ties', 'tie', article.opening.ties)
  yield* many('article.opening.blocs', 'bloc', article.opening.blocs)
  for (const [i, step] of article.tour.entries()) {
    const path = `article.tour[${i}]`
    yield* many(`${path}.ties`, 'tie', step.ties)
    yield* many(`${path}.events`, 'event', step.events)
    yield* many(`${path}.blocs`, 'bloc', step.blocs)
    for (const [k, { at }] of step.callouts.entries())
      yield* one(`${path}.callouts[${k}].at`, 'event, tie or place', at)
    yield* many(`${path}.chart.to`, 'actor', step.chart?.to ?? [])
    yield* behind(path, step)
  }
  yield* many('article.map.blocs', 'bloc', article.map.blocs)
  yield* many('article.map.outsideOf', 'bloc', article.map.outsideOf ?? [])
  for (const [i, a] of article.anchors.entries()) yield* behind(`article.anchors[${i}]`, a)
  for (const [i, r] of data.actors.entries()) {
    yield* one(`actors[${i}].seat`, 'place', r.seat)
    yield* many(`actors[${i}].claims`, 'claim', r.claims)
  }
  for (const [i, r] of data.places.entries()) yield* one(`places[${i}].source`, 'source', r.source)
  for (const [i, r] of data.memberships.entries()) {
    yield* one(`memberships[${i}].actor`, 'actor', r.actor)
    yield* one(`memberships[${i}].bloc`, 'bloc', r.bloc)
    yield* behind(`memberships[${i}]`, r)
  }
  for (const [i, r] of data.sites.entries()) {
    yield* one(`sites[${i}].operator`, 'actor', r.operator)
    yield* one(`sites[${i}].host`, 'actor', r.host)
    yield* behind(`sites[${i}]`, r)
  }
  for (const [i, r] of data.ties.entries()) yield* ofTie(`ties[${i}]`, r)
  for (const [i, r] of data.events.entries()) {
    yield* one(`events[${i}].place`, 'place', r.place)
    yield* many(`events[${i}].actors`, 'actor', r.actors)
    yield* many(`events[${i}].ties`, 'tie', r.ties)
    yield* behind(`events[${i}]`, r)
  }
  for (const [i, r] of data.evidence.entries()) {
    yield* behind(`evidence[${i}]`, r)
    for (const [k, f] of r.figures.entries())
      yield* one(`evidence[${i}].figures[${k}].source`, 'source', f.source)
  }
}

function* ofTie(path: string, tie: AtlasData['ties'][number]): Iterable<Reference> {
  yield* one(`${path}.from`, 'actor', tie.from)
  yield* one(`${path}.to`, 'actor', tie.to)
  yield* one(`${path}.via`, 'actor or place', tie.via)
  yield* one(`${path}.over`, 'place', tie.over)
  for (const [k, phase] of tie.phases.entries()) {
    yield* many(`${path}.phases[${k}].sources`, 'source', phase.sources)
    yield* one(`${path}.phases[${k}].quantity.source`, 'source', phase.quantity?.source)
  }
  for (const [k, s] of tie.series.entries()) yield* one(`${path}.series[${k}].source`, 'source', s.source)
  yield* behind(path, tie)
}

/** The claims and sources behind a row. */
function* behind(path: string, row: { claims: string[]; sources: string[] }): Iterable<Reference> {
  yield* many(`${path}.claims`, 'claim', row.claims)
  yield* many(`${path}.sources`, 'source', row.sources)
}

function* one(path: string, noun: Noun, id: string | undefined): Iterable<Reference> {
  if (id !== undefined) yield { path, id, tables: NOUNS[noun], noun }
}

function* many(path: string, noun: Noun, ids: readonly string[]): Iterable<Reference> {
  for (const [i, id] of ids.entries()) yield* one(`${path}[${i}]`, noun, id)
}
