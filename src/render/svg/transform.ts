/**
 * Conversion between cameras and d3-zoom transforms (scale and translation of the plane, y down, to pixels), and the effect of
 * the wheel and of keys.
 */
import type { Article } from '../../atlas/schema.ts'
import { allowed, cameraAt, MAX_ZOOM, planeLimits, widest, type Corners } from '../camera.ts'
import type { Screen } from '../screen.ts'
import type { Box } from '../../scene/labels/boxes.ts'
import { degreesPerPixel } from '../../scene/mercator.ts'
import type { Camera } from '../../state/view.ts'

/** Maps (x, y) of the plane to (k·x + tx, −k·y + ty) on the picture. */
export interface Transform {
  readonly k: number
  readonly x: number
  readonly y: number
}

export function transformOf({ unit, toScreen }: Pick<Screen, 'unit' | 'toScreen'>): Transform {
  const [x, y] = toScreen([0, 0])
  return { k: 1 / unit, x, y }
}

/** The camera at the centre of a picture. */
export function cameraOf({ k, x, y }: Transform, width: number, height: number): Camera {
  return cameraAt([(width / 2 - x) / k, (y - height / 2) / k], 1 / k)
}

/** The limits as a box of the plane, y down, and the smallest and largest scale. */
export function bounds(
  map: Article['map'],
  width: number,
  height: number,
): { readonly box: Corners; readonly scales: [number, number] } {
  const [west, south, east, north] = planeLimits(map)
  const least = 1 / widest(map, width, height)
  return {
    box: [
      [west, -north],
      [east, -south],
    ],
    scales: [least, Math.max(least, 1 / degreesPerPixel(MAX_ZOOM))],
  }
}

/** What moves a drawing from one screen to another, (x, y) to (k·x + tx, k·y + ty); undefined if they are the same. */
export function shiftOf(drawn: Screen, now: Screen): Transform | undefined {
  const k = drawn.unit / now.unit
  const [x, y] = now.toScreen(drawn.toPlane([0, 0]))
  if (Math.abs(k - 1) < 1e-9 && Math.hypot(x, y) < 1e-6) return undefined
  return { k, x, y }
}

/** A shift as an SVG attribute. */
export const shiftText = (shift: Transform | undefined): string | undefined =>
  shift && `translate(${shift.x} ${shift.y}) scale(${shift.k})`

/** A box after a shift. */
export const shiftedBox = ({ left, top, right, bottom }: Box, { k, x, y }: Transform): Box => ({
  left: k * left + x,
  top: k * top + y,
  right: k * right + x,
  bottom: k * bottom + y,
})

type Wheel = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>

/** Zoom levels per unit of `deltaY` in pixels, lines and pages. */
const WHEEL = [0.002, 0.05, 1] as const

/** A wheel event with Ctrl and at most this many pixels is a pinch on a trackpad. */
const PINCH = 10

/** Zoom levels of a wheel event, at most one. */
export function wheelSteps({ deltaY, deltaMode, ctrlKey }: Wheel): number {
  const pinch = ctrlKey && deltaMode === 0 && Math.abs(deltaY) <= PINCH
  const steps = -deltaY * (WHEEL[deltaMode] ?? WHEEL[0]) * (pinch ? 5 : 1)
  return Math.max(-1, Math.min(1, steps))
}

/** Pixels to the east and south, and zoom levels, by key, as in MapLibre. */
const KEYS: Readonly<Record<string, readonly [east: number, south: number, zoom: number]>> = {
  ArrowLeft: [-100, 0, 0],
  ArrowRight: [100, 0, 0],
  ArrowUp: [0, -100, 0],
  ArrowDown: [0, 100, 0],
  '+': [0, 0, 1],
  '=': [0, 0, 1],
  '-': [0, 0, -1],
  _: [0, 0, -1],
}

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>

/** The camera after a key; undefined or null for other keys. */
export function cameraByKey(
  map: Article['map'],
  { zoom, width, height, toPlane, unit }: Screen,
  { key, altKey, ctrlKey, metaKey }: Press,
): Camera | null {
  const asked = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
  if (!asked || altKey || ctrlKey || metaKey) return null
  const [east, south, steps] = asked
  const moved = cameraAt(toPlane([width / 2 + east, height / 2 + south]), unit)
  return allowed(map, { ...moved, zoom: zoom + steps }, width, height)
}
