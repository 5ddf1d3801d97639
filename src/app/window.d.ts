import type { MapHandle } from '../render/maplibre/debug-handle.ts'

declare global {
  interface ImportMetaEnv {
    /** In builds: the address of the atlas, with a hash of its content. */
    readonly ATLAS_ADDRESS?: string
    /** Another atlas on the same site. */
    readonly EXAMPLE_ATLAS?: { readonly address: string; readonly title: string }
  }
  interface Navigator {
    /** Not in all browsers: whether the data saver is on. */
    readonly connection?: { readonly saveData?: boolean }
  }
  interface Window {
    /** For tests and the console; set with the first picture, and not used by the page. */
    betweenBlocs?: MapHandle
  }
}
