/** How wide a quantity is drawn: linear within one measure, with a scale of its own that the legend shows. */
import type { Atlas } from '../atlas/atlas.ts'
import type { AtlasData, Phase, Quantity, TieKind } from '../atlas/schema.ts'
import { KIND, MIN_WIDTH, STATUS, UNKNOWN_WIDTH } from './encoding.ts'

/** One scale: every quantity with this measure and unit of this kind. */
export interface WidthScale {
  readonly kind: TieKind
  readonly measure: string
  readonly unit: string
  /** The largest value in the atlas, drawn `maxWidth` wide. */
  readonly max: number
  readonly maxWidth: number
}

export type WidthScales = ReadonlyMap<string, WidthScale>

/** The scales that an atlas needs, in the order of its ties; found once. */
export function widthScales({ data }: Pick<Atlas, 'data'>): WidthScales {
  const known = SCALES.get(data) ?? findScales(data)
  SCALES.set(data, known)
  return known
}

const SCALES = new WeakMap<AtlasData, WidthScales>()

function findScales(data: AtlasData): WidthScales {
  const scales = new Map<string, WidthScale>()
  for (const tie of data.ties)
    for (const { quantity } of tie.phases) {
      if (!quantity) continue
      const key = scaleKey(tie.kind, quantity)
      const max = Math.max(quantity.value, scales.get(key)?.max ?? 0)
      const { measure, unit } = quantity
      scales.set(key, { kind: tie.kind, measure, unit, max, maxWidth: KIND[tie.kind].maxWidth })
    }
  return scales
}

/** Pixels of a quantity on its scale; never thinner than a hairline that can be seen. */
export function widthOn(scale: WidthScale, value: number): number {
  return Math.max(MIN_WIDTH, scale.max === 0 ? 0 : (value / scale.max) * scale.maxWidth)
}

/** Pixels of a tie's phase: its quantity's, the status's own, or the fixed width of what is not known. */
export function widthOf(scales: WidthScales, kind: TieKind, phase: Phase, status = phase.status): number {
  const fixed = STATUS[status].width
  if (fixed !== null) return fixed
  const scale = phase.quantity && scales.get(scaleKey(kind, phase.quantity))
  return scale && phase.quantity ? widthOn(scale, phase.quantity.value) : UNKNOWN_WIDTH
}

function scaleKey(kind: TieKind, { measure, unit }: Quantity): string {
  return `${kind}|${measure}|${unit}`
}
