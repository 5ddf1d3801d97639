/**
 * All marks as one custom layer of MapLibre: edges, heads, badges, sites and events.
 *
 * Vertices are uploaded once, for all days. Later only a few uniforms change (the day, the filters, the open bundle), a byte of
 * emphasis flags for each subject, and the index buffers (`cull.ts`).
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl'
import type { Scheme } from '../../../grammar/encoding.ts'
import type { Scene } from '../../../grammar/mark.ts'
import type { Emphasis } from '../../../state/emphasis.ts'
import type { Selection } from '../../../state/view.ts'
import { mapSize } from '../map-screen.ts'
import { PIXEL_RATIO } from '../style/paint.ts'
import { isHidden, type FilterState } from '../../../scene/visibility.ts'
import { SITES_DRAWN } from '../../../grammar/label-ranks.ts'
import { cull, type Culled } from './cull.ts'
import { setLines, setPlace, setPredicate } from './frame-uniforms.ts'
import type { FurtherDrawing, FurtherFrame } from './further-drawing.ts'
import { listVertices, plainUploads, type Uniform } from './gpu.ts'
import { dispose, make, UNIT, type GpuResources } from './gpu-resources.ts'
import { rollCall } from './roll-call.ts'
import { TABLE } from './shader-table.ts'
import { paintSheet, sheetPlan } from './sprite-atlas.ts'
import { KeptGround } from './kept-ground.ts'
import type { LayerProps } from './layer-props.ts'
import { attention, attentionRows, subjectsOf, type Subjects } from './subjects.ts'
import { markTable, openNumber, MARKS_IN_A_ROW, type MarkTable } from './vertex-data.ts'

export const MARKS = 'marks'

/** A matrix of the world from 0 to 1, moved so that what lies at a longitude is drawn `turn` degrees further west. */
function westward(matrix: Iterable<number>, turn: number): Float32List {
  const moved = Float32Array.from(matrix)
  for (let row = 0; row < 4; row++)
    moved[12 + row] = (moved[12 + row] ?? 0) - (turn / 360) * (moved[row] ?? 0)
  return moved
}

interface Table {
  readonly subjects: Subjects
  readonly table: MarkTable
  readonly sheet: ReturnType<typeof sheetPlan>
}

const TABLES = new WeakMap<Scene, Table>()

/** The marks of a scene as a table for the card. Takes some milliseconds, so it is kept: a map may be made anew. */
export function tableOf(scene: Scene): Table {
  const known = TABLES.get(scene)
  if (known) return known
  const subjects = subjectsOf(scene)
  const table = markTable(scene, subjects)
  const made: Table = { subjects, table, sheet: sheetPlan(table.icons) }
  TABLES.set(scene, made)
  return made
}

export class MarksLayer implements CustomLayerInterface {
  readonly id = MARKS
  readonly type = 'custom'
  readonly renderingMode = '2d'
  readonly #turn: number
  readonly #subjects: Subjects
  readonly #table: MarkTable
  readonly #sheet: ReturnType<typeof sheetPlan>
  #shown: LayerProps
  #map: MapLibreMap | null = null
  #gl: WebGL2RenderingContext | null = null
  /** What lies under the marks, whether the library's next frame is to be kept for it, and the matrix of the last one. */
  readonly #ground = new KeptGround()
  #isKept = false
  #matrix: Float32List = []
  #frameRequest = 0
  #waits: boolean
  #resources: GpuResources | null = null
  #further: FurtherDrawing | null = null
  /** What drew in its place before, until its part of the card can be freed. */
  readonly #dropped: FurtherDrawing[] = []
  /** The values in the textures, compared by identity, so that only changes are uploaded. */
  #sent: { scheme?: Scheme; emphasis?: Emphasis | null; picked?: string | null } = {}
  /** Emphasis flags, and the culling done with them. */
  #flags: Uint8Array<ArrayBuffer> = new Uint8Array()
  #culled:
    | (Culled & { readonly state: FilterState; readonly before: number; readonly near: boolean })
    | null = null

  /**
   * `turn`: degrees by which the map's longitudes lie west of the scene's. With `waits` it draws nothing until it is told to `begin`: in
   * frames that only load the ground, which nobody sees.
   */
  constructor(scene: Scene, shown: LayerProps, turn = 0, waits = false) {
    this.#turn = turn
    this.#waits = waits
    const { subjects, table, sheet } = tableOf(scene)
    this.#subjects = subjects
    this.#table = table
    this.#sheet = sheet
    this.#shown = shown
  }

  /** Draws from the next frame on. */
  begin(): void {
    this.#waits = false
    this.#map?.triggerRepaint()
  }

  /** Sets what the next frame draws; on a map that has nothing above the marks, and no smoothed canvas, they are drawn alone. */
  show(shown: LayerProps, alone = false): void {
    this.#shown = shown
    if (!alone) this.#map?.triggerRepaint()
    else if (!this.#ground.isCurrent) this.#drawAll()
    else
      this.#frameRequest ||= requestAnimationFrame(() => {
        this.#drawOver()
      })
  }

  /** Has the library draw a frame, and keeps what lies under the marks. */
  #drawAll(): void {
    this.#isKept = true
    this.#map?.triggerRepaint()
  }

  #drawOver(): void {
    this.#frameRequest = 0
    const [map, gl] = [this.#map, this.#gl]
    if (!map || !gl || gl.isContextLost()) return
    if (!this.#ground.put(gl)) {
      this.#drawAll()
      return
    }
    this.#draw(gl, map)
    map.painter.context.setDirty()
  }

  /** Sets what draws ties beside those of the scene; null for nothing. */
  setFurther(further: FurtherDrawing | null): void {
    if (further === this.#further) return
    if (this.#further) this.#dropped.push(this.#further)
    this.#further = further
    this.#map?.triggerRepaint()
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map
    this.#gl = gl
    this.#ground.dispose(null)
    this.#resources = null
    // Of a context that was lost nothing is left.
    this.#further?.dispose(null)
    this.#sent = {}
    this.#culled = null
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const resources = this.#resources
    this.#resources = null
    this.#map = this.#gl = null
    cancelAnimationFrame(this.#frameRequest)
    this.#frameRequest = 0
    this.#ground.dispose(gl)
    this.#further?.dispose(gl)
    if (resources) dispose(gl, resources)
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const map = this.#map
    if (!map || this.#waits) return
    cancelAnimationFrame(this.#frameRequest)
    this.#frameRequest = 0
    if (this.#isKept) this.#ground.take(gl)
    else this.#ground.outdate()
    this.#isKept = false
    this.#matrix = westward(defaultProjectionData.mainMatrix, this.#turn)
    this.#draw(gl, map)
  }

  #draw(gl: WebGL2RenderingContext, map: MapLibreMap): void {
    const matrix = this.#matrix
    for (const old of this.#dropped.splice(0)) old.dispose(gl)
    const resources = (this.#resources ??= make(
      gl,
      this.#table,
      this.#sheet.boxes,
      attentionRows(this.#subjects),
    ))
    this.#send(gl, resources)
    gl.disable(gl.DEPTH_TEST)
    gl.disable(gl.STENCIL_TEST)
    gl.disable(gl.CULL_FACE)
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)

    const { swipe, state } = this.#shown
    if (!swipe) {
      this.#drawDay(gl, resources, map, state, matrix)
      return
    }
    const { width: whole, height: tall } = gl.canvas
    const at = Math.round(swipe.divider * whole)
    gl.enable(gl.SCISSOR_TEST)
    gl.scissor(0, 0, at, tall)
    this.#drawDay(gl, resources, map, swipe.left, matrix)
    gl.scissor(at, 0, whole - at, tall)
    this.#drawDay(gl, resources, map, swipe.right, matrix)
    gl.disable(gl.SCISSOR_TEST)
  }

  #drawDay(
    gl: WebGL2RenderingContext,
    resources: GpuResources,
    map: MapLibreMap,
    state: FilterState,
    matrix: Float32List,
  ): void {
    const { edges, behind, sprites } = this.#list(gl, resources, state)
    const frame = this.#frame(map, state, matrix)
    this.#further?.draw(gl, 'behind', frame)
    this.#drawEdges(gl, resources, frame, 0, behind)
    this.#further?.draw(gl, 'front', frame)
    this.#drawEdges(gl, resources, frame, behind, edges.length)
    gl.useProgram(resources.sprites)
    this.#bind(gl, resources, resources.sprite, state)
    setPlace(gl, resources.sprite, frame)
    gl.uniform1i(resources.sprite('u_icons'), UNIT.icons)
    gl.uniform1f(resources.sprite('u_sheetRatio'), PIXEL_RATIO)
    gl.uniform2f(resources.sprite('u_sheet'), this.#sheet.width, this.#sheet.height)
    gl.bindVertexArray(resources.pictures.array)
    gl.drawElements(gl.TRIANGLES, sprites.length, gl.UNSIGNED_INT, 0)
    gl.bindVertexArray(null)
  }

  #frame(map: MapLibreMap, state: FilterState, matrix: Float32List): FurtherFrame {
    const { progress, scheme, emphasis, picked } = this.#shown
    const [before, zoom, ratio] = [this.#before(state), map.getZoom(), map.getPixelRatio()]
    return { state, before, progress, matrix, ...mapSize(map), zoom, ratio, scheme, emphasis, picked }
  }

  /** Culls, if anything has changed. */
  #list(gl: WebGL2RenderingContext, resources: GpuResources, state: FilterState): Culled {
    const before = this.#before(state)
    const near = (this.#map?.getZoom() ?? SITES_DRAWN) >= SITES_DRAWN
    const last = this.#culled
    if (last?.state === state && last.before === before && last.near === near) return last
    const culled = cull(this.#table, state, before, this.#flags, !this.#shown.emphasis, near)
    listVertices(gl, resources.strips, culled.edges)
    listVertices(gl, resources.pictures, culled.sprites)
    this.#culled = { ...culled, state, before, near }
    return culled
  }

  /** The day before the last step; a swipe has no steps. */
  #before(state: FilterState): number {
    return this.#shown.swipe ? state.day : this.#shown.before
  }

  /** What the shader's predicate draws now, read back. For tests; waits for the graphics card. */
  rollCall(gl: WebGL2RenderingContext): readonly Selection[] {
    const resources = this.#resources
    if (!resources) return []
    const { state, swipe } = this.#shown
    const roll = (on: FilterState): readonly Selection[] => {
      const { things } = this.#table
      const given = this.#list(gl, resources, on).marks
      const isAlive = rollCall(gl, TABLE, things.length, (u) => {
        this.#bind(gl, resources, u, on)
      })
      const drawn = things.filter((_, mark) => given[mark] && isAlive(mark))
      const map = this.#map
      const further = (map && this.#further?.rollCall(gl, this.#frame(map, on, []))) ?? []
      return [
        ...new Map(drawn.map((thing) => [`${thing.type} ${thing.id}`, thing])).values(),
        ...further.map((id): Selection => ({ type: 'tie', id })),
      ].filter(({ type, id }) => type !== 'tie' || !isHidden(on, id))
    }
    return swipe ? [...roll(swipe.left), ...roll(swipe.right)] : roll(state)
  }

  /** Draws the edges between two index positions, over what was drawn before. */
  #drawEdges(
    gl: WebGL2RenderingContext,
    resources: GpuResources,
    frame: FurtherFrame,
    from: number,
    to: number,
  ): void {
    const u = resources.edge
    gl.useProgram(resources.edges)
    this.#bind(gl, resources, u, frame.state)
    setPlace(gl, u, frame)
    setLines(gl, u, frame)
    gl.bindVertexArray(resources.strips.array)
    for (const casing of [1, 0]) {
      gl.uniform1i(u('u_casing'), casing)
      gl.drawElements(gl.TRIANGLE_STRIP, to - from, gl.UNSIGNED_INT, from * 4)
    }
    gl.bindVertexArray(null)
  }

  /** Sets the uniforms and textures of the predicate. */
  #bind(gl: WebGL2RenderingContext, resources: GpuResources, u: Uniform, state: FilterState): void {
    for (const unit of ['marks', 'attention', 'icons'] as const) {
      gl.activeTexture(gl.TEXTURE0 + UNIT[unit])
      gl.bindTexture(gl.TEXTURE_2D, resources[unit])
    }
    gl.uniform1i(u('u_marks'), UNIT.marks)
    gl.uniform1i(u('u_attention'), UNIT.attention)
    setPredicate(gl, u, state, this.#before(state))
    gl.uniform1f(u('u_open'), openNumber(this.#table, state.open))
  }

  /** Uploads what changed since the last frame: emphasis flags, icons of a scheme. */
  #send(gl: WebGL2RenderingContext, resources: GpuResources): void {
    const { scheme, emphasis, picked } = this.#shown
    const sent = this.#sent
    if (sent.emphasis !== emphasis || sent.picked !== picked) {
      const rows = attentionRows(this.#subjects)
      this.#flags = new Uint8Array(rows * MARKS_IN_A_ROW)
      this.#flags.set(attention(this.#subjects, emphasis, picked))
      this.#culled = null
      plainUploads(gl)
      gl.activeTexture(gl.TEXTURE0 + UNIT.attention)
      gl.bindTexture(gl.TEXTURE_2D, resources.attention)
      gl.texSubImage2D(
        gl.TEXTURE_2D,
        0,
        0,
        0,
        MARKS_IN_A_ROW,
        rows,
        gl.RED_INTEGER,
        gl.UNSIGNED_BYTE,
        this.#flags,
      )
    }
    if (sent.scheme !== scheme) {
      plainUploads(gl)
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true)
      gl.activeTexture(gl.TEXTURE0 + UNIT.icons)
      gl.bindTexture(gl.TEXTURE_2D, resources.icons)
      gl.texImage2D(
        gl.TEXTURE_2D,
        0,
        gl.RGBA8,
        gl.RGBA,
        gl.UNSIGNED_BYTE,
        paintSheet(this.#table.icons, scheme),
      )
    }
    this.#sent = { scheme, emphasis, picked }
  }
}
