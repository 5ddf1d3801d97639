/**
 * The living map: holds a MapLibre map and brings it, again and again, to what is wanted. All state is kept out here, so
 * that a lost context, a new style or a slow start can never lose any of it: `apply` may run at any time, and runs again.
 */
import type { Map as MapLibreMap, MapOptions, StyleSpecification } from 'maplibre-gl'
import type { Tints } from '../bloc-tints.ts'
import type { Camera, Selection } from '../../state/view.ts'
import { cameraOn, limits, sameCamera } from '../camera.ts'
import { DRAFT, settled, sharpen } from './complete.ts'
import { MARKS, MarksLayer } from './gl/marks-layer.ts'
import type { LayerProps } from './gl/layer-props.ts'
import type * as MapLibrary from './maplibre.ts'
import type { MapView } from '../overlay.ts'
import type { Screen } from '../screen.ts'
import { locale, OPTIONS } from './options.ts'
import { screenOf } from './map-screen.ts'
import { sameChoices, sameRest, type StyleChoices, type RenderState } from '../render-state.ts'
import { drawIcon, PIXEL_RATIO } from './style/paint.ts'
import { buildStyle, type StyleParts } from './style/style.ts'

/** The map library, once it is loaded. */
export type Library = typeof MapLibrary

/** Set on moves that the reader asked for by a control of ours. */
export interface ByReader {
  byReader?: boolean
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])

/** Milliseconds in which what begins with a step draws itself in. */
const DRAW_IN = 420

export class LiveMap implements MapView {
  readonly map: MapLibreMap
  readonly parts: StyleParts
  #wanted: RenderState
  readonly #marks: MarksLayer
  #tints: Tints
  /** The day before the last step, and when that was. */
  #from: number
  #began = -Infinity
  #frame = 0
  #choices: StyleChoices
  #initial: Tints
  #loaded = false
  #lost = false
  /** Until the first complete picture. */
  #draft = true

  constructor(
    library: Library,
    container: HTMLElement,
    parts: StyleParts,
    wanted: RenderState,
    embed = false,
  ) {
    this.parts = parts
    this.#wanted = wanted
    this.#choices = wanted.choices
    this.#initial = wanted.tints
    this.#tints = wanted.tints
    this.#from = wanted.state.day
    this.#marks = new MarksLayer(parts.scene, this.#shown(wanted.state.day, 1))
    const opening = this.#opening(container)
    const style = this.#style()
    this.map = new library.Map({
      ...OPTIONS,
      locale: locale(),
      ...opening,
      cooperativeGestures: embed,
      container,
      style,
      pixelRatio: DRAFT,
    })
    this.map.touchZoomRotate.disableRotation()
    this.map.keyboard.disableRotation()
    this.map.setMissingStyleImageResolver((id) => {
      const icon = drawIcon(id)
      if (icon && !this.map.hasImage(id)) this.map.addImage(id, icon, { pixelRatio: PIXEL_RATIO })
    })
    this.map.on('style.load', () => {
      this.#loaded = true
      this.apply(true)
    })
    this.map.on('webglcontextlost', () => {
      this.#lost = true
      this.#loaded = false
    })
    this.map.on('webglcontextrestored', () => {
      this.#lost = false
      // The library brings its style back, unless that was still loading when it was lost.
      if (!this.map.style) this.map.setStyle(this.#style(), { diff: false, validate: false })
      this.apply(true)
    })
    this.map.on('resize', () => {
      if (!this.#draft) sharpen(this.map)
      if (!this.#wanted.camera) this.#goHome(false)
    })
  }

  /** Changes what is wanted and shows it. */
  want(next: RenderState): void {
    const before = this.#wanted
    this.#wanted = next
    // Compared with what was wanted, not with where the map is: in the middle of a drag the two differ.
    if (next.camera && !sameCamera(next.camera, before.camera)) this.#goTo(next.camera)
    else if (!next.camera && (before.camera || !sameRest(next, before))) this.#goHome(true)
    if (next.state.day !== before.state.day) this.#step(before.state.day)
    this.apply()
  }

  /** Brings style, filters and attention to what is wanted. Does nothing while there is no style or no context. */
  apply(fresh = false): void {
    if (!this.#loaded || this.#lost) return
    const { choices, tints } = this.#wanted
    if (!sameChoices(choices, this.#choices)) {
      this.#choices = choices
      this.map.setStyle(this.#style(), { diff: true, validate: false })
    }
    if (!this.map.getLayer(MARKS)) this.map.addLayer(this.#marks)
    for (const key of ['fills', 'edges'] as const)
      if (fresh || !sameList(tints[key], this.#tints[key])) this.map.setGlobalStateProperty(key, tints[key])
    this.#tints = tints
    this.#draw()
  }

  /** What is drawn now, wherever the camera is, asked of the graphics card. For tests. */
  drawn(): readonly Selection[] {
    const gl = this.map.getCanvas().getContext('webgl2')
    if (!gl) return []
    this.map.redraw()
    const things = this.#marks.rollCall(gl)
    this.map.painter.context.setDirty()
    return things
  }

  /** Resolves once the first complete picture is on the screen, or after a time limit. */
  async complete(): Promise<void> {
    await settled(this.map)
    this.#draft = false
    sharpen(this.map)
    await settled(this.map)
  }

  zoomBy(steps: number): void {
    const zoom = this.map.getZoom() + steps
    this.map.easeTo({ zoom, ...this.#pace(220) }, { byReader: true } satisfies ByReader)
  }

  /** Flies to a place, for notes on the frame; the zoom stays. */
  flyTo(center: [number, number]): void {
    this.map.easeTo({ center, ...this.#pace(600) }, { byReader: true } satisfies ByReader)
  }

  screen(): Screen {
    return screenOf(this.map)
  }

  follow(listener: () => void): () => void {
    const following = (['move', 'resize'] as const).map((event) => this.map.on(event, listener))
    return () => {
      for (const one of following) one.unsubscribe()
    }
  }

  focus(): void {
    this.map.getCanvas().focus()
  }

  remove(): void {
    cancelAnimationFrame(this.#frame)
    this.map.remove()
  }

  /** From another day to the present one: what began draws itself in, unless motion is to be spared. */
  #step(from: number): void {
    this.#from = from
    this.#began = this.#wanted.reducedMotion ? -Infinity : performance.now()
  }

  /** Tells the marks what to show, and again with each frame while something is drawing itself in. */
  #draw(): void {
    cancelAnimationFrame(this.#frame)
    const progress = Math.min(1, (performance.now() - this.#began) / DRAW_IN)
    this.#marks.show(this.#shown(this.#from, progress))
    if (progress < 1)
      this.#frame = requestAnimationFrame(() => {
        this.#draw()
      })
  }

  #shown(before: number, progress: number): LayerProps {
    const { choices, state, swipe, emphasis, picked } = this.#wanted
    return { scheme: choices.scheme, state, swipe, emphasis, picked, before, progress }
  }

  #style(): StyleSpecification {
    return buildStyle(this.parts, this.#choices, this.#initial)
  }

  #opening(container: HTMLElement): Partial<MapOptions> {
    const { camera, rest, padding } = this.#wanted
    const { map } = this.parts.article
    const { zoom, lat, lon } =
      camera ?? cameraOn(map, rest, padding, container.clientWidth, container.clientHeight)
    return { center: [lon, lat], zoom, maxBounds: limits(map), reduceMotion: this.#wanted.reducedMotion }
  }

  /** Where the camera stands, as the reader's view has it. */
  get camera(): Camera {
    const { lng, lat } = this.map.getCenter()
    return { zoom: this.map.getZoom(), lat, lon: lng }
  }

  #goTo(camera: Camera): void {
    if (sameCamera(camera, this.camera)) return
    const { zoom, lat, lon } = camera
    this.map.easeTo({ center: [lon, lat], zoom, ...this.#pace(500) })
  }

  #goHome(smooth: boolean): void {
    const { clientWidth, clientHeight } = this.map.getContainer()
    const { zoom, lat, lon } = cameraOn(
      this.parts.article.map,
      this.#wanted.rest,
      this.#wanted.padding,
      clientWidth,
      clientHeight,
    )
    this.map.easeTo({ center: [lon, lat], zoom, ...this.#pace(smooth ? 500 : 0) })
  }

  #pace(duration: number): { duration: number } {
    return { duration: this.#wanted.reducedMotion ? 0 : duration }
  }
}
