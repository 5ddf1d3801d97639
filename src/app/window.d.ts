import type { Map as MapLibreMap } from 'maplibre-gl'

declare global {
  interface Window {
    /** A handle for tests and for the console: the live map, once there is one. Nothing in the page reads it. */
    betweenBlocs?: { map?: MapLibreMap }
  }
}
