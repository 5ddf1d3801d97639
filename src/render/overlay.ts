/** What is drawn over either renderer by the page (labels, tooltip, buttons) needs of it. */
import type { Scene } from '../grammar/mark.ts'
import type { Reader } from '../state/reader.svelte.ts'
import type { Screen } from './screen.ts'
import type { RenderState } from './render-state.ts'

/** A map as a place to stand on. */
export interface MapView {
  /** As the camera stands now. */
  screen(): Screen
  /** Tells of each move of the camera and each change of size; returns how to stop. */
  follow(listener: () => void): () => void
  /** Flies to a place, in degrees; the zoom stays. */
  flyTo(center: [number, number]): void
  zoomBy(steps: number): void
  /** Takes the keyboard's focus. */
  focus(): void
}

export interface OverlayProps {
  readonly live: MapView
  readonly reader: Reader
  readonly scene: Scene
  /** What the map shows now. */
  readonly wanted: RenderState
}
