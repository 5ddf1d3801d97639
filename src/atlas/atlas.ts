/**
 * An atlas ready for use: the checked rows with their indexes and compiled time.
 *
 * Built once when data is read; everything after it reads and never writes. Knows no screen.
 */
import { firstDay, spanBetween, spanOfPartial, type Day, type Span } from './day.ts'
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
import { atOnce, each, type Steps } from './tasks.ts'

/** What stands on the map for a claim. */
export interface ClaimShows {
  readonly ties: readonly Tie[]
  readonly events: readonly AtlasEvent[]
  readonly sites: readonly Site[]
  readonly memberships: readonly Membership[]
  readonly actors: readonly Actor[]
}

export interface Atlas {
  readonly data: AtlasData
  /** Where it was read from: whatever is not the published dataset says so wherever it stands. */
  readonly origin: Origin
  /** Whose word `phases` are where article and record differ. */
  readonly basis: Basis
  readonly sources: ReadonlyMap<string, Source>
  readonly actors: ReadonlyMap<string, Actor>
  readonly places: ReadonlyMap<string, Place>
  readonly sites: ReadonlyMap<string, Site>
  readonly ties: ReadonlyMap<string, Tie>
  readonly events: ReadonlyMap<string, AtlasEvent>
  readonly claims: ReadonlyMap<string, Claim>
  /** Claim id → what shows it. */
  readonly shows: ReadonlyMap<string, ClaimShows>
  /** Claim id → its evidence. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
  /** Tie id → its phases in time, resolved between article and record by `basis`. */
  readonly phases: ReadonlyMap<string, readonly PhaseSpan[]>
  /** Event id → its days. */
  readonly eventSpans: ReadonlyMap<string, Span>
  /** Claim id → the day on which the map shows it best, within the timeline. */
  readonly claimDays: ReadonlyMap<string, Day>
  /** The timeline's days: `since` opens the strip of years before, [from, to) is the main part. */
  readonly timeline: { readonly since: Day; readonly from: Day; readonly to: Day }
  readonly openingDay: Day
}

/** Indexes checked data. Assumes that `integrity` found nothing that dangles. */
export function createAtlas(data: AtlasData, origin: Origin = PUBLISHED): Atlas {
  return atOnce(indexing(data, origin))
}

/** As `createAtlas`, in steps. */
export function* indexing(data: AtlasData, origin: Origin = PUBLISHED): Steps<Atlas> {
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

/** The same atlas in the reading of the article or of the record: only `phases` differ. Made once for each. */
export function inReading(atlas: Atlas, basis: Basis): Atlas {
  return atOnce(reading(atlas, basis))
}

/** As `inReading`, in steps. */
export function* reading(atlas: Atlas, basis: Basis): Steps<Atlas> {
  if (atlas.basis === basis) return atlas
  const known = OTHERS.get(atlas)
  if (known) return known
  const phases = new Map<string, readonly PhaseSpan[]>()
  yield* each(atlas.data.ties, ({ id, phases: own }) => {
    // Of what only one of them speaks, and has always spoken, there is one reading.
    const alike = own.every((phase) => phase.basis === own[0]?.basis && !phase.begins)
    phases.set(id, (alike ? atlas.phases.get(id) : undefined) ?? compilePhases(own, basis))
  })
  const other = { ...atlas, basis, phases }
  OTHERS.set(atlas, other)
  OTHERS.set(other, atlas)
  return other
}

const OTHERS = new WeakMap<Atlas, Atlas>()

/** Ids of all sources behind a finding, each once: those of its figures first. */
export function sourcesOf({ figures, sources }: Evidence): readonly string[] {
  return [...new Set([...figures.flatMap((f) => f.source ?? []), ...sources])]
}

/** The blocs whose members are not "outside". */
export function aligningBlocs({ data }: Pick<Atlas, 'data'>): readonly string[] {
  return data.article.map.outsideOf ?? data.article.map.blocs
}

/** The claim's own `day`; else its first day, if that lies in the timeline; else the opening day, if it holds then. */
function bestDay(claim: Claim, timeline: Span, openingDay: Day): Day {
  const span = spanBetween(claim.from, claim.to)
  const named = claim.day === undefined ? span.from : firstDay(claim.day)
  if (timeline.from <= named && named < timeline.to) return named
  if (span.from <= openingDay && openingDay < span.to) return openingDay
  return Math.min(timeline.to - 1, Math.max(timeline.from, span.to - 1))
}

/** The days of an event: from the first day named to `to`, or the whole of what `from` names. */
export function eventSpan(event: AtlasEvent): Span {
  const named = spanOfPartial(event.from)
  return { from: named.from, to: event.to === undefined ? named.to : firstDay(event.to) }
}

/** What shows each claim, found in one passage over the rows. */
function* shownBy(data: AtlasData): Steps<Map<string, ClaimShows>> {
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

function* byId<T extends { id: string }>(rows: readonly T[]): Steps<ReadonlyMap<string, T>> {
  const map = new Map<string, T>()
  yield* each(rows, (row) => map.set(row.id, row))
  return map
}

function grouped<T>(groups: Map<string, T[]>, key: string): T[] {
  const group = groups.get(key) ?? []
  groups.set(key, group)
  return group
}
