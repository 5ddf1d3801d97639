/**
 * The living map: a MapLibre map that is kept in sync with the render state. The state is stored here and not in the map, so that
 * a lost context, a new style or a slow start cannot lose it; `apply` may run at any time.
 */
import type { Map as MapLibreMap, MapOptions, StyleSpecification } from 'maplibre-gl'
import type { Tints } from '../bloc-tints.ts'
import type { Camera, Selection } from '../../state/view.ts'
import { NO_PADDING, cameraOn, limits, sameCamera, turnOf, type Corners } from '../camera.ts'
import { LOADING_PIXEL_RATIO, settled, sharpen } from './complete.ts'
import { MARKS, MarksLayer } from './gl/marks-layer.ts'
import type { LayerProps } from './gl/layer-props.ts'
import type { Further } from './further.ts'
import type * as MapLibrary from './maplibre.ts'
import type { MapView } from '../overlay.ts'
import type { Screen } from '../screen.ts'
import { locale, OPTIONS } from './options.ts'
import { screenOf } from './map-screen.ts'
import { sameChoices, sameRest, type StyleChoices, type RenderState } from '../render-state.ts'
import { drawIcon, PIXEL_RATIO } from './style/paint.ts'
import { buildStyle, type StyleParts } from './style/style.ts'

export type Library = typeof MapLibrary

/** Set on moves that come from our own controls. */
export interface ByReader {
  byReader?: boolean
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])

/** The duration of the animation of new marks after a step, in milliseconds. */
const STEP_MS = 420

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => [clientWidth, clientHeight] as const

/** A size to fit a map into that has none yet, in pixels. */
const UNSEEN = [600, 400] as const

export class LiveMap implements MapView {
  readonly map: MapLibreMap
  readonly parts: StyleParts
  #renderState: RenderState
  #further: Further | null = null
  readonly #marks: MarksLayer
  /** Degrees by which the library's longitudes lie west of ours. */
  readonly #turn: number
  #tints: Tints
  /** The day before the last step, and the time of that step. */
  #from: number
  #began = -Infinity
  #frame = 0
  /** Pixels. Kept, as reading it in a step would force a layout. */
  #size: readonly [number, number]
  #choices: StyleChoices
  #initial: Tints
  #loaded = false
  #lost = false
  /** Until the first complete picture. */
  #loading = true

  constructor(
    library: Library,
    container: HTMLElement,
    parts: StyleParts,
    renderState: RenderState,
    embed = false,
  ) {
    this.parts = parts
    this.#renderState = renderState
    this.#choices = renderState.choices
    this.#initial = renderState.tints
    this.#tints = renderState.tints
    this.#from = renderState.state.day
    this.#turn = turnOf(parts.article.map)
    this.#marks = new MarksLayer(parts.scene, this.#shown(renderState.state.day, 1), this.#turn, true)
    this.#size = sizeOf(container)
    const opening = this.#opening()
    const style = this.#style()
    this.map = new library.Map({
      ...OPTIONS,
      locale: locale(),
      ...opening,
      cooperativeGestures: embed,
      container,
      style,
      pixelRatio: LOADING_PIXEL_RATIO,
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
      // The library restores its style, unless it was still loading when the context was lost.
      if (!this.map.style) this.map.setStyle(this.#style(), { diff: false, validate: false })
      this.apply(true)
    })
    this.map.on('resize', () => {
      this.#size = sizeOf(container)
      if (!this.#loading) sharpen(this.map)
      if (!this.#renderState.camera) this.#goHome(false)
    })
  }

  /** Sets and shows the next render state. */
  update(next: RenderState): void {
    const before = this.#renderState
    this.#renderState = next
    // Compared with the last state, not with the map's camera, which differs during a drag.
    if (next.camera && !sameCamera(next.camera, before.camera)) this.#goTo(next.camera)
    else if (!next.camera && (before.camera || !sameRest(next, before))) this.#goHome(true)
    if (next.state.day !== before.state.day) this.#step(before.state.day)
    this.apply()
  }

  /** Applies style, filters and emphasis. Does nothing while there is no style or no context. */
  apply(fresh = false): void {
    if (!this.#loaded || this.#lost) return
    const { choices, tints } = this.#renderState
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

  /** Ties that are drawn beside those of the scene. */
  get further(): Further | null {
    return this.#further
  }

  showFurther(further: Further | null): void {
    this.#further = further
    this.#marks.setFurther(further?.drawing ?? null)
  }

  /** What is drawn now, read back from the graphics card. For tests. */
  drawn(): readonly Selection[] {
    const gl = this.map.getCanvas().getContext('webgl2')
    if (!gl) return []
    this.map.redraw()
    const things = this.#marks.rollCall(gl)
    this.map.painter.context.setDirty()
    return things
  }

  /** Resolves when the first complete picture is on the screen, or after a time limit. */
  async complete(): Promise<void> {
    await settled(this.map)
    if (this.#loading) {
      // A small frame makes them ready; the first that is seen is work enough.
      this.#marks.begin()
      await settled(this.map)
    }
    this.#loading = false
    sharpen(this.map)
    await settled(this.map)
  }

  zoomBy(steps: number): void {
    const zoom = this.map.getZoom() + steps
    this.map.easeTo({ zoom, ...this.#pace(220) }, { byReader: true } satisfies ByReader)
  }

  /** Flies to a place, for notes on the frame; the zoom stays. */
  flyTo(center: [number, number]): void {
    const [lon, lat] = center
    this.map.easeTo({ center: [lon - this.#turn, lat], ...this.#pace(600) }, {
      byReader: true,
    } satisfies ByReader)
  }

  get moving(): boolean {
    return this.map.isMoving()
  }

  screen(): Screen {
    return screenOf(this.map, this.#turn)
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

  /** Starts the animation of a step, unless motion is reduced. */
  #step(from: number): void {
    this.#from = from
    this.#began = this.#renderState.reducedMotion ? -Infinity : performance.now()
  }

  /** Updates the marks, and again with each frame of the animation. */
  #draw(): void {
    cancelAnimationFrame(this.#frame)
    const progress = Math.min(1, (performance.now() - this.#began) / STEP_MS)
    this.#marks.show(this.#shown(this.#from, progress), true)
    if (progress < 1)
      this.#frame = requestAnimationFrame(() => {
        this.#draw()
      })
  }

  #shown(before: number, progress: number): LayerProps {
    const { choices, state, swipe, emphasis, picked } = this.#renderState
    return { scheme: choices.scheme, state, swipe, emphasis, picked, before, progress }
  }

  #style(): StyleSpecification {
    return buildStyle(this.parts, this.#choices, this.#initial)
  }

  #opening(): Partial<MapOptions> {
    const { camera, rest, padding } = this.#renderState
    const { map } = this.parts.article
    const [width, height] = this.#size
    // In a hidden frame any size will do: the map gets its camera when it is shown.
    const fitted =
      width && height
        ? cameraOn(map, rest, padding, width, height)
        : cameraOn(map, rest, NO_PADDING, ...UNSEEN)
    const { zoom, lat, lon } = camera ?? fitted
    const [[west, south], [east, north]] = limits(map)
    const maxBounds: Corners = [
      [west - this.#turn, south],
      [east - this.#turn, north],
    ]
    return { center: [lon - this.#turn, lat], zoom, maxBounds, reduceMotion: this.#renderState.reducedMotion }
  }

  get camera(): Camera {
    const { lng, lat } = this.map.getCenter()
    return { zoom: this.map.getZoom(), lat, lon: lng + this.#turn }
  }

  #goTo(camera: Camera): void {
    if (sameCamera(camera, this.camera)) return
    const { zoom, lat, lon } = camera
    this.map.easeTo({ center: [lon - this.#turn, lat], zoom, ...this.#pace(500) })
  }

  #goHome(smooth: boolean): void {
    const [width, height] = this.#size
    // A host page hides its frame, as with tabs: there is nothing to fit, and showing it again resizes the map.
    if (!width || !height) return
    const { zoom, lat, lon } = cameraOn(
      this.parts.article.map,
      this.#renderState.rest,
      this.#renderState.padding,
      width,
      height,
    )
    this.map.easeTo({ center: [lon - this.#turn, lat], zoom, ...this.#pace(smooth ? 500 : 0) })
  }

  #pace(duration: number): { duration: number } {
    return { duration: this.#renderState.reducedMotion ? 0 : duration }
  }
}
