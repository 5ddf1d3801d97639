/** The lists of what is named and tinted, as the style asks for them. */
import type { ExpressionSpecification as Expr } from 'maplibre-gl'
import type { Naming } from '../../drawing/naming.ts'

/** Features whose id, or whose `field`, is in a list of the state. */
export const inState = (list: keyof Naming, of: Expr = ['id']): Expr => ['in', of, ['global-state', list]]
