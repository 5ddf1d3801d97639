/**
 * Further ties in the graphics card: one strip, drawn once for each stage that may be seen on the day. The card holds the numbers of
 * all; a list of stages, four bytes each, is what changes with day, filters and emphasis.
 */
import { CURVE } from '../../../scene/cubic.ts'
import {
  isStageDrawnOn,
  STAGE,
  stageFilter,
  type FurtherTies,
  type StageFilter,
} from '../../../scene/further-ties.ts'
import type { Emphasis } from '../../../state/emphasis.ts'
import {
  ARC_ATTRIBUTES,
  ARC_FRAGMENT,
  ARC_VERTEX,
  CURVES_IN_A_ROW,
  MOOD_BITS,
  STAGE_TABLE,
  STAGES_IN_A_ROW,
} from './arc-shader.ts'
import { setLines, setPlace, setPredicate } from './frame-uniforms.ts'
import type { FurtherDrawing, FurtherFrame } from './further-drawing.ts'
import { lookup, plainUploads, program, uniforms, type Uniform } from './gpu.ts'
import { rollCall } from './roll-call.ts'
import { ATTENTION } from './subjects.ts'

/** Pieces of a strip; fewer where there are so many curves that none of them can be followed alone. */
const PIECES = { few: 32, many: 14 } as const
const MANY = 8000

const UNIT = { stages: 0, curves: 1 } as const

interface Resources {
  readonly program: WebGLProgram
  readonly u: Uniform
  readonly stages: WebGLTexture
  readonly curves: WebGLTexture
  readonly array: WebGLVertexArrayObject
  readonly list: WebGLBuffer
}

/** The stages to draw, an entry each: those behind, then those in front. */
interface Listed {
  readonly entries: Uint32Array
  readonly behind: number
}

export class Arcs implements FurtherDrawing {
  readonly #further: FurtherTies
  /** How many stages there are of the ties that are drawn. */
  readonly #stages: number
  readonly #numbers = new Map<string, number>()
  #resources: Resources | null = null
  #moods: { readonly emphasis: Emphasis; readonly ofTies: Uint8Array } | null = null
  #listed: (Listed & Pick<FurtherFrame, 'state' | 'before' | 'emphasis'>) | null = null

  /** Draws the first `count` of some ties. */
  constructor(further: FurtherTies, count: number) {
    this.#further = further
    this.#stages = further.firsts[count] ?? 0
    further.ties.slice(0, count).forEach(({ id }, i) => this.#numbers.set(id, i))
  }

  draw(gl: WebGL2RenderingContext, part: 'behind' | 'front', frame: FurtherFrame): void {
    const resources = (this.#resources ??= made(gl, this.#further))
    const { behind, entries } = this.#list(gl, resources, frame)
    const [first, count] = part === 'behind' ? [0, behind] : [behind, entries.length - behind]
    if (count === 0) return
    const { u } = resources
    gl.useProgram(resources.program)
    this.#bind(gl, resources, u, frame)
    setPlace(gl, u, frame)
    setLines(gl, u, frame)
    gl.activeTexture(gl.TEXTURE0 + UNIT.curves)
    gl.bindTexture(gl.TEXTURE_2D, resources.curves)
    gl.uniform1i(u('u_curves'), UNIT.curves)
    gl.uniform1i(u('u_picked'), frame.picked === null ? -1 : (this.#numbers.get(frame.picked) ?? -1))
    const pieces = count > MANY ? PIECES.many : PIECES.few
    gl.uniform1i(u('u_pieces'), pieces)
    gl.bindVertexArray(resources.array)
    gl.bindBuffer(gl.ARRAY_BUFFER, resources.list)
    gl.vertexAttribIPointer(0, 1, gl.UNSIGNED_INT, 4, first * 4)
    // Only what is in full among quiet lines has paper around it: in a crowd it would cut up what lies below.
    for (const casing of part === 'front' ? [1, 0] : [0]) {
      gl.uniform1i(u('u_casing'), casing)
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 2 * (pieces + 1), count)
    }
    gl.bindVertexArray(null)
  }

  rollCall(gl: WebGL2RenderingContext, frame: FurtherFrame): readonly string[] {
    const resources = (this.#resources ??= made(gl, this.#further))
    const { entries } = this.#list(gl, resources, frame)
    const isAlive = rollCall(gl, STAGE_TABLE, this.#stages, (u) => {
      this.#bind(gl, resources, u, frame)
    })
    const { ties, stages } = this.#further
    const drawn = new Set<string>()
    for (const entry of entries) {
      const stage = entry >>> MOOD_BITS
      const tie = ties[stages[stage * STAGE + 3] ?? -1]
      if (tie && isAlive(stage)) drawn.add(tie.id)
    }
    return [...drawn]
  }

  dispose(gl: WebGL2RenderingContext | null): void {
    const resources = this.#resources
    this.#resources = null
    this.#listed = null
    if (!resources || !gl) return
    gl.deleteProgram(resources.program)
    gl.deleteTexture(resources.stages)
    gl.deleteTexture(resources.curves)
    gl.deleteVertexArray(resources.array)
    gl.deleteBuffer(resources.list)
  }

  #bind(gl: WebGL2RenderingContext, { stages }: Resources, u: Uniform, frame: FurtherFrame): void {
    gl.activeTexture(gl.TEXTURE0 + UNIT.stages)
    gl.bindTexture(gl.TEXTURE_2D, stages)
    gl.uniform1i(u('u_stages'), UNIT.stages)
    setPredicate(gl, u, frame.state, frame.before)
  }

  /** Lists anew, if anything has changed. */
  #list(gl: WebGL2RenderingContext, { list }: Resources, frame: FurtherFrame): Listed {
    const { state, before, emphasis } = frame
    const last = this.#listed
    if (last?.state === state && last.before === before && last.emphasis === emphasis) return last
    const listed = listStages(
      this.#further.stages,
      this.#stages,
      stageFilter(state),
      before,
      emphasis && this.#moodsOf(emphasis),
    )
    gl.bindBuffer(gl.ARRAY_BUFFER, list)
    gl.bufferData(gl.ARRAY_BUFFER, listed.entries, gl.DYNAMIC_DRAW)
    this.#listed = { ...listed, state, before, emphasis }
    return this.#listed
  }

  /** How each tie stands. */
  #moodsOf(emphasis: Emphasis): Uint8Array {
    if (this.#moods?.emphasis === emphasis) return this.#moods.ofTies
    const ofTies = new Uint8Array(this.#numbers.size).fill(ATTENTION.quiet)
    for (const id of emphasis.hidden ?? []) {
      const number = this.#numbers.get(id)
      if (number !== undefined) ofTies[number] = ATTENTION.hidden
    }
    for (const id of emphasis.ties) {
      const number = this.#numbers.get(id)
      if (number !== undefined) ofTies[number] = ATTENTION.full
    }
    this.#moods = { emphasis, ofTies }
    return ofTies
  }
}

/**
 * The stages of the first `count` that are drawn on a day or were on the day before, the strongest last, so that they lie on top.
 * With `moods` those in full come after those that are quiet.
 */
export function listStages(
  stages: Int32Array,
  count: number,
  filter: StageFilter,
  before: number,
  moods: Uint8Array | null,
): Listed {
  const entries = new Uint32Array(count)
  let behind = 0
  let front = count
  for (let stage = count - 1; stage >= 0; stage--) {
    if (!isStageDrawnOn(stages, stage, filter, filter.day, before)) continue
    const mood = moods?.[stages[stage * STAGE + 3] ?? 0] ?? 0
    const entry = stage * 2 ** MOOD_BITS + mood
    if (mood & ATTENTION.full) entries[--front] = entry
    else entries[behind++] = entry
  }
  const inFront = entries.slice(front).reverse()
  entries.set(inFront, behind)
  return { entries: entries.slice(0, behind + inFront.length), behind }
}

/** Uploads everything that never changes. */
function made(gl: WebGL2RenderingContext, { stages, curves }: FurtherTies): Resources {
  const arcs = program(gl, ARC_VERTEX, ARC_FRAGMENT, ARC_ATTRIBUTES)
  const array = gl.createVertexArray()
  const list = gl.createBuffer()
  gl.bindVertexArray(array)
  gl.bindBuffer(gl.ARRAY_BUFFER, list)
  gl.enableVertexAttribArray(0)
  gl.vertexAttribIPointer(0, 1, gl.UNSIGNED_INT, 4, 0)
  gl.vertexAttribDivisor(0, 1)
  gl.bindVertexArray(null)
  plainUploads(gl)
  const whole = { internal: gl.RGBA32I, format: gl.RGBA_INTEGER, type: gl.INT }
  const floats = { internal: gl.RGBA32F, format: gl.RGBA, type: gl.FLOAT }
  return {
    program: arcs,
    u: uniforms(gl, arcs),
    array,
    list,
    stages: rowsOf(gl, UNIT.stages, whole, STAGES_IN_A_ROW, stages, Int32Array),
    curves: rowsOf(gl, UNIT.curves, floats, (CURVES_IN_A_ROW * CURVE) / 4, curves, Float32Array),
  }
}

/** A texture of texels of four numbers, filled up to whole rows. */
function rowsOf<T extends Int32Array | Float32Array>(
  gl: WebGL2RenderingContext,
  unit: number,
  format: Parameters<typeof lookup>[2],
  width: number,
  numbers: T,
  kind: new (length: number) => T,
): WebGLTexture {
  const rows = Math.max(1, Math.ceil(numbers.length / (4 * width)))
  const padded = new kind(rows * width * 4)
  padded.set(numbers)
  return lookup(gl, unit, format, width, rows, padded)
}
