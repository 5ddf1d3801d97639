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
import { lineShape, KIND, STATUS, UNMEASURED_WIDTH, type Shape } from '../grammar/encoding.ts'
import { headPath } from '../grammar/outlines.ts'
import type { Placing } from '../grammar/path-pen.ts'
import { hueOf, type Hue } from '../grammar/hue.ts'
import { contextWidth, dashOf, outerWidth, strokeOf, type Stroke } from '../grammar/stroke.ts'
import { shortLine } from '../grammar/zigzag.ts'
import { sizeOf, widthScales } from '../scene/width.ts'

/** What a swatch shows. */
export interface SwatchSpec {
  /** Null draws in ink: a status or a tone as such. */
  readonly kind: TieKind | null
  /** That of the kind when absent. */
  readonly hue?: Hue | undefined
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
  /** The sign of a status, by its glyph. */
  readonly sign: string | null
}

const HEIGHT = 16
const MIDDLE = HEIGHT / 2

/** The drawing of an edge in miniature. */
export function swatchOf(spec: SwatchSpec): Swatch {
  const { kind, status, tone = 'cooperation', shape = 'arc', head = true, length = 44 } = spec
  const style = STATUS[status]
  const width = style.width ?? spec.width ?? UNMEASURED_WIDTH
  const stroke = strokeOf({ shape, status, width })
  const r = Math.min(6, 3.2 + width / 3)
  const end = head && kind !== null ? length - r * 2 : length
  return {
    length,
    height: HEIGHT,
    line: shortLine(tone, 0, end, MIDDLE),
    strokes: strokesOf(stroke),
    dash: dashOf(status, stroke.stroke)?.map(round).join(' ') ?? null,
    opacity: style.opacity,
    head: head && kind !== null ? headPath(KIND[kind].head, length - r - 1, MIDDLE, r) : null,
    hollow: spec.hollow ?? spec.width === undefined,
    sign: style.sign,
  }
}

/** Where the sign of a status stands on a swatch, and how large. */
export const signPlace = ({ length, height }: Pick<Swatch, 'length' | 'height'>): Placing => ({
  x: length * 0.42,
  y: height / 2,
  size: 0.85,
})

/** What the swatch of a tie as it stands shows: its kind, tone, shape, status and width on the map. */
export function swatchSpec(atlas: Atlas, { tie, span, status, day }: Standing): SwatchSpec {
  const { width, scale } = sizeOf(widthScales(atlas), tie, span.phase, day, status)
  const context = !isLead(atlas, tie)
  return {
    kind: tie.kind,
    hue: hueOf(tie),
    status,
    tone: tie.tone,
    shape: context ? 'arc' : lineShape(tie),
    width: context ? contextWidth(width) : width,
    hollow: scale === null,
    head: tie.directed,
  }
}

/** One stroke as on the map; two with a gap as a wide one with a core of paper. */
function strokesOf({ stroke, gap }: Stroke): Swatch['strokes'] {
  const line = { width: round(outerWidth({ stroke, gap })), core: false }
  return gap ? [line, { width: round(gap), core: true }] : [line]
}

function round(n: number): number {
  return Number(n.toFixed(2))
}
