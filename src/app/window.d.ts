import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Scene } from '../scene/mark.ts'
import type { Selection } from '../view/view.ts'

declare global {
  interface ImportMetaEnv {
    /** In a build only: where its atlas is, with the hash of its content. */
    readonly ATLAS_ADDRESS?: string
  }
  interface Navigator {
    /** Where the browser tells of it: whether its user wants to save data. */
    readonly connection?: { readonly saveData?: boolean }
  }
  interface Window {
    /**
     * A handle for tests and for the console: the live map once there is one, what it is made from, and what the
     * graphics card draws of it now. Nothing in the page reads it.
     */
    betweenBlocs?: { map: MapLibreMap; scene: Scene; drawn: () => readonly Selection[] }
  }
}
