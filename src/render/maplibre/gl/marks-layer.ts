/**
 * All marks as one custom layer of MapLibre: edges, heads, badges, sites and events.
 *
 * Vertices are uploaded once, for all days. Later only a few uniforms change (the day, the filters, the open bundle), a byte of
 * emphasis flags for each subject, and the index buffers (`cull.ts`).
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl'
import { STATUSES, TIE_KINDS, SPEAKERS } from '../../../atlas/schema.ts'
import { KIND, PALETTE, type Scheme } from '../../../grammar/encoding.ts'
import type { Scene } from '../../../grammar/mark.ts'
import type { Emphasis } from '../../../state/emphasis.ts'
import type { Selection } from '../../../state/view.ts'
import { mapSize } from '../map-screen.ts'
import { PIXEL_RATIO } from '../style/paint.ts'
import type { FilterState } from '../../../scene/visibility.ts'
import { SITES_DRAWN } from '../../../grammar/label-ranks.ts'
import { QUIET, quietColour } from '../../../grammar/strength.ts'
import { cull, type Culled } from './cull.ts'
import { listVertices, plainUploads, rgb, type Uniform } from './gpu.ts'
import { dispose, make, UNIT, type GpuResources } from './gpu-resources.ts'
import { rollCall } from './roll-call.ts'
import { paintSheet, sheetPlan } from './sprite-atlas.ts'
import type { LayerProps } from './layer-props.ts'
import { attention, attentionRows, subjectsOf, type Subjects } from './subjects.ts'
import { bits, DASHES, FLAG, markTable, openNumber, MARKS_IN_A_ROW, type MarkTable } from './vertex-data.ts'

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
  #resources: GpuResources | null = null
  /** The values in the textures, compared by identity, so that only changes are uploaded. */
  #sent: { scheme?: Scheme; emphasis?: Emphasis | null; picked?: string | null } = {}
  /** Emphasis flags, and the culling done with them. */
  #flags: Uint8Array<ArrayBuffer> = new Uint8Array()
  #culled:
    (Culled & { readonly state: FilterState; readonly before: number; readonly near: boolean }) | null = null

  /** `turn`: degrees by which the map's longitudes lie west of the scene's. */
  constructor(scene: Scene, shown: LayerProps, turn = 0) {
    this.#turn = turn
    const { subjects, table, sheet } = tableOf(scene)
    this.#subjects = subjects
    this.#table = table
    this.#sheet = sheet
    this.#shown = shown
  }

  /** Sets what the next frame draws. */
  show(shown: LayerProps): void {
    this.#shown = shown
    this.#map?.triggerRepaint()
  }

  onAdd(map: MapLibreMap): void {
    this.#map = map
    this.#resources = null
    this.#sent = {}
    this.#culled = null
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const resources = this.#resources
    this.#resources = null
    this.#map = null
    if (resources) dispose(gl, resources)
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const map = this.#map
    if (!map) return
    const resources = (this.#resources ??= make(
      gl,
      this.#table,
      this.#sheet.boxes,
      attentionRows(this.#subjects),
    ))
    this.#send(gl, resources)
    const matrix = westward(defaultProjectionData.mainMatrix, this.#turn)
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
    const { width, height } = mapSize(map)
    const { edges, behind, sprites } = this.#list(gl, resources, state)
    const place = (u: Uniform) => {
      this.#bind(gl, resources, u, state)
      gl.uniformMatrix4fv(u('u_matrix'), false, matrix)
      gl.uniform2f(u('u_half'), width / 2, height / 2)
      gl.uniform1f(u('u_progress'), this.#shown.progress)
    }
    gl.useProgram(resources.edges)
    place(resources.edge)
    this.#drawEdges(gl, resources, map, [0, behind, edges.length])
    gl.useProgram(resources.sprites)
    place(resources.sprite)
    gl.uniform1i(resources.sprite('u_icons'), UNIT.icons)
    gl.uniform1f(resources.sprite('u_sheetRatio'), PIXEL_RATIO)
    gl.uniform2f(resources.sprite('u_sheet'), this.#sheet.width, this.#sheet.height)
    gl.bindVertexArray(resources.pictures.array)
    gl.drawElements(gl.TRIANGLES, sprites.length, gl.UNSIGNED_INT, 0)
    gl.bindVertexArray(null)
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
    const roll = (on: FilterState) =>
      rollCall(gl, this.#table, this.#list(gl, resources, on).marks, (u) => {
        this.#bind(gl, resources, u, on)
      })
    return swipe ? [...roll(swipe.left), ...roll(swipe.right)] : roll(state)
  }

  /** Draws the edges between consecutive index positions, one part over the other. */
  #drawEdges(
    gl: WebGL2RenderingContext,
    resources: GpuResources,
    map: MapLibreMap,
    places: readonly number[],
  ): void {
    const u = resources.edge
    const { scheme } = this.#shown
    const zoom = map.getZoom()
    const level = Math.round(zoom)
    gl.uniform1f(u('u_world'), 512 * 2 ** level)
    gl.uniform1f(u('u_stretch'), 2 ** (zoom - level))
    gl.uniform1f(u('u_ratio'), map.getPixelRatio())
    gl.uniform1f(u('u_quiet'), QUIET[scheme])
    gl.uniform3fv(
      u('u_colours'),
      TIE_KINDS.flatMap((k) => rgb(KIND[k].colour[scheme])),
    )
    gl.uniform3fv(
      u('u_quietColours'),
      TIE_KINDS.flatMap((k) => rgb(quietColour(k, scheme))),
    )
    gl.uniform3fv(u('u_paper'), rgb(PALETTE[scheme].paper))
    gl.uniform2fv(u('u_dashes'), DASHES)
    gl.bindVertexArray(resources.strips.array)
    for (const [i, place] of places.slice(0, -1).entries())
      for (const casing of [1, 0]) {
        gl.uniform1i(u('u_casing'), casing)
        gl.drawElements(gl.TRIANGLE_STRIP, (places[i + 1] ?? 0) - place, gl.UNSIGNED_INT, place * 4)
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
    gl.uniform1f(u('u_day'), state.day)
    gl.uniform1f(u('u_before'), this.#before(state))
    gl.uniform1f(u('u_pastAfter'), state.pastAfter)
    gl.uniform1i(u('u_unread'), state.basis === 'record' ? FLAG.article : FLAG.record)
    gl.uniform3i(
      u('u_filters'),
      bits(TIE_KINDS, state.kinds),
      bits(STATUSES, state.statuses),
      bits(SPEAKERS, state.voices),
    )
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
