/** The shapes that the legend explains: those that the atlas has, in the colour of a kind that has them. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import type { TieKind } from '../../atlas/schema.ts'
import { SHAPE, lineShape, type Shape } from '../../grammar/encoding.ts'

/** The shapes that need words: all but the plain curve, which has some for a pipeline whose course is not given. */
type Named = Exclude<Shape, 'arc'> | 'layout'

export interface ShapeRow {
  readonly shape: Named
  readonly kind: TieKind
}

/** One row for each shape with words, in the order of the atlas's ties. */
export function shapeRows(atlas: Atlas): readonly ShapeRow[] {
  const rows = new Map<Named, ShapeRow>()
  for (const tie of atlas.data.ties) {
    const drawn = lineShape(tie)
    const shape = drawn === 'arc' && SHAPE[tie.form] === 'route' ? 'layout' : drawn
    if (shape !== 'arc' && !rows.has(shape)) rows.set(shape, { shape, kind: tie.kind })
  }
  return [...rows.values()]
}
