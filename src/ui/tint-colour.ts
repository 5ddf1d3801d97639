/** The tint of a bloc, for the interface. */
import type { Atlas } from '../atlas/atlas.ts'
import { TINT, tintOf } from '../grammar/tints.ts'

/** A colour of CSS in both schemes, as on the border of a member's land. */
export function tintColour(atlas: Pick<Atlas, 'data'>, bloc: string): string {
  const { edge } = TINT[tintOf(atlas.data.article.map.blocs.indexOf(bloc))]
  return `light-dark(${edge.light}, ${edge.dark})`
}
