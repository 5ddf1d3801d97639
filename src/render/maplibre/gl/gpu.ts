/** Wrappers of the WebGL2 calls that the marks need, which throw on failure. */

/** Compiles and links; throws with the log on failure. Attribute locations follow the order of `attributes`. */
export function program(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  attributes: readonly string[] = [],
): WebGLProgram {
  const made = gl.createProgram()
  const shaders = [shader(gl, gl.VERTEX_SHADER, vertex), shader(gl, gl.FRAGMENT_SHADER, fragment)]
  for (const s of shaders) gl.attachShader(made, s)
  attributes.forEach((name, i) => {
    gl.bindAttribLocation(made, i, name)
  })
  gl.linkProgram(made)
  if (!gl.getProgramParameter(made, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(
      `marks: ${[gl.getProgramInfoLog(made), ...shaders.map((s) => gl.getShaderInfoLog(s))].join(' ')}`,
    )
  for (const s of shaders) gl.deleteShader(s)
  return made
}

function shader(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const made = gl.createShader(type)
  if (!made) throw new Error('marks: the graphics context is lost')
  gl.shaderSource(made, source)
  gl.compileShader(made)
  return made
}

/** A vertex attribute: the number of its components, and their offset in a row of the buffer. */
export interface Attribute {
  readonly size: number
  /** In components, not bytes. */
  readonly offset: number
}

/** Consecutive attributes by size. */
export const columns = (...sizes: readonly number[]): readonly Attribute[] =>
  sizes.map((size, i) => ({ size, offset: sizes.slice(0, i).reduce((a, b) => a + b, 0) }))

/** A vertex array with its vertex and index buffers. */
export interface Vertices {
  readonly array: WebGLVertexArrayObject
  readonly buffer: WebGLBuffer
  readonly list: WebGLBuffer
}

/** A vertex array with interleaved attributes, `stride` components a row, and an empty index buffer. */
export function vertexArray(
  gl: WebGL2RenderingContext,
  data: Float32Array,
  stride: number,
  attributes: readonly Attribute[],
): Vertices {
  const array = gl.createVertexArray()
  const buffer = gl.createBuffer()
  const list = gl.createBuffer()
  gl.bindVertexArray(array)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW)
  attributes.forEach(({ size, offset }, i) => {
    gl.enableVertexAttribArray(i)
    gl.vertexAttribPointer(i, size, gl.FLOAT, false, stride * 4, offset * 4)
  })
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, list)
  gl.bindVertexArray(null)
  return { array, buffer, list }
}

/** Sets the index buffer. */
export function listVertices(gl: WebGL2RenderingContext, { array }: Vertices, numbers: Uint32Array): void {
  gl.bindVertexArray(array)
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, numbers, gl.DYNAMIC_DRAW)
  gl.bindVertexArray(null)
}

/** A data texture, read by `texelFetch` and not filtered. */
export function lookup(
  gl: WebGL2RenderingContext,
  unit: number,
  format: { internal: number; format: number; type: number },
  width: number,
  height: number,
  data: ArrayBufferView | null,
): WebGLTexture {
  const texture = texture2d(gl, unit, gl.NEAREST)
  gl.texImage2D(
    gl.TEXTURE_2D,
    0,
    format.internal,
    width,
    height,
    0,
    format.format,
    format.type,
    data as ArrayBufferView<ArrayBuffer> | null,
  )
  return texture
}

/** A new texture bound to a unit, clamped to its edges. */
export function texture2d(gl: WebGL2RenderingContext, unit: number, filter: number): WebGLTexture {
  const texture = gl.createTexture()
  gl.activeTexture(gl.TEXTURE0 + unit)
  gl.bindTexture(gl.TEXTURE_2D, texture)
  for (const p of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, p, filter)
  for (const p of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, p, gl.CLAMP_TO_EDGE)
  return texture
}

/** Resets the state of uploads, which the map library changes, and sets again after a custom layer. */
export function plainUploads(gl: WebGL2RenderingContext): void {
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1)
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
}

export type Uniform = (name: string) => WebGLUniformLocation | null

/** Locations of uniforms. Memoized. */
export function uniforms(gl: WebGL2RenderingContext, of: WebGLProgram): Uniform {
  const known = new Map<string, WebGLUniformLocation | null>()
  return (name) => {
    if (!known.has(name)) known.set(name, gl.getUniformLocation(of, name))
    return known.get(name) ?? null
  }
}

/** "#C4200F" → red, green and blue from 0 to 1. */
export function rgb(colour: string): [number, number, number] {
  const n = parseInt(colour.slice(1), 16)
  return [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255]
}
