/** The picture as a place to stand on: its camera is the reader's, or where it rests. */
import type { Article } from '../atlas/schema.ts'
import { cameraOn } from '../drawing/camera.ts'
import type { Standpoint } from '../drawing/overlay.ts'
import { screenAt, type Screen } from '../drawing/screen.ts'
import type { Wanted } from '../drawing/want.ts'
import type { Reader } from '../view/reader.svelte.ts'
import type { Camera } from '../view/view.ts'

/** The least and the greatest zoom level that the picture is drawn at. */
const ZOOM = { least: 3, most: 10 } as const

export class Still implements Standpoint {
  readonly #reader: Reader
  readonly #map: Article['map']
  readonly #wanted: () => Wanted
  /** Pixels; set by the component that measures. */
  width: number = $state.raw(0)
  height: number = $state.raw(0)
  host: HTMLElement | undefined = $state.raw()

  constructor(reader: Reader, wanted: () => Wanted) {
    this.#reader = reader
    this.#map = reader.atlas.data.article.map
    this.#wanted = wanted
  }

  readonly #now: Camera = $derived.by(() => {
    const { camera, rest, padding } = this.#wanted()
    return camera ?? cameraOn(this.#map, rest, padding, this.width, this.height)
  })
  // By its numbers: as long as they stay, nothing that depends on the camera is drawn again.
  readonly #zoom = $derived(this.#now.zoom)
  readonly #lat = $derived(this.#now.lat)
  readonly #lon = $derived(this.#now.lon)
  readonly #camera: Camera = $derived({ zoom: this.#zoom, lat: this.#lat, lon: this.#lon })
  readonly #screen: Screen = $derived.by(() => screenAt(this.#camera, this.width, this.height))

  screen(): Screen {
    return this.#screen
  }

  /** Nothing to tell: what reads `screen` is told by itself. */
  follow(): () => void {
    return () => {}
  }

  flyTo([lon, lat]: [number, number]): void {
    this.#go({ ...this.#camera, lon, lat })
  }

  zoomBy(steps: number): void {
    const zoom = Math.max(ZOOM.least, Math.min(ZOOM.most, this.#camera.zoom + steps))
    this.#go({ ...this.#camera, zoom })
  }

  focus(): void {
    this.host?.focus()
  }

  #go(camera: Camera): void {
    this.#reader.go({ ...this.#reader.view, camera }, 'replace')
  }
}
