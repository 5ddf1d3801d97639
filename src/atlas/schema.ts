/**
 * The schema of an atlas, and the types inferred from it. `data/README.md` describes each field; rules across rows are in
 * `integrity.ts`.
 */
import * as v from 'valibot'
import { m } from '../messages/messages.ts'
import {
  Colour,
  Extent,
  Id,
  Ids,
  LanguageTag,
  LIST_MAX,
  PartialDateSchema,
  Text,
  limitedText,
  Url,
} from './fields.ts'
import type { ChartSchema, FigureSchema, PhaseSchema, QuantitySchema, SeriesSchema } from './row-schemas.ts'
import {
  ActorSchema,
  AnchorSchema,
  ClaimSchema,
  EventSchema,
  EvidenceSchema,
  MembershipSchema,
  OwnTieTypeSchema,
  PlaceSchema,
  SiteSchema,
  SourceSchema,
  StepSchema,
  TieSchema,
} from './row-schemas.ts'

export * from './row-schemas.ts'
export * from './vocabulary.ts'

export const SCHEMA_VERSION = 1

export const ArticleSchema = v.object({
  id: Id,
  title: Text,
  /** The dataset's version, by which it is cited: raised whenever a published row changes. */
  version: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+\.\d+\.\d+$/, () => m.findings.must.version),
    ),
  ),
  /** One line under the title. */
  subtitle: v.optional(Text),
  published: Text,
  source: Id,
  /** What the site is called in the head of its pages; its title where it has no name. */
  siteName: v.optional(limitedText(40)),
  /** Who made the atlas: persons, or a body that begins with the publisher's name. */
  authors: v.optional(v.pipe(v.array(limitedText(120)), v.maxLength(100)), []),
  publisher: v.optional(limitedText(120)),
  /** Where the site stands, for citations, cards and search engines. */
  address: v.optional(Url),
  /** By which the data may be used: "CC BY 4.0". Where there is none, the page says so. */
  licence: v.optional(limitedText(80)),
  /** Where its text stands; those of Creative Commons are known. */
  licenceAddress: v.optional(Url),
  /** The language of the atlas's own texts, as browsers name it: "en", "pt-BR". */
  language: v.optional(LanguageTag),
  /** The site's own colour, "#0b6e6e"; its lightness follows the page's, light or dark. */
  accent: v.optional(Colour),
  /** The argument in one or two sentences of our own. */
  thesis: Text,
  /** The number of paragraphs: each is a bar in the overview of the article. */
  paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  /** Headings of the article in our own words, by paragraph number. */
  headings: v.optional(
    v.pipe(
      v.array(v.object({ paragraph: v.pipe(v.number(), v.integer()), text: Text })),
      v.maxLength(LIST_MAX),
    ),
    [],
  ),
  /** The main part is [from, to); the compressed strip of years before it starts at `since`. */
  timeline: v.object({ since: PartialDateSchema, from: PartialDateSchema, to: PartialDateSchema }),
  opening: v.object({
    day: PartialDateSchema,
    /** The two main actors: their ties are laid out before all others. */
    pair: v.strictTuple([Id, Id]),
    /** The main ties, drawn in full at first while the rest is quiet; if empty, all are drawn alike. */
    ties: Ids,
    /** Blocs whose members are tinted at first. */
    blocs: Ids,
  }),
  /** The argument in a few steps, for the tour. */
  tour: v.optional(v.pipe(v.array(StepSchema), v.maxLength(100)), []),
  /** The days of the contact sheet in order; by default the days with most changes. */
  anchors: v.optional(v.pipe(v.array(AnchorSchema), v.maxLength(100)), []),
  /** Types of ties that the list does not have, with their words. */
  types: v.optional(v.pipe(v.array(OwnTieTypeSchema), v.maxLength(100)), []),
  /** Suggested pairs of days to compare. */
  comparisons: v.optional(
    v.pipe(
      v.array(v.object({ from: PartialDateSchema, to: PartialDateSchema, label: Text })),
      v.maxLength(100),
    ),
    [],
  ),
  map: v.object({
    /** West, south, east, north in degrees: the reader cannot pan beyond. Across the date line west is greater, or east passes 180. */
    bounds: Extent,
    /** The extent that the opening view shows at least. */
    home: Extent,
    /** The countries that the article is about, which stand out on the base map. */
    countries: v.pipe(v.array(Id), v.maxLength(LIST_MAX)),
    /** Blocs whose members can be tinted, in the order of the legend. */
    blocs: v.optional(v.pipe(v.array(Id), v.maxLength(100)), []),
    /** Those of these blocs whose members do not count as outside all blocs; by default all. */
    outsideOf: v.optional(v.pipe(v.array(Id), v.maxLength(100))),
  }),
})

export const AtlasSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  article: ArticleSchema,
  sources: v.array(SourceSchema),
  actors: v.array(ActorSchema),
  places: v.array(PlaceSchema),
  memberships: v.array(MembershipSchema),
  sites: v.array(SiteSchema),
  ties: v.array(TieSchema),
  events: v.array(EventSchema),
  claims: v.array(ClaimSchema),
  evidence: v.array(EvidenceSchema),
})

/** In degrees, WGS 84. */
export type Position = readonly [lon: number, lat: number]

export type AtlasData = v.InferOutput<typeof AtlasSchema>
export type AtlasInput = v.InferInput<typeof AtlasSchema>
export type Article = AtlasData['article']
export type OwnTieType = v.InferOutput<typeof OwnTieTypeSchema>
export type Anchor = v.InferOutput<typeof AnchorSchema>
export type StepChart = v.InferOutput<typeof ChartSchema>
export type TourStep = v.InferOutput<typeof StepSchema>
export type Source = v.InferOutput<typeof SourceSchema>
export type Place = v.InferOutput<typeof PlaceSchema>
export type Actor = v.InferOutput<typeof ActorSchema>
export type Membership = v.InferOutput<typeof MembershipSchema>
export type Site = v.InferOutput<typeof SiteSchema>
export type Quantity = v.InferOutput<typeof QuantitySchema>
export type Phase = v.InferOutput<typeof PhaseSchema>
export type Series = v.InferOutput<typeof SeriesSchema>
export type Tie = v.InferOutput<typeof TieSchema>
export type AtlasEvent = v.InferOutput<typeof EventSchema>
export type Claim = v.InferOutput<typeof ClaimSchema>
export type Evidence = v.InferOutput<typeof EvidenceSchema>
export type Figure = v.InferOutput<typeof FigureSchema>
