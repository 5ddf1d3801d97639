/** The shapes that the legend explains: those that the atlas has, in the colour of a kind that has them. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import type { TieKind } from '../../atlas/schema.ts'
import { SHAPE, type Shape } from '../../scene/encoding.ts'

/** What a shape says; null for the plain curve, which needs no words. */
const WORDS: Readonly<Record<Shape, string | null>> = {
  arc: null,
  route: 'pipeline, on its true course',
  rail: 'guarantee or alliance, bar at the protected side',
  mediation: 'mediation, ring at the mediator',
  over: 'statement, over the place it is about',
}

export interface ShapeRow {
  readonly shape: Shape
  readonly kind: TieKind
  readonly words: string
}

/** One row for each shape with words, in the order of the atlas's ties. */
export function shapeRows(atlas: Atlas): readonly ShapeRow[] {
  const rows = new Map<Shape, ShapeRow>()
  for (const { form, kind } of atlas.data.ties) {
    const shape = SHAPE[form]
    const words = WORDS[shape]
    if (words !== null && !rows.has(shape)) rows.set(shape, { shape, kind, words })
  }
  return [...rows.values()]
}
