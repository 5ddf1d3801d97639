/** The picture as a place to stand on: its camera is the reader's, or where it rests, or where the reader's hand has it. */
import { untrack } from 'svelte'
import type { Article } from '../../atlas/schema.ts'
import { allowed, cameraOn } from '../camera.ts'
import type { MapView } from '../overlay.ts'
import { screenAt, type Screen } from '../screen.ts'
import type { RenderState } from '../render-state.ts'
import type { Reader } from '../../state/reader.svelte.ts'
import type { Camera } from '../../state/view.ts'

/** Milliseconds after which a hand that holds still is waited for no longer: the picture is drawn anew. */
const PAUSE = 120

export class SvgViewport implements MapView {
  readonly #reader: Reader
  readonly map: Article['map']
  readonly #wanted: () => RenderState
  /** Pixels; set by the component that measures. */
  width: number = $state.raw(0)
  height: number = $state.raw(0)
  host: HTMLElement | undefined = $state.raw()
  /** Where the reader's hand has it, while it moves. */
  #moving: Camera | null = $state.raw(null)
  #pause: ReturnType<typeof setTimeout> | undefined

  constructor(reader: Reader, wanted: () => RenderState) {
    this.#reader = reader
    this.map = reader.atlas.data.article.map
    this.#wanted = wanted
  }

  readonly #wished: Camera = $derived.by(() => {
    const { camera, rest, padding } = this.#wanted()
    if (camera) return allowed(this.map, camera, this.width, this.height)
    return cameraOn(this.map, rest, padding, this.width, this.height)
  })
  // By its numbers: as long as they stay, nothing that depends on the camera is drawn again.
  readonly #zoom = $derived(this.#wished.zoom)
  readonly #lat = $derived(this.#wished.lat)
  readonly #lon = $derived(this.#wished.lon)
  readonly #camera: Camera = $derived({ zoom: this.#zoom, lat: this.#lat, lon: this.#lon })
  readonly #drawn: Screen = $derived.by(() => screenAt(this.#camera, this.width, this.height))
  readonly #screen: Screen = $derived.by(() =>
    this.#moving ? screenAt(this.#moving, this.width, this.height) : this.#drawn,
  )

  screen(): Screen {
    return this.#screen
  }

  /** What the picture is drawn for: it lags behind while it is moved. */
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

  /** Under the reader's hand: what is drawn is only shifted, until the hand rests. */
  move(camera: Camera): void {
    this.#moving = camera
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => {
      this.settle()
    }, PAUSE)
  }

  /** The hand rests: the reader's camera is where it has left it. */
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
