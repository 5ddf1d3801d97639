/**
 * What is named and tinted on a day, as lists: the map library has them in its style's global state, where lists that a
 * step leaves alone are not set again.
 */
import type { Scene } from '../scene/mark.ts'
import { isDrawn, isShown, type FilterState } from './filters.ts'
import type { Tints } from './blocs.ts'

/** What is named and tinted. */
export interface Naming extends Tints {
  /** Ids of the words and of the sites that are named. */
  readonly words: readonly number[]
  readonly sites: readonly number[]
}

/** The lists of one state, or of what two of them have in common. */
export function namingOf(
  scene: Pick<Scene, 'labels' | 'sites'>,
  states: readonly FilterState[],
  tints: Tints = { fills: [], edges: [] },
): Naming {
  const ids = <T>(marks: readonly T[], shown: (mark: T) => boolean) =>
    marks.flatMap((mark, i) => (shown(mark) ? [i + 1] : []))
  return {
    words: ids(scene.labels, (m) => states.every((state) => isDrawn(m, state))),
    sites: ids(scene.sites, (m) => states.every((state) => isShown(m, state))),
    ...tints,
  }
}

/** Whether two lists are the same. */
export const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])
