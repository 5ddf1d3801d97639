/** What most places of an atlas have in common when they are not on the earth: one slip of a tool, told once. Pure. */

import { m } from '../messages/messages.ts'

/** The number of the first place that is out of range, and what the most seem to be. */
export interface Slip {
  readonly first: number
  readonly text: string
}

/** The slip behind the places, given as rows that nobody has checked; null where at most half are out of range. */
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

/** The first two numbers of a row's `at`; NaN for what is none. */
function numbersAt(place: unknown): readonly [number, number] {
  const at: unknown =
    typeof place === 'object' && place !== null && Object.hasOwn(place, 'at')
      ? Reflect.get(place, 'at')
      : null
  const [lon, lat] = (Array.isArray(at) ? at : []) as readonly unknown[]
  return [typeof lon === 'number' ? lon : Number.NaN, typeof lat === 'number' ? lat : Number.NaN]
}
