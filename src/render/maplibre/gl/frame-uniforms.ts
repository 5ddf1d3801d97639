/** Uniforms that several shaders share: what decides, where it is drawn, and how lines look. */
import { SPEAKERS, STATUSES } from '../../../atlas/schema.ts'
import { hueColour, HUES } from '../../../grammar/hue.ts'
import { PALETTE, type Scheme } from '../../../grammar/encoding.ts'
import { QUIET, quietColour } from '../../../grammar/strength.ts'
import { bits, FLAG, kindBits } from '../../../scene/mark-flags.ts'
import type { FilterState } from '../../../scene/visibility.ts'
import { rgb, type Uniform } from './gpu.ts'
import { DASHES } from './vertex-data.ts'

/** One drawing of a day. */
export interface Frame {
  readonly state: FilterState
  /** The day before the last step. */
  readonly before: number
  readonly progress: number
  /** From Web Mercator (0 to 1) to the clip space. */
  readonly matrix: Float32List
  /** CSS pixels of the map. */
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** Pixels of the screen in one of CSS. */
  readonly ratio: number
  readonly scheme: Scheme
}

/** What decides whether a mark is drawn (`shader-table.ts`), but for the open bundle. */
export function setPredicate(
  gl: WebGL2RenderingContext,
  u: Uniform,
  state: FilterState,
  before: number,
): void {
  gl.uniform1f(u('u_day'), state.day)
  gl.uniform1f(u('u_before'), before)
  gl.uniform1f(u('u_pastAfter'), state.pastAfter)
  gl.uniform1i(u('u_unread'), state.basis === 'record' ? FLAG.article : FLAG.record)
  gl.uniform3i(
    u('u_filters'),
    kindBits(state.kinds),
    bits(STATUSES, state.statuses),
    bits(SPEAKERS, state.voices),
  )
}

export function setPlace(
  gl: WebGL2RenderingContext,
  u: Uniform,
  { matrix, width, height, progress }: Frame,
): void {
  gl.uniformMatrix4fv(u('u_matrix'), false, matrix)
  gl.uniform2f(u('u_half'), width / 2, height / 2)
  gl.uniform1f(u('u_progress'), progress)
}

/** Patterns and colours of lines. */
export function setLines(
  gl: WebGL2RenderingContext,
  u: Uniform,
  { zoom, ratio, scheme }: Pick<Frame, 'zoom' | 'ratio' | 'scheme'>,
): void {
  const level = Math.round(zoom)
  gl.uniform1f(u('u_world'), 512 * 2 ** level)
  gl.uniform1f(u('u_stretch'), 2 ** (zoom - level))
  gl.uniform1f(u('u_ratio'), ratio)
  gl.uniform1f(u('u_quiet'), QUIET[scheme])
  gl.uniform3fv(
    u('u_colours'),
    HUES.flatMap((hue) => rgb(hueColour(hue, scheme))),
  )
  gl.uniform3fv(
    u('u_quietColours'),
    HUES.flatMap((hue) => rgb(quietColour(hue, scheme))),
  )
  gl.uniform3fv(u('u_paper'), rgb(PALETTE[scheme].paper))
  gl.uniform2fv(u('u_dashes'), DASHES)
}
