/** The lists of what is tinted, as the style asks for them. */
import type { ExpressionSpecification as Expr } from 'maplibre-gl'
import type { Tints } from '../../bloc-tints.ts'

/** Features of which `of` is in a list of the state. */
export const inState = (list: keyof Tints, of: Expr): Expr => ['in', of, ['global-state', list]]
