/**
 * The padding of the map, into which the camera must not frame: on desktops the card of the day at the top left and the key at
 * the bottom left, on phones only the corners of the sheet.
 */
import { NO_PADDING, type Padding } from '../render/camera.ts'

/** Pixels from the map's left edge to the right of the card, and from its top edge to below it: an ordinary and the longest. */
const CARD = { right: 362, below: 132, longest: 200 } as const

/** Pixels from the map's left edge to the right of the key. */
const KEY = 240

/** From this width in pixels on, the map beside the card is used; on narrower maps, the part below it and beside the key. */
export const WIDE = 922

/**
 * The padding on desktops, by the width of the map and the height of the timeline's lanes at its foot, in pixels. `one`: the
 * reader chose one thing to look at, no part of which may be under the card, however long it is.
 */
export function deskRoom(width: number, lanes = 0, one = false): Padding {
  return width >= WIDE
    ? { ...NO_PADDING, left: CARD.right, bottom: lanes }
    : { ...NO_PADDING, left: KEY, top: one ? CARD.longest : CARD.below, bottom: lanes }
}

/** On phones the map extends this many pixels under the round corners of the sheet. */
export const UNDER = 12

export const PHONE_ROOM: Padding = { ...NO_PADDING, bottom: UNDER }

/** Pixels of the row of buttons at the foot of a phone's map. */
const BUTTONS = 60

/** The same for the one thing that the reader chose: no part of it may be under the buttons. */
export const PHONE_ROOM_OF_ONE: Padding = { ...NO_PADDING, bottom: UNDER + BUTTONS }
