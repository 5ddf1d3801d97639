/**
 * An edge in miniature, drawn as on the map: dash by status, zigzag for tension, double line for pipes and rails,
 * head by kind. The legend, the inspector and the chooser show the same piece of line.
 *
 * Numbers in, path text out; knows no component. Lengths are CSS pixels.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { isLead } from '../atlas/lead.ts'
import type { Standing } from '../atlas/snapshot.ts'
import type { Status, TieKind, Tone } from '../atlas/schema.ts'
import { SHAPE, KIND, STATUS, THIN_WIDTH, ZIGZAG, type Shape } from '../grammar/encoding.ts'
import { contextWidth } from '../grammar/stroke.ts'
import { sizeOf, widthScales } from '../scene/width.ts'
import { headPath } from './glyphs.ts'

/** What a swatch shows. */
export interface SwatchSpec {
  /** Null draws in ink: a status or a tone as such. */
  readonly kind: TieKind | null
  readonly status: Status
  readonly tone?: Tone | undefined
  readonly shape?: Shape | undefined
  /** Width of the line; that of what is not known when absent. */
  readonly width?: number | undefined
  /** An open head, for a quantity that is not known. */
  readonly hollow?: boolean | undefined
  /** False for what has no direction. */
  readonly head?: boolean | undefined
  readonly length?: number | undefined
}

/** A swatch ready to draw: a line stroked once or twice, a head, a sign. */
export interface Swatch {
  readonly length: number
  readonly height: number
  readonly line: string
  /** From bottom to top; the core of a double line is in the colour of the paper. */
  readonly strokes: readonly { readonly width: number; readonly core: boolean }[]
  readonly dash: string | null
  readonly opacity: number
  readonly head: string | null
  readonly hollow: boolean
  readonly sign: string | null
}

const HEIGHT = 16
const MIDDLE = HEIGHT / 2

/** The drawing of an edge in miniature. */
export function swatchOf(spec: SwatchSpec): Swatch {
  const { kind, status, tone = 'cooperation', shape = 'arc', head = true, length = 44 } = spec
  const style = STATUS[status]
  const width = style.width ?? spec.width ?? THIN_WIDTH
  const r = Math.min(6, 3.2 + width / 3)
  const end = head && kind !== null ? length - r * 2 : length
  return {
    length,
    height: HEIGHT,
    line: tone === 'tension' ? wave(end) : `M0 ${MIDDLE}H${round(end)}`,
    strokes: strokesOf(shape, width),
    dash: style.dash?.join(' ') ?? null,
    opacity: style.opacity,
    head: head && kind !== null ? headPath(KIND[kind].head, length - r - 1, MIDDLE, r) : null,
    hollow: spec.hollow ?? spec.width === undefined,
    sign: style.sign,
  }
}

/** What the swatch of a tie as it stands shows: its kind, tone, shape, status and width on the map. */
export function swatchSpec(atlas: Atlas, { tie, span, status, day }: Standing): SwatchSpec {
  const { width, scale } = sizeOf(widthScales(atlas), tie, span.phase, day, status)
  const context = !isLead(atlas, tie)
  return {
    kind: tie.kind,
    status,
    tone: tie.tone,
    shape: context ? 'arc' : SHAPE[tie.form],
    width: context ? contextWidth(width) : width,
    hollow: scale === null,
    head: tie.directed,
  }
}

/** A pipe is a wide line with a core of paper, a rail a thin double line, the rest one stroke. */
function strokesOf(shape: Shape, width: number): Swatch['strokes'] {
  if (shape !== 'route' && shape !== 'rail') return [{ width, core: false }]
  const outer = Math.max(width, shape === 'route' ? 4.4 : 3.6)
  return [
    { width: outer, core: false },
    { width: round(outer - (shape === 'route' ? 2.6 : 2.2)), core: true },
  ]
}

/** A zigzag of tense lanes from 0 to `end`, in whole half waves. */
function wave(end: number): string {
  const half = ZIGZAG.wavelength / 2
  const n = Math.max(2, Math.round(end / half))
  const step = end / n
  const points = Array.from({ length: n }, (_, i) => {
    const y = MIDDLE + (i % 2 === 0 ? -ZIGZAG.amplitude : ZIGZAG.amplitude)
    return `L${round((i + 0.5) * step)} ${round(y)}`
  })
  return `M0 ${MIDDLE}${points.join('')}L${round(end)} ${MIDDLE}`
}

function round(n: number): number {
  return Number(n.toFixed(2))
}
