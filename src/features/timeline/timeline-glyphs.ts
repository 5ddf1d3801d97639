/** The small shapes of events: one a kind, so that hue is not the only cue, and a burst for fighting. */
import type { EventType, TieKind } from '../../atlas/schema.ts'
import { KIND, type HeadShape } from '../../grammar/encoding.ts'
import { burstPath, headPath } from '../../grammar/outlines.ts'

export type GlyphShape = HeadShape | 'burst'

/** Pixels from the middle of a shape to its ends. */
const R = 5

/** Paths around (0, 0): the map's line ends, pointing on in time, and its burst. */
export const GLYPH: Readonly<Record<GlyphShape, string>> = {
  triangle: headPath('triangle', 0, 0, R),
  chevron: headPath('chevron', 0, 0, R),
  bar: headPath('bar', 0, 0, R),
  dot: headPath('dot', 0, 0, R),
  diamond: headPath('diamond', 0, 0, R),
  burst: burstPath(0, 0, R),
}

/** The shape of an event. */
export function glyphOf(kind: TieKind, type: EventType): GlyphShape {
  return type === 'combat' ? 'burst' : KIND[kind].head
}
