/** Evaluates the shader's predicate for every mark into one pixel each and reads them back. For tests. */
import { lookup, program, uniforms, type Uniform } from './gpu.ts'
import { MARKS_IN_A_ROW } from './vertex-data.ts'

const vertex = (table: string) => /* glsl */ `${table}
uniform vec2 u_size;
out float v_alive;
void main() {
  vec2 at = vec2(gl_VertexID % ${MARKS_IN_A_ROW}, gl_VertexID / ${MARKS_IN_A_ROW}) + 0.5;
  gl_Position = vec4(at / u_size * 2.0 - 1.0, 0.0, 1.0);
  gl_PointSize = 1.0;
  v_alive = alive(markOf(float(gl_VertexID))) ? 1.0 : 0.0;
}
`

const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in float v_alive;
out vec4 colour;
void main() { colour = vec4(v_alive); }
`

/** A texture unit that the marks do not use otherwise. */
const UNIT = 3

/**
 * Which of `count` marks are alive by a shader's text, which reads them by number. `bind` sets the predicate's uniforms. Changes the state
 * of `gl`.
 */
export function rollCall(
  gl: WebGL2RenderingContext,
  table: string,
  count: number,
  bind: (uniform: Uniform) => void,
): (mark: number) => boolean {
  const width = MARKS_IN_A_ROW
  const rows = Math.max(1, Math.ceil(count / width))
  const roll = program(gl, vertex(table), FRAGMENT)
  const before = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null
  const target = gl.createFramebuffer()
  const format = { internal: gl.RGBA8, format: gl.RGBA, type: gl.UNSIGNED_BYTE }
  const texture = lookup(gl, UNIT, format, width, rows, null)
  gl.bindFramebuffer(gl.FRAMEBUFFER, target)
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0)
  gl.viewport(0, 0, width, rows)
  for (const test of [gl.BLEND, gl.SCISSOR_TEST, gl.STENCIL_TEST, gl.DEPTH_TEST]) gl.disable(test)
  gl.useProgram(roll)
  const u = uniforms(gl, roll)
  bind(u)
  gl.uniform2f(u('u_size'), width, rows)
  gl.bindVertexArray(null)
  gl.drawArrays(gl.POINTS, 0, count)
  const pixels = new Uint8Array(width * rows * 4)
  gl.readPixels(0, 0, width, rows, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
  gl.bindFramebuffer(gl.FRAMEBUFFER, before)
  gl.deleteFramebuffer(target)
  gl.deleteTexture(texture)
  gl.deleteProgram(roll)
  return (mark) => pixels[mark * 4] === 255
}
