/**
 * An atlas ready for use: the checked rows with their indexes and compiled time.
 *
 * Built once when data is read; everything after it reads and never writes. Knows no screen.
 */
import { firstDay, spanBetween, spanOfPartial, type Day, type Span } from './day.ts'
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

/** What stands on the map for a claim. */
export interface Shown {
  readonly ties: readonly Tie[]
  readonly events: readonly AtlasEvent[]
  readonly sites: readonly Site[]
  readonly memberships: readonly Membership[]
  readonly actors: readonly Actor[]
}

export interface Atlas {
  readonly data: AtlasData
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
  readonly shows: ReadonlyMap<string, Shown>
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
export function createAtlas(data: AtlasData): Atlas {
  const basis = 'record'
  const t = data.article.timeline
  const timeline = { since: firstDay(t.since), from: firstDay(t.from), to: firstDay(t.to) }
  const openingDay = firstDay(data.article.opening.day)
  const evidence = new Map<string, Evidence[]>()
  for (const e of data.evidence) for (const c of e.claims) evidence.set(c, [...(evidence.get(c) ?? []), e])
  return {
    data,
    basis,
    sources: byId(data.sources),
    actors: byId(data.actors),
    places: byId(data.places),
    sites: byId(data.sites),
    ties: byId(data.ties),
    events: byId(data.events),
    claims: byId(data.claims),
    shows: showings(data),
    evidence,
    phases: new Map(data.ties.map((tie) => [tie.id, compilePhases(tie.phases, basis)])),
    eventSpans: new Map(data.events.map((e) => [e.id, eventSpan(e)])),
    claimDays: new Map(data.claims.map((c) => [c.id, bestDay(c, timeline, openingDay)])),
    timeline,
    openingDay,
  }
}

/** The same atlas in the reading of the article or of the record: only `phases` differ. Made once for each. */
export function inReading(atlas: Atlas, basis: Basis): Atlas {
  if (atlas.basis === basis) return atlas
  const known = OTHERS.get(atlas)
  if (known) return known
  const phases = new Map(atlas.data.ties.map((tie) => [tie.id, compilePhases(tie.phases, basis)]))
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

/** What shows each claim, gathered in one pass over the rows. */
function showings(data: AtlasData): ReadonlyMap<string, Shown> {
  const of = <T extends { claims: string[] }>(rows: readonly T[]) => {
    const by = new Map<string, T[]>(data.claims.map((c) => [c.id, []]))
    for (const row of rows) for (const claim of new Set(row.claims)) by.get(claim)?.push(row)
    return (claim: string): readonly T[] => by.get(claim) ?? []
  }
  const [ties, events, sites] = [of(data.ties), of(data.events), of(data.sites)]
  const [memberships, actors] = [of(data.memberships), of(data.actors)]
  return new Map(
    data.claims.map(({ id }) => [
      id,
      {
        ties: ties(id),
        events: events(id),
        sites: sites(id),
        memberships: memberships(id),
        actors: actors(id),
      },
    ]),
  )
}

function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((r) => [r.id, r]))
}
