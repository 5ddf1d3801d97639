/** What the marks' layer draws. */
import type { FilterState } from '../../../scene/visibility.ts'
import type { Swipe } from '../../filter-state.ts'
import type { Scheme } from '../../../grammar/encoding.ts'
import type { Emphasis } from '../../../state/emphasis.ts'

export interface LayerProps {
  readonly scheme: Scheme
  readonly state: FilterState
  /** Two days on both sides of a divider, in place of `state`. */
  readonly swipe?: Swipe | null
  readonly emphasis: Emphasis | null
  readonly picked: string | null
  /** UTC day of the step before: what began since draws itself in, what ended stays as a ghost. */
  readonly before: number
  /** 0 to 1: how far what began has drawn itself in. */
  readonly progress: number
}
