/**
 * How much of the map panels cover, so that the camera fits what it shows into the rest: on a desk the card of the day at the
 * top left and the key at the bottom left, on a telephone nothing but the corners of the sheet.
 */
import { NO_PADDING, type Padding } from '../render/camera.ts'

/** Pixels from the map's left edge to the right of the card, and from its top edge to below it. */
const CARD = { right: 362, below: 132 } as const

/** Pixels from the map's left edge to the right of the key. */
const KEY = 240

/** From so many pixels on, a map is wide enough to be used beside the card; a narrower one is used below it, beside the key. */
export const WIDE = 922

/** What stands around a map of so many pixels' width on a desk; at its foot lie the timeline's lanes, so many pixels high. */
export function deskRoom(width: number, lanes = 0): Padding {
  return width >= WIDE
    ? { ...NO_PADDING, left: CARD.right, bottom: lanes }
    : { ...NO_PADDING, left: KEY, top: CARD.below, bottom: lanes }
}

/** On a telephone the map ends where the sheet begins, but for so many pixels under its round corners. */
export const UNDER = 12

/** What the telephone's sheet covers of the map. */
export const PHONE_ROOM: Padding = { ...NO_PADDING, bottom: UNDER }
