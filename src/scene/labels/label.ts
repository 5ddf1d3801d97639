/** What is written on the map: labels as they are asked for, and as they are placed. Pixels of the map, y down. */
import type { TieKind } from '../../atlas/schema.ts'
import type { Setting } from '../../grammar/label-ranks.ts'
import type { TintKey } from '../../grammar/tints.ts'
import type { Box, XY } from './boxes.ts'

/** What a label is of. */
export type LabelKind =
  | 'actor'
  | 'country'
  | 'water'
  | 'land'
  | 'town'
  | 'site'
  | 'bloc'
  | 'line'
  | 'callout'
  | 'edge-note'
  | 'badge'

export type { Setting }

/** By what its colour is chosen. */
export type InkOf = 'ink' | 'second' | 'country' | 'water' | 'town' | `tint:${TintKey}` | TieKind

/** On which side of a place a name stands, in halves of its width and height: x east, y north. */
export interface Side {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

/** Where a label may stand. */
export type Where =
  /** Beside a dot. */
  | { readonly type: 'beside'; readonly at: XY; readonly gap: number; readonly needed: boolean }
  /** About a point, from which it may move so many pixels to where `fits` lets it stand. */
  | {
      readonly type: 'about'
      readonly at: XY
      readonly reach: number
      readonly fits: ((at: XY) => boolean) | null
    }
  /** At lines, each a part of what it names, or off them with a leader: of so many pixels, longer only for want of room. */
  | { readonly type: 'line'; readonly lines: readonly (readonly XY[])[]; readonly reach: number }
  /** Near a mark, with a leader to it: of so many pixels, longer only for want of room. */
  | { readonly type: 'note'; readonly at: XY; readonly reach: number; readonly needed: boolean }
  /** On a side of the frame. */
  | { readonly type: 'frame'; readonly at: XY; readonly side: FrameSide }

export type FrameSide = 'top' | 'right' | 'bottom' | 'left'

/** A place in which a label stood: what it belongs to, and how far from there the middle of its words is. */
export interface Stood {
  readonly at: XY
  readonly off: XY
  readonly leader: boolean
}

export interface LabelRequest {
  readonly kind: LabelKind
  /** The id of what it is of. */
  readonly of: string
  readonly text: string
  readonly setting: Setting
  readonly ink: InkOf
  /** Of what is not in full. */
  readonly quiet?: boolean
  /** The icon in front of its words: the sign of who says so. */
  readonly badge?: string
  /** The icon at its place, drawn even where its name finds no room. */
  readonly dot?: string
  /** Keys of what it says: of labels that share one, only the first that finds room is written. */
  readonly says?: readonly string[]
  /** Places in which it stood before: the first that is still free is its own. */
  readonly stood?: readonly Stood[]
  /** Where a press on it flies to, in degrees. */
  readonly leadsTo?: readonly [number, number]
  readonly where: Where
}

/** A label in its place. */
export interface Label extends Omit<LabelRequest, 'where' | 'text' | 'says' | 'stood'> {
  /** Empty where only its dot is drawn. */
  readonly lines: readonly string[]
  /** What it belongs to: its dot, the point of its line, its mark. */
  readonly at: XY
  /** The middle of its words. */
  readonly middle: XY
  readonly box: Box
  /** Whether a thin line leads from `at` to the words. */
  readonly leader: boolean
  readonly side?: FrameSide
}
