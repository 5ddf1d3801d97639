/**
 * Marks: what is drawn, in degrees and days, ready for any renderer.
 *
 * All marks are made once, for all days. Each carries the days on which it is drawn, so that a step through time only
 * changes which marks pass the filter.
 */
import type { Day } from '../atlas/day.ts'
import type { Basis, EventType, Position, SiteType, Status, TieKind, Tone, Speaker } from '../atlas/schema.ts'
import type { HeadShape, Shape } from './encoding.ts'
import type { Hue } from './hue.ts'

export { FOREVER } from '../atlas/intervals.ts'

/** When a mark is drawn: on days from `from` to before `to`; `past` marks only in the mode "so far". */
export interface Life {
  readonly from: Day
  readonly to: Day
  readonly past: boolean
  /** The one reading in which it is drawn; absent where article and record agree. */
  readonly reading?: Basis | undefined
}

/** The channels of the visual grammar that a tie's marks carry. */
export interface Channels {
  /** Unique among all ties' marks of one tie and phase; the id that features of this tie share is `tie`. */
  readonly tie: string
  /** The two ends in alphabetical order, joined by "~": the bundle it belongs to. */
  readonly pair: string
  readonly kind: TieKind
  readonly hue: Hue
  readonly tone: Tone
  readonly status: Status
  readonly voice: Speaker
  readonly disputed: boolean
  /** Whether the article speaks of the tie; context without a figure is drawn thinner. */
  readonly lead: boolean
  /** Pixels. */
  readonly width: number
}

/**
 * How the lanes of a bundle lie. `closed`: stripes side by side on one curve, a stripe for each form, `offset`
 * pixels apart. `open`: opened, each lane on a curve of its own. `fixed`: not part of a bundle (routes, mediation).
 */
export type Pose = 'closed' | 'open' | 'fixed'

export interface EdgeMark extends Life, Channels {
  readonly shape: Shape
  readonly pose: Pose
  /** Whether the tie stands before this phase, or after it: the line neither appears nor disappears here. */
  readonly before: boolean
  readonly after: boolean
  readonly path: readonly Position[]
  /** Pixels to the right of the direction of the path. */
  readonly offset: number
}

/** An arrowhead, anchor bar, chevron or ring. */
export interface HeadMark extends Life, Channels {
  readonly pose: Pose
  /** Where the line ends; the head extends forward from here. Rings and flow chevrons are centred on it. */
  readonly at: Position
  /** Degrees clockwise from north on the Mercator plane, in which it points. */
  readonly bearing: number
  readonly head: HeadShape | 'ring' | 'anchor' | 'flow'
  /** Open (hollow) when the quantity is not known. */
  readonly hollow: boolean
  readonly offset: number
}

/** The sign of a status, set on an edge. */
export interface SignMark extends Life, Channels {
  readonly pose: Pose
  readonly at: Position
  readonly glyph: string
  /** Degrees clockwise from north in which the edge runs here; `offset` is to the right of it. */
  readonly bearing: number
  readonly offset: number
}

export interface EventMark extends Life {
  readonly event: string
  readonly kind: TieKind
  readonly type: EventType
  readonly at: Position
  readonly title: string
  /** `now`: on the event's own days; `trace`: on the days after, fading from `from` to `to`. */
  readonly role: 'now' | 'trace'
}

export interface SiteMark extends Life {
  readonly site: string
  readonly kind: TieKind
  readonly type: SiteType
  readonly at: Position
  readonly name: string
}

/** An actor's end on the map: its seat, or, beyond the bounds, the dock on their edge in its true direction. */
export interface NodeMark {
  readonly actor: string
  readonly name: string
  /** The name of its seat: a state's capital. */
  readonly seat: string
  readonly at: Position
  readonly dock: boolean
  /** Whether it has a land, which lies on the map or off it: an organisation has members here and there. */
  readonly hasLand: boolean
  /** Number of ties that ever end here: what is named first when room is short. */
  readonly weight: number
}

/** A member country of a bloc on the days of its membership. */
export interface BlocMark extends Life {
  readonly bloc: string
  readonly country: string
  readonly full: boolean
}

export interface Scene {
  readonly edges: readonly EdgeMark[]
  readonly heads: readonly HeadMark[]
  readonly signs: readonly SignMark[]
  readonly events: readonly EventMark[]
  readonly sites: readonly SiteMark[]
  readonly nodes: readonly NodeMark[]
  readonly blocs: readonly BlocMark[]
  /** The middle of each bundle's closed curve, by pair: where its count stands. */
  readonly bundles: readonly {
    readonly pair: string
    readonly at: Position
    readonly ties: readonly string[]
  }[]
}

/** The key of a bundle: its two ends in alphabetical order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`
}
