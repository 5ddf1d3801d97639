/**
 * An atlas ready for use: the checked rows with their indexes and compiled phases. Built once when data is read, and never
 * changed.
 */
import { firstDay, spanBetween, spanOfPartial, type Day, type Span } from './day.ts'
import { aroundMap } from './date-line.ts'
import { PUBLISHED, type Origin } from './origin.ts'
import { compilePhases, type PhaseSpan } from './phases.ts'
import type {
  Actor,
  AtlasData,
  AtlasEvent,
  Basis,
  Claim,
  Evidence,
  Membership,
  Place,
  Site,
  Source,
  Tie,
} from './schema.ts'
import { runSync, each, type Task } from './tasks.ts'

/** The rows that show a claim on the map. */
export interface ClaimShows {
  readonly ties: readonly Tie[]
  readonly events: readonly AtlasEvent[]
  readonly sites: readonly Site[]
  readonly memberships: readonly Membership[]
  readonly actors: readonly Actor[]
}

export interface Atlas {
  readonly data: AtlasData
  /** Where it was read from: pages and exports of an atlas that is not the published one say so. */
  readonly origin: Origin
  /** The reading of `phases`, for days on which article and record differ. */
  readonly basis: Basis
  readonly sources: ReadonlyMap<string, Source>
  readonly actors: ReadonlyMap<string, Actor>
  readonly places: ReadonlyMap<string, Place>
  readonly sites: ReadonlyMap<string, Site>
  readonly ties: ReadonlyMap<string, Tie>
  readonly events: ReadonlyMap<string, AtlasEvent>
  readonly claims: ReadonlyMap<string, Claim>
  /** Claim id → the rows that show it. */
  readonly shows: ReadonlyMap<string, ClaimShows>
  /** Claim id → its evidence. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
  /** Tie id → its phases, without overlap, in the reading of `basis`. */
  readonly phases: ReadonlyMap<string, readonly PhaseSpan[]>
  /** Event id → its days. */
  readonly eventSpans: ReadonlyMap<string, Span>
  /** Claim id → the day on which the map shows it best, within the timeline. */
  readonly claimDays: ReadonlyMap<string, Day>
  /** The main part of the timeline is [from, to); the compressed strip of years before it starts at `since`. */
  readonly timeline: { readonly since: Day; readonly from: Day; readonly to: Day }
  readonly openingDay: Day
}

/** Indexes data that has passed `integrity`. */
export function createAtlas(data: AtlasData, origin: Origin = PUBLISHED): Atlas {
  return runSync(indexTask(data, origin))
}

/** `createAtlas` as a task. */
export function* indexTask(given: AtlasData, origin: Origin = PUBLISHED): Task<Atlas> {
  const data = aroundMap(given)
  const basis = 'record'
  const t = data.article.timeline
  const timeline = { since: firstDay(t.since), from: firstDay(t.from), to: firstDay(t.to) }
  const openingDay = firstDay(data.article.opening.day)
  const evidence = new Map<string, Evidence[]>()
  yield* each(data.evidence, (e) => {
    for (const c of e.claims) grouped(evidence, c).push(e)
  })
  const phases = new Map<string, readonly PhaseSpan[]>()
  yield* each(data.ties, (tie) => phases.set(tie.id, compilePhases(tie.phases, basis)))
  const eventSpans = new Map<string, Span>()
  yield* each(data.events, (e) => eventSpans.set(e.id, eventSpan(e)))
  const claimDays = new Map<string, Day>()
  yield* each(data.claims, (c) => claimDays.set(c.id, bestDay(c, timeline, openingDay)))
  return {
    data,
    origin,
    basis,
    sources: yield* byId(data.sources),
    actors: yield* byId(data.actors),
    places: yield* byId(data.places),
    sites: yield* byId(data.sites),
    ties: yield* byId(data.ties),
    events: yield* byId(data.events),
    claims: yield* byId(data.claims),
    shows: yield* shownBy(data),
    evidence,
    phases,
    eventSpans,
    claimDays,
    timeline,
    openingDay,
  }
}

/** The same atlas in the reading of the article or of the record: only `phases` differ. Memoized. */
export function inReading(atlas: Atlas, basis: Basis): Atlas {
  return runSync(reading(atlas, basis))
}

/** `inReading` as a task. */
export function* reading(atlas: Atlas, basis: Basis): Task<Atlas> {
  if (atlas.basis === basis) return atlas
  const known = OTHERS.get(atlas)
  if (known) return known
  const phases = new Map<string, readonly PhaseSpan[]>()
  yield* each(atlas.data.ties, ({ id, phases: own }) => {
    // A tie with phases of one basis alone, none of which `begins`, is the same in both readings.
    const alike = own.every((phase) => phase.basis === own[0]?.basis && !phase.begins)
    phases.set(id, (alike ? atlas.phases.get(id) : undefined) ?? compilePhases(own, basis))
  })
  const other = { ...atlas, basis, phases }
  OTHERS.set(atlas, other)
  OTHERS.set(other, atlas)
  return other
}

const OTHERS = new WeakMap<Atlas, Atlas>()

/** Ids of all sources behind a row of evidence, those of its figures first. */
export function sourcesOf({ figures, sources }: Evidence): readonly string[] {
  return [...new Set([...figures.flatMap((f) => f.source ?? []), ...sources])]
}

/** The blocs whose members do not count as outside all blocs. */
export function aligningBlocs({ data }: Pick<Atlas, 'data'>): readonly string[] {
  return data.article.map.outsideOf ?? data.article.map.blocs
}

/** The claim's own `day`; else its first day if the timeline has it; else the opening day if it holds then. */
function bestDay(claim: Claim, timeline: Span, openingDay: Day): Day {
  const span = spanBetween(claim.from, claim.to)
  const named = claim.day === undefined ? span.from : firstDay(claim.day)
  if (timeline.from <= named && named < timeline.to) return named
  if (span.from <= openingDay && openingDay < span.to) return openingDay
  return Math.min(timeline.to - 1, Math.max(timeline.from, span.to - 1))
}

/** The days of an event: all days of the partial date `from`, or those up to `to` (excluded). */
export function eventSpan(event: AtlasEvent): Span {
  const named = spanOfPartial(event.from)
  return { from: named.from, to: event.to === undefined ? named.to : firstDay(event.to) }
}

function* shownBy(data: AtlasData): Task<Map<string, ClaimShows>> {
  const shows = new Map<string, { [K in keyof ClaimShows]: ClaimShows[K][number][] }>()
  for (const { id } of data.claims)
    shows.set(id, { ties: [], events: [], sites: [], memberships: [], actors: [] })
  for (const table of ['ties', 'events', 'sites', 'memberships', 'actors'] as const)
    yield* each<Claimed>(data[table], (row) => {
      for (const claim of new Set(row.claims)) (shows.get(claim)?.[table] as Claimed[] | undefined)?.push(row)
    })
  return shows
}

interface Claimed {
  readonly claims: readonly string[]
}

function* byId<T extends { id: string }>(rows: readonly T[]): Task<ReadonlyMap<string, T>> {
  const map = new Map<string, T>()
  yield* each(rows, (row) => map.set(row.id, row))
  return map
}

function grouped<T>(groups: Map<string, T[]>, key: string): T[] {
  const group = groups.get(key) ?? []
  groups.set(key, group)
  return group
}
