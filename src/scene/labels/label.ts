/** Labels of the map, as requested and as placed. Pixels of the map, y down. */
import type { Hue } from '../../grammar/hue.ts'
import type { Setting } from '../../grammar/label-ranks.ts'
import type { TintKey } from '../../grammar/tints.ts'
import type { Box, XY } from './boxes.ts'

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

/** The key by which the colour of a label is looked up. */
export type LabelColour = 'ink' | 'second' | 'country' | 'water' | 'town' | `tint:${TintKey}` | Hue

/** On which side of its place a name stands: x east, y north. */
export interface Side {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

/** Where a label may be placed. `reach` is a distance in pixels; a leader is longer only where there is no room nearer. */
export type Where =
  /** Beside a dot. */
  | { readonly type: 'beside'; readonly at: XY; readonly gap: number; readonly needed: boolean }
  /** At a point or within `reach` of it, where `fits` allows it. */
  | {
      readonly type: 'about'
      readonly at: XY
      readonly reach: number
      readonly fits: ((at: XY) => boolean) | null
    }
  /**
   * At lines, each a visible part of what it names, or off them with a leader; `needed` even where it covers other lines. `thick`:
   * pixels of the widest of them, on which no name can be read; by default they are thin. `weight`: what a point of them counts in
   * the ink of all lines, 1 by default.
   */
  | {
      readonly type: 'line'
      readonly lines: readonly (readonly XY[])[]
      readonly thick?: number
      readonly weight?: number
      readonly reach: number
      readonly needed: boolean
    }
  /** Near a mark, with a leader to it. */
  | { readonly type: 'note'; readonly at: XY; readonly reach: number; readonly needed: boolean }
  /** On a side of the frame. */
  | { readonly type: 'frame'; readonly at: XY; readonly side: FrameSide }

export type FrameSide = 'top' | 'right' | 'bottom' | 'left'

/** Where a label was placed before: the point it belongs to, the offset of the middle of its text, and its rows. */
export interface EarlierPlace {
  readonly at: XY
  readonly off: XY
  readonly lines: readonly string[]
  readonly leader: boolean
}

export interface LabelRequest {
  readonly kind: LabelKind
  /** The id of what it names. */
  readonly of: string
  readonly text: string
  /** What is written where `text` finds no good place. */
  readonly shorter?: string
  readonly setting: Setting
  readonly ink: LabelColour
  /** It names something that is not in full. */
  readonly quiet?: boolean
  /** It names a line that begins or changes on the day: it stands on a plate in its own colour. */
  readonly news?: boolean
  /** The icon in front of its text: the sign of the voice. */
  readonly badge?: string
  /** The icon at its place, drawn even if the text finds no room. */
  readonly dot?: string
  /** Of labels that share one of these keys, only the first that finds room is written. */
  readonly topics?: readonly string[]
  /** The key of the lines that run together with its own. */
  readonly bundle?: string
  /** Where it was placed before: the first of these that is still free is used again. */
  readonly earlier?: readonly EarlierPlace[]
  /** Longitude and latitude to which a press on it flies. */
  readonly leadsTo?: readonly [number, number]
  readonly where: Where
}

export interface Label extends Omit<
  LabelRequest,
  'where' | 'text' | 'shorter' | 'topics' | 'bundle' | 'earlier'
> {
  /** Empty if only its dot is drawn. */
  readonly lines: readonly string[]
  /** The point it belongs to: its dot, a point of its line, its mark. */
  readonly at: XY
  /** The middle of its text. */
  readonly middle: XY
  readonly box: Box
  /** Whether a thin line leads from `at` to the text. */
  readonly leader: boolean
  readonly side?: FrameSide
}
