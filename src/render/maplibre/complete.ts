/** When a map is complete, and how many pixels it has until then. */
import type { Map as MapLibreMap } from 'maplibre-gl'

/**
 * Pixels of the canvas for one of the screen until all is loaded. Every piece that arrives draws the map anew, and nobody sees
 * it: at full size, without a graphics card, these frames together take seconds for which the first visible one must wait.
 */
export const DRAFT = 1 / 16

/** Milliseconds after which a picture counts as complete, whatever is still missing. */
const PATIENCE = 60_000

/** Draws as many pixels as the screen has, which may change with it. */
export function sharpen(map: MapLibreMap): void {
  if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio)
}

/** Resolves once all that the map shows is loaded and drawn, or after a time limit. */
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
