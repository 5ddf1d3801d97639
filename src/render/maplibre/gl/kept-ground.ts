/**
 * What the map library has drawn under the marks, kept on the card: a step through time changes the marks alone, and they are drawn
 * over it anew without the library.
 */
export class KeptGround {
  #frame: WebGLFramebuffer | null = null
  #pixels: WebGLRenderbuffer | null = null
  #width = 0
  #height = 0
  #isCurrent = false

  /** Whether it is what the library has drawn last. */
  get isCurrent(): boolean {
    return this.#isCurrent
  }

  /** The library has drawn something else. */
  outdate(): void {
    this.#isCurrent = false
  }

  /** Keeps what is drawn so far. */
  take(gl: WebGL2RenderingContext): void {
    const { width, height } = gl.canvas
    this.#frame ??= gl.createFramebuffer()
    this.#pixels ??= gl.createRenderbuffer()
    gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, this.#frame)
    if (width !== this.#width || height !== this.#height) {
      ;[this.#width, this.#height] = [width, height]
      gl.bindRenderbuffer(gl.RENDERBUFFER, this.#pixels)
      gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height)
      gl.framebufferRenderbuffer(gl.DRAW_FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, this.#pixels)
    }
    this.#copy(gl, null, this.#frame)
    this.#isCurrent = true
  }

  /** Draws it in place of what is there; false if it is of another size. */
  put(gl: WebGL2RenderingContext): boolean {
    const { width, height } = gl.canvas
    if (!this.#isCurrent || width !== this.#width || height !== this.#height) return false
    gl.viewport(0, 0, width, height)
    gl.colorMask(true, true, true, true)
    this.#copy(gl, this.#frame, null)
    return true
  }

  /** Forgets it; without a context, that of a lost one, of which nothing is left. */
  dispose(gl: WebGL2RenderingContext | null): void {
    gl?.deleteFramebuffer(this.#frame)
    gl?.deleteRenderbuffer(this.#pixels)
    this.#frame = this.#pixels = null
    this.#width = this.#height = 0
    this.#isCurrent = false
  }

  #copy(gl: WebGL2RenderingContext, from: WebGLFramebuffer | null, to: WebGLFramebuffer | null): void {
    const [width, height] = [this.#width, this.#height]
    gl.disable(gl.SCISSOR_TEST)
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, from)
    gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, to)
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST)
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
  }
}
