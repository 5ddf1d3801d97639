/** Schemas of the rows of an atlas, by table. Rules across rows are in `integrity.ts`. */
import * as v from 'valibot'
import { m } from '../messages/messages.ts'
import { CourseSchema } from './course.ts'
import {
  Extent,
  Id,
  Ids,
  LIST_MAX,
  LonLat,
  Name,
  PartialDateSchema,
  Text,
  limitedText,
  Url,
} from './fields.ts'
import {
  TIE_KINDS,
  STATUSES,
  VOICES,
  ROLES,
  TONES,
  BASES,
  VERDICTS,
  FORMS,
  ACTOR_KINDS,
  MEMBER_ROLES,
  EVENT_TYPES,
  SITE_TYPES,
  PLACE_KINDS,
  CONFIDENCES,
  DATINGS,
} from './vocabulary.ts'

/** A turning point of the argument: a day and a few words. */
export const AnchorSchema = v.object({
  day: PartialDateSchema,
  label: limitedText(40),
  claims: Ids,
  sources: Ids,
})

const Year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))

/** A bar chart beside a step: the sums of the ties' yearly series of one measure, by receiver. */
export const ChartSchema = v.object({
  measure: Text,
  /** The first and the last year that count. */
  years: v.pipe(
    v.strictTuple([Year, Year]),
    v.check(
      ([first, last]) => first <= last && last - first < 100,
      () => m.findings.must.years,
    ),
  ),
  /** The receivers, each of which gets a bar for every tie that leads to it. */
  to: v.pipe(v.array(Id), v.minLength(1), v.maxLength(4)),
  /** A note on these sums; the notes of the series are shown as well. */
  note: v.optional(Text),
})

/** A step of the tour: a view of the map and a text. */
export const StepSchema = v.object({
  id: Id,
  /** The day that the map shows. */
  day: PartialDateSchema,
  title: limitedText(80),
  /** Two sentences. */
  text: limitedText(500),
  /** Ties drawn in full; all others are quiet. */
  ties: Ids,
  events: Ids,
  /** Blocs whose members are tinted. */
  blocs: Ids,
  /** West, south, east, north in degrees: what the camera shows at least; the opening view when absent. */
  frame: v.optional(Extent),
  /** Short notes on the map; `at` is an event, a tie or a place. */
  callouts: v.optional(v.pipe(v.array(v.object({ at: Id, text: limitedText(48) })), v.maxLength(2)), []),
  chart: v.optional(ChartSchema),
  claims: Ids,
  sources: Ids,
})

/**
 * A type of tie that this article has beside the list: what it is called, and its sentences, with {from} and {to} where the names
 * of the ends stand.
 */
export const OwnTieTypeSchema = v.object({
  id: Id,
  /** What its ties are about. */
  kind: v.picklist(TIE_KINDS),
  /** "water rights". */
  name: limitedText(40),
  /** Of a tie on which one end acts on the other. */
  directed: v.optional(limitedText(120)),
  mutual: v.optional(limitedText(120)),
})

export const SourceSchema = v.object({
  id: Id,
  title: Text,
  /** Absent if no page can be linked; `note` then says where it was read. */
  url: v.optional(Url),
  /** True for what rests on the compiler's general knowledge: shown as "unverified". */
  unverified: v.optional(v.boolean(), false),
  note: v.optional(Text),
})

export const PlaceSchema = v.object({
  id: Id,
  name: Name,
  /** Other names in use, for search and the inspector. */
  alternates: v.optional(v.pipe(v.array(Text), v.maxLength(100)), []),
  at: LonLat,
  kind: v.picklist(PLACE_KINDS),
  /** The uncertainty of the point in kilometres. */
  accuracyKm: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(20_000))),
  source: v.optional(Id),
})

export const ActorSchema = v.object({
  id: Id,
  name: Name,
  /** "Azerbaijani", for sentences. */
  adjective: v.optional(Text),
  alternates: v.optional(v.pipe(v.array(Text), v.maxLength(100)), []),
  kind: v.picklist(ACTOR_KINDS),
  /** Where its ties end. May lie beyond the map's bounds: the tie then docks on their edge. */
  seat: Id,
  /** A country of the base map, where it is one. */
  country: v.optional(Id),
  note: v.optional(Text),
  claims: Ids,
})

export const MembershipSchema = v.object({
  id: Id,
  actor: Id,
  bloc: Id,
  role: v.picklist(MEMBER_ROLES),
  /** The bloc's own term, where `role` is too coarse ("dialogue partner"). */
  title: v.optional(Text),
  from: PartialDateSchema,
  to: v.optional(v.nullable(PartialDateSchema), null),
  note: v.optional(Text),
  sources: v.pipe(v.array(Id), v.minLength(1), v.maxLength(LIST_MAX)),
  claims: Ids,
})

export const SiteSchema = v.object({
  id: Id,
  name: Name,
  type: v.picklist(SITE_TYPES),
  kind: v.picklist(TIE_KINDS),
  operator: v.optional(Id),
  host: v.optional(Id),
  at: LonLat,
  accuracyKm: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(20_000))),
  from: v.optional(PartialDateSchema),
  to: v.optional(v.nullable(PartialDateSchema), null),
  note: v.optional(Text),
  confidence: v.picklist(CONFIDENCES),
  sources: v.pipe(v.array(Id), v.minLength(1), v.maxLength(LIST_MAX)),
  claims: Ids,
})

export const QuantitySchema = v.object({
  value: v.pipe(v.number(), v.minValue(0)),
  /** "%", "bcm/year", "US$ bn", "TIV m". Widths are linear within one unit; a share has none. */
  unit: Text,
  /** What is measured: "share of arms imports", "capacity", "gas delivered". */
  measure: Text,
  /** The year or years it holds for, in words: "2011–15". */
  period: v.optional(Text),
  estimate: v.optional(v.boolean(), false),
  note: v.optional(Text),
  source: v.optional(Id),
  paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

export const PhaseSchema = v.object({
  from: PartialDateSchema,
  to: v.optional(v.nullable(PartialDateSchema), null),
  status: v.picklist(STATUSES),
  /** Whether the article or the independent record states it. */
  basis: v.picklist(BASES),
  /** True if the article says that the tie began then: in its reading there is nothing before this phase. */
  begins: v.optional(v.boolean()),
  quantity: v.optional(QuantitySchema),
  /** "agreed in principle". */
  note: v.optional(Text),
  sources: Ids,
})

/** Yearly figures behind a tie, for the inspector's small chart. */
export const SeriesSchema = v.object({
  measure: Text,
  unit: Text,
  estimate: v.optional(v.boolean(), false),
  source: Id,
  note: v.optional(Text),
  points: v.pipe(v.array(v.object({ year: Year, value: v.number() })), v.minLength(1), v.maxLength(LIST_MAX)),
})

export const TieSchema = v.object({
  id: Id,
  kind: v.picklist(TIE_KINDS),
  /** How its line is drawn, and in which words its status is told. */
  form: v.picklist(FORMS),
  /** One of the article's own types, which gives it other words. */
  type: v.optional(Id),
  from: Id,
  to: Id,
  /** An actor or place that the tie goes through: the mediator. */
  via: v.optional(Id),
  /** A place that a statement is about. */
  over: v.optional(Id),
  directed: v.boolean(),
  tone: v.picklist(TONES),
  /** A place or site at which its line starts or ends, where that is not the seat of the actor. */
  start: v.optional(Id),
  end: v.optional(Id),
  /** Its course on the ground, from its start to its end. */
  path: v.optional(CourseSchema),
  /** The same by the name of one in `geo/routes.json`; `path` comes first. */
  route: v.optional(Id),
  /** The name of a whole that several ties make up and that is selected as one ("Southern Gas Corridor"). */
  group: v.optional(Text),
  /** A short noun phrase: "arms deliveries". */
  label: Text,
  /** One sentence in the present tense that names both ends; made from the fields when absent. */
  sentence: v.optional(Text),
  phases: v.pipe(v.array(PhaseSchema), v.minLength(1), v.maxLength(LIST_MAX)),
  series: v.optional(v.pipe(v.array(SeriesSchema), v.maxLength(20)), []),
  /** True for a tie that the article does not mention and the reader needs; it then has sources. */
  context: v.optional(v.boolean(), false),
  claims: Ids,
  sources: Ids,
  note: v.optional(Text),
})

export const EventSchema = v.object({
  id: Id,
  title: Text,
  /** Three to six words for the map; the title when absent. */
  callout: v.optional(limitedText(48)),
  type: v.picklist(EVENT_TYPES),
  kind: v.picklist(TIE_KINDS),
  from: PartialDateSchema,
  /** The excluded end of an event that lasts longer than the days of `from`. */
  to: v.optional(PartialDateSchema),
  /** Who dates it: the article (filled mark), the record (hollow) or nobody exactly (gradient). */
  dated: v.picklist(DATINGS),
  place: Id,
  actors: Ids,
  summary: Text,
  confidence: v.picklist(CONFIDENCES),
  claims: Ids,
  ties: Ids,
  sources: v.pipe(v.array(Id), v.minLength(1), v.maxLength(LIST_MAX)),
})

export const ClaimSchema = v.object({
  id: Id,
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The claim in our own words. */
  text: Text,
  role: v.picklist(ROLES),
  voice: v.picklist(VOICES),
  /** For `announced`: whose words they are. */
  by: v.optional(Text),
  kinds: v.pipe(v.array(v.picklist(TIE_KINDS)), v.minLength(1), v.maxLength(TIE_KINDS.length)),
  from: PartialDateSchema,
  to: v.optional(v.nullable(PartialDateSchema), null),
  /** The day on which the map shows it best; see `claimDays` for the default. */
  day: v.optional(PartialDateSchema),
})

/** One figure or date that article and record state differently, on one scale. */
export const FigureSchema = v.object({
  label: Text,
  basis: v.picklist(BASES),
  value: v.optional(v.number()),
  unit: v.optional(Text),
  period: v.optional(Text),
  date: v.optional(PartialDateSchema),
  estimate: v.optional(v.boolean(), false),
  source: v.optional(Id),
})

export const EvidenceSchema = v.object({
  id: Id,
  claims: v.pipe(v.array(Id), v.minLength(1), v.maxLength(LIST_MAX)),
  verdict: v.picklist(VERDICTS),
  /** The finding in a few words: "the figure belongs to 2010–14". */
  finding: Text,
  note: Text,
  figures: v.optional(v.pipe(v.array(FigureSchema), v.maxLength(100)), []),
  sources: Ids,
  confidence: v.picklist(CONFIDENCES),
})
