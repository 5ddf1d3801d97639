/** Detects a systematic error in coordinates (swapped, projected, in minutes …), to report it once. */

import { m } from '../messages/messages.ts'

/** The index of the first place out of range, and a message on what most of them seem to be. */
export interface Slip {
  readonly first: number
  readonly text: string
}

/** The error behind unchecked rows of places; null if at most half of them are out of range. */
export function slipOf(places: readonly unknown[]): Slip | null {
  let first = -1
  let out = 0
  let swapped = 0
  let large = 0
  for (const [i, place] of places.entries()) {
    const [lon, lat] = numbersAt(place)
    if (Math.abs(lon) <= 180 && Math.abs(lat) <= 85) continue
    if (Number.isNaN(lon + lat)) continue
    if (first < 0) first = i
    out++
    if (Math.abs(lon) <= 85 && Math.abs(lat) <= 180) swapped++
    else if (Math.abs(lon) > 360 || Math.abs(lat) > 360) large++
  }
  if (out < 2 || out * 2 <= places.length) return null
  const { outOfRange, outOfRangeMetres, outOfRangeSwapped } = m.findings
  const said = swapped === out ? outOfRangeSwapped : large * 2 > out ? outOfRangeMetres : outOfRange
  return { first, text: said({ out, places: places.length }) }
}

/** The first two numbers of a row's `at`; NaN for anything else. */
function numbersAt(place: unknown): readonly [number, number] {
  const at: unknown =
    typeof place === 'object' && place !== null && Object.hasOwn(place, 'at')
      ? Reflect.get(place, 'at')
      : null
  const [lon, lat] = (Array.isArray(at) ? at : []) as readonly unknown[]
  return [typeof lon === 'number' ? lon : Number.NaN, typeof lat === 'number' ? lat : Number.NaN]
}
