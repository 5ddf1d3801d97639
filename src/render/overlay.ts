/** What overlays of the map (labels, tooltip, buttons) need from either renderer. */
import type { Scene } from '../grammar/mark.ts'
import type { Reader } from '../state/reader.svelte.ts'
import type { Screen } from './screen.ts'
import type { RenderState } from './render-state.ts'

/** The common interface of both renderers. */
export interface MapView {
  /** The screen of the present camera. */
  screen(): Screen
  /** Whether the camera is on its way. */
  readonly moving: boolean
  /** Subscribes to moves of the camera and changes of size; returns the unsubscribe function. */
  follow(listener: () => void): () => void
  /** Flies to a place in degrees; the zoom stays. */
  flyTo(center: [number, number]): void
  zoomBy(steps: number): void
  /** Takes the keyboard's focus. */
  focus(): void
}

export interface OverlayProps {
  readonly live: MapView
  readonly reader: Reader
  readonly scene: Scene
  readonly renderState: RenderState
}
