/** What the marks' layer draws. */
import type { FilterState } from '../../../scene/visibility.ts'
import type { Swipe } from '../../filter-state.ts'
import type { Scheme } from '../../../grammar/encoding.ts'
import type { Emphasis } from '../../../state/emphasis.ts'

export interface LayerProps {
  readonly scheme: Scheme
  readonly state: FilterState
  /** Two days on both sides of a divider, instead of `state`. */
  readonly swipe?: Swipe | null
  readonly emphasis: Emphasis | null
  readonly picked: string | null
  /** The UTC day before the last step: edges that began since are animated, those that ended stay as ghosts. */
  readonly before: number
  /** Progress of the animation, from 0 to 1. */
  readonly progress: number
}
