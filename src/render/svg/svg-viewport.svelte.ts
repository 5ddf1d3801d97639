/** The viewport of the picture: its camera is that of a gesture, else the reader's, else the resting one. */
import { untrack } from 'svelte'
import type { Article } from '../../atlas/schema.ts'
import { allowed, cameraOn } from '../camera.ts'
import type { MapView } from '../overlay.ts'
import { screenAt, type Screen } from '../screen.ts'
import type { RenderState } from '../render-state.ts'
import type { Reader } from '../../state/reader.svelte.ts'
import type { Camera } from '../../state/view.ts'

/** Milliseconds without movement in a gesture after which the picture is drawn again. */
const PAUSE = 120

export class SvgViewport implements MapView {
  readonly #reader: Reader
  readonly map: Article['map']
  readonly #renderState: () => RenderState
  /** Pixels; set by the component that measures. */
  width: number = $state.raw(0)
  height: number = $state.raw(0)
  host: HTMLElement | undefined = $state.raw()
  /** The camera during a gesture. */
  #moving: Camera | null = $state.raw(null)
  #pause: ReturnType<typeof setTimeout> | undefined

  constructor(reader: Reader, renderState: () => RenderState) {
    this.#reader = reader
    this.map = reader.atlas.data.article.map
    this.#renderState = renderState
  }

  readonly #target: Camera = $derived.by(() => {
    const { camera, rest, padding } = this.#renderState()
    if (camera) return allowed(this.map, camera, this.width, this.height)
    return cameraOn(this.map, rest, padding, this.width, this.height)
  })
  // As primitives, so that an equal camera does not cause a new drawing.
  readonly #zoom = $derived(this.#target.zoom)
  readonly #lat = $derived(this.#target.lat)
  readonly #lon = $derived(this.#target.lon)
  readonly #camera: Camera = $derived({ zoom: this.#zoom, lat: this.#lat, lon: this.#lon })
  readonly #drawn: Screen = $derived.by(() => screenAt(this.#camera, this.width, this.height))
  readonly #screen: Screen = $derived.by(() =>
    this.#moving ? screenAt(this.#moving, this.width, this.height) : this.#drawn,
  )

  screen(): Screen {
    return this.#screen
  }

  /** The screen for which the picture is drawn; it lags behind during a gesture. */
  drawn(): Screen {
    return this.#drawn
  }

  get moving(): boolean {
    return this.#moving !== null
  }

  follow(listener: () => void): () => void {
    return $effect.root(() => {
      $effect(() => {
        void this.#screen
        untrack(listener)
      })
    })
  }

  /** During a gesture the drawing is only transformed. */
  move(camera: Camera): void {
    this.#moving = camera
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => {
      this.settle()
    }, PAUSE)
  }

  /** The end of a gesture: writes the camera into the view. */
  settle(): void {
    clearTimeout(this.#pause)
    const camera = this.#moving
    this.#moving = null
    if (camera) this.#go(camera)
  }

  flyTo([lon, lat]: [number, number]): void {
    this.#go({ ...this.#camera, lon, lat })
  }

  zoomBy(steps: number): void {
    this.#go({ ...this.#camera, zoom: this.#camera.zoom + steps })
  }

  focus(): void {
    this.host?.focus()
  }

  #go(camera: Camera): void {
    const next = allowed(this.map, camera, this.width, this.height)
    this.#reader.go({ ...this.#reader.view, camera: next }, 'replace')
  }
}
