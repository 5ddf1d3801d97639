/** GPU resources of the marks: made from the table at the first frame, and lost with the context. */
import { EDGE_ATTRIBUTES, EDGE_FRAGMENT, EDGE_VERTEX } from './edge-shader.ts'
import {
  columns,
  lookup,
  plainUploads,
  program,
  texture2d,
  uniforms,
  vertexArray,
  type Uniform,
  type Vertices,
} from './gpu.ts'
import { PLACED, packed, type SpriteBox } from './sprite-atlas.ts'
import { SPRITE_ATTRIBUTES, SPRITE_FRAGMENT, SPRITE_VERTEX } from './sprite-shader.ts'
import { MARKS_IN_A_ROW, NUMBERS, VERTEX, type MarkTable } from './vertex-data.ts'

export interface GpuResources {
  readonly edges: WebGLProgram
  readonly edge: Uniform
  readonly sprites: WebGLProgram
  readonly sprite: Uniform
  readonly strips: Vertices
  readonly pictures: Vertices
  readonly marks: WebGLTexture
  readonly attention: WebGLTexture
  readonly icons: WebGLTexture
}

/** Texture units: the table, emphasis flags, icons. */
export const UNIT = { marks: 0, attention: 1, icons: 2 } as const

/** Uploads everything that never changes. `boxes` are the places of icons in the sprite atlas. */
export function make(
  gl: WebGL2RenderingContext,
  table: MarkTable,
  boxes: readonly SpriteBox[],
  attentionRows: number,
): GpuResources {
  const { marks, rows, vertices, sprites } = table
  plainUploads(gl)
  const floats = { internal: gl.RGBA32F, format: gl.RGBA, type: gl.FLOAT }
  const bytes = { internal: gl.R8UI, format: gl.RED_INTEGER, type: gl.UNSIGNED_BYTE }
  const edges = program(gl, EDGE_VERTEX, EDGE_FRAGMENT, EDGE_ATTRIBUTES)
  const pictures = program(gl, SPRITE_VERTEX, SPRITE_FRAGMENT, SPRITE_ATTRIBUTES)
  return {
    edges,
    edge: uniforms(gl, edges),
    sprites: pictures,
    sprite: uniforms(gl, pictures),
    // A vertex reads its point and both neighbours, which are two vertices away.
    strips: vertexArray(
      gl,
      vertices,
      VERTEX,
      [0, 2, 4].map((i) => ({ size: 4, offset: i * VERTEX })),
    ),
    pictures: vertexArray(gl, packed(sprites, boxes), PLACED, columns(3, 3, 2, 4)),
    marks: lookup(gl, UNIT.marks, floats, (MARKS_IN_A_ROW * NUMBERS) / 4, rows, marks),
    attention: lookup(gl, UNIT.attention, bytes, MARKS_IN_A_ROW, attentionRows, null),
    icons: texture2d(gl, UNIT.icons, gl.LINEAR),
  }
}

export function dispose(gl: WebGL2RenderingContext, resources: GpuResources): void {
  for (const p of [resources.edges, resources.sprites]) gl.deleteProgram(p)
  for (const t of [resources.marks, resources.attention, resources.icons]) gl.deleteTexture(t)
  for (const { array, buffer, list } of [resources.strips, resources.pictures]) {
    gl.deleteVertexArray(array)
    for (const b of [buffer, list]) gl.deleteBuffer(b)
  }
}
