/**
 * What the map library must know of a day: which names it shows and which land it hatches, as lists in the style's global
 * state. Lists that a step leaves alone are not set again, and nothing of the map is laid out anew.
 */
import type { ExpressionSpecification as Expr } from 'maplibre-gl'
import type { Scene } from '../../scene/mark.ts'
import { isDrawn, isShown, type FilterState } from '../filters.ts'
import { hatching } from './blocs.ts'

/** Keys of the style's `state`. */
export interface StyleState {
  /** Ids of the words and of the sites that are named. */
  readonly words: readonly number[]
  readonly sites: readonly number[]
  /** Owners of the land that is hatched: members of the bloc in view, and its observers and partners. */
  readonly members: readonly string[]
  readonly partners: readonly string[]
}

/** The lists of a state. `bloc` is the bloc in view; `blocs` are all memberships, with those of "outside". */
export function styleState(
  scene: Pick<Scene, 'labels' | 'sites'>,
  state: FilterState,
  bloc: string | null,
  blocs: Scene['blocs'],
): StyleState {
  const ids = <T>(marks: readonly T[], shown: (mark: T) => boolean) =>
    marks.flatMap((mark, i) => (shown(mark) ? [i + 1] : []))
  return {
    words: ids(scene.labels, (m) => isDrawn(m, state)),
    sites: ids(scene.sites, (m) => isShown(m, state)),
    ...hatching(blocs, bloc, state.day),
  }
}

/** Features whose id, or whose `field`, is in a list of the state. */
export const inState = (list: keyof StyleState, of: Expr = ['id']): Expr => ['in', of, ['global-state', list]]

/** Whether two lists are the same. */
export const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])
