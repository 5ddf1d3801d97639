/**
 * What is named and hatched on a day, as lists: the map library has them in its style's global state, where lists that a
 * step leaves alone are not set again.
 */
import type { Scene } from '../scene/mark.ts'
import { isDrawn, isShown, type FilterState } from './filters.ts'
import { hatching } from './blocs.ts'

/** What is named and hatched. */
export interface Naming {
  /** Ids of the words and of the sites that are named. */
  readonly words: readonly number[]
  readonly sites: readonly number[]
  /** Owners of the land that is hatched: members of the bloc in view, and its observers and partners. */
  readonly members: readonly string[]
  readonly partners: readonly string[]
}

/** The lists of one state, or of what two of them have in common; blocs are those of the last. `bloc` is the bloc in view; `blocs` are all memberships, with those of "outside". */
export function namingOf(
  scene: Pick<Scene, 'labels' | 'sites'>,
  states: readonly FilterState[],
  bloc: string | null,
  blocs: Scene['blocs'],
): Naming {
  const ids = <T>(marks: readonly T[], shown: (mark: T) => boolean) =>
    marks.flatMap((mark, i) => (shown(mark) ? [i + 1] : []))
  return {
    words: ids(scene.labels, (m) => states.every((state) => isDrawn(m, state))),
    sites: ids(scene.sites, (m) => states.every((state) => isShown(m, state))),
    ...hatching(blocs, bloc, states.at(-1)?.day ?? 0),
  }
}

/** Whether two lists are the same. */
export const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])
