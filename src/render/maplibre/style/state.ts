/** Access to the tints in the style's global state. */
import type { ExpressionSpecification as Expr } from 'maplibre-gl'
import type { Tints } from '../../bloc-tints.ts'

/** Whether `of` is in a list of the global state. */
export const inState = (list: keyof Tints, of: Expr): Expr => ['in', of, ['global-state', list]]
