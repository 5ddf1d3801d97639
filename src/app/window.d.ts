import type { MapHandle } from '../render/maplibre/debug-handle.ts'

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
    /** A handle for tests and for the console, there as soon as there is a picture. Nothing in the page reads it. */
    betweenBlocs?: MapHandle
  }
}
