/** What is drawn over the map by the page (chips, flashes) is given. */
import type { Scene } from '../scene/mark.ts'
import type { Reader } from '../view/reader.svelte.ts'
import type { LiveMap, Wanted } from './live.ts'

export interface OverlayProps {
  readonly live: LiveMap
  readonly reader: Reader
  readonly scene: Scene
  /** What the map shows now. */
  readonly wanted: Wanted
}
