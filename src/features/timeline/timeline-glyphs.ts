/** The small shapes of events: one a kind, so that hue is not the only cue, and a burst for fighting. */
import type { EventType, TieKind } from '../../atlas/schema.ts'
import { KIND, type HeadShape } from '../../grammar/encoding.ts'

export type GlyphShape = HeadShape | 'burst'

/** Paths around (0, 0), about nine pixels wide. The shapes are those of the map's line ends, pointing on in time. */
export const GLYPH: Readonly<Record<GlyphShape, string>> = {
  triangle: 'M-3.6-4.2L4.4 0L-3.6 4.2Z',
  chevron: 'M-4.2-4.2H-0.4L4.2 0L-0.4 4.2H-4.2L-0.4 0Z',
  bar: 'M-2-4.4H2V4.4H-2Z',
  dot: 'M-3.8 0A3.8 3.8 0 1 0 3.8 0A3.8 3.8 0 1 0-3.8 0Z',
  diamond: 'M0-4.7L4.7 0L0 4.7L-4.7 0Z',
  burst: burst(8, 5.2, 2.3),
}

/** The shape of an event. */
export function glyphOf(kind: TieKind, type: EventType): GlyphShape {
  return type === 'combat' ? 'burst' : KIND[kind].head
}

/** A star of `n` rays between two radii. */
function burst(n: number, outer: number, inner: number): string {
  const points = Array.from({ length: n * 2 }, (_, i) => {
    const r = i % 2 ? inner : outer
    const a = (i * Math.PI) / n - Math.PI / 2
    return `${(r * Math.cos(a)).toFixed(2)} ${(r * Math.sin(a)).toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}
