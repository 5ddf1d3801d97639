/** The screen of a MapLibre map: cheaper than calling `map.project` for each point. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { screenAt, type Screen } from '../screen.ts'

/** `turn`: degrees by which the library's longitudes lie west of ours (`turnOf`). */
export function screenOf(map: MapLibreMap, turn: number): Screen {
  const { width, height } = mapSize(map)
  const { lng, lat } = map.getCenter()
  return screenAt({ zoom: map.getZoom(), lat, lon: lng + turn }, width, height)
}

/** The map's size in CSS pixels, from its canvas: reading it from the layout would force a reflow in the middle of a step. */
export function mapSize(map: MapLibreMap): { readonly width: number; readonly height: number } {
  const canvas = map.getCanvas()
  const ratio = map.getPixelRatio()
  return { width: canvas.width / ratio, height: canvas.height / ratio }
}
