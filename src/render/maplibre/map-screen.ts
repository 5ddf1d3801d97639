/** The screen that a living map has: cheaper than asking the map for each point. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { screenAt, type Screen } from '../screen.ts'

/** As the camera stands. */
export function screenOf(map: MapLibreMap): Screen {
  const { width, height } = mapSize(map)
  const { lng, lat } = map.getCenter()
  return screenAt({ zoom: map.getZoom(), lat, lon: lng }, width, height)
}

/** CSS pixels of the map, told by its canvas: to ask the layout for them in the middle of a step would do all of it. */
export function mapSize(map: MapLibreMap): { readonly width: number; readonly height: number } {
  const canvas = map.getCanvas()
  const ratio = map.getPixelRatio()
  return { width: canvas.width / ratio, height: canvas.height / ratio }
}
