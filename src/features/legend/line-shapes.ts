/** The shapes that the legend explains: those that the atlas has, in the colour of a kind that has them. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import type { TieKind } from '../../atlas/schema.ts'
import { SHAPE, type Shape } from '../../grammar/encoding.ts'

/** The shapes that need words: all but the plain curve. */
type Named = Exclude<Shape, 'arc'>

export interface ShapeRow {
  readonly shape: Named
  readonly kind: TieKind
}

/** One row for each shape with words, in the order of the atlas's ties. */
export function shapeRows(atlas: Atlas): readonly ShapeRow[] {
  const rows = new Map<Named, ShapeRow>()
  for (const { form, kind } of atlas.data.ties) {
    const shape = SHAPE[form]
    if (shape !== 'arc' && !rows.has(shape)) rows.set(shape, { shape, kind })
  }
  return [...rows.values()]
}
