/**
 * Attention as feature state of the names that the map library draws: those of what is not in focus step back. Pure: what
 * should be, and the difference to what is. The marks themselves have theirs in `gl/subjects.ts`.
 */
import type { Scene } from '../scene/mark.ts'
import type { Emphasis } from '../view/emphasis.ts'
import { NODES, WORDS } from './style/names.ts'

/** One feature's address, its source and its id, and what it stands for. */
export interface Named {
  readonly source: string
  readonly id: number
  readonly type: 'ties' | 'actors'
  readonly thing: string
}

/** All features that attention can be on. Ids are those of `nameFeatures`. */
export function named(scene: Scene): readonly Named[] {
  return [
    ...scene.labels.map((m, i): Named => ({ source: WORDS, id: i + 1, type: 'ties', thing: m.tie })),
    ...scene.nodes.map((m, i): Named => ({ source: NODES, id: i + 1, type: 'actors', thing: m.actor })),
  ]
}

/** Whether a name steps back. With no emphasis all are equal. */
export const isMuted = ({ type, thing }: Named, emphasis: Emphasis | null): boolean =>
  emphasis !== null && !emphasis[type].has(thing)

/** What must change, given what was last applied (by place in `all`; empty after a loss). */
export function changes(
  all: readonly Named[],
  applied: readonly boolean[],
  emphasis: Emphasis | null,
): { readonly next: readonly boolean[]; readonly changed: readonly (Named & { muted: boolean })[] } {
  const next = all.map((n) => isMuted(n, emphasis))
  const changed = all.flatMap((n, i) => {
    const muted = next[i] ?? false
    return muted === (applied[i] ?? false) ? [] : [{ ...n, muted }]
  })
  return { next, changed }
}
