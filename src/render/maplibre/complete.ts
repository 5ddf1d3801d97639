/** Waits until the map is complete, and lowers its resolution until then. */
import type { Map as MapLibreMap } from 'maplibre-gl'

/**
 * The pixel ratio of the canvas while the map loads. Each tile that arrives renders the hidden map again; at full resolution and
 * without a graphics card these frames would delay the first visible one by seconds.
 */
export const LOADING_PIXEL_RATIO = 1 / 16

/** Milliseconds after which the map counts as complete, whatever is missing. */
const PATIENCE = 60_000

/** Sets the pixel ratio of the screen, which may change. */
export function sharpen(map: MapLibreMap): void {
  if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio)
}

/** Resolves when everything is loaded and drawn, or after a time limit. */
export function settled(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(limit)
      resolve()
    }
    const limit = setTimeout(done, PATIENCE)
    map.once('idle', done)
    map.triggerRepaint()
  })
}
