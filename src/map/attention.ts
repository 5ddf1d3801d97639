/**
 * Attention as feature state: which features step back (`muted`), which are drawn once more on top (`lit`), which are a
 * little wider (`picked`). Pure: what should be, and the difference to what is.
 */
import type { Scene } from '../scene/mark.ts'
import type { Emphasis } from '../view/emphasis.ts'
import { sourceOf } from './style/edges.ts'
import { EVENTS, NODES, POINTS, SITES, WORDS } from './style/marks.ts'

export interface FeatureState {
  readonly muted: boolean
  readonly lit: boolean
  readonly picked: boolean
}

/** One feature's address: its source and its id. */
export interface Address {
  readonly source: string
  readonly id: number
}

/** What each feature of a scene stands for, in the order of the features. */
export interface Subject extends Address {
  readonly type: keyof Emphasis
  readonly thing: string
  /** Drawn on top while all are equal: arcs over the courses of pipelines. */
  readonly raised: boolean
}

/** All features that attention can be on. Ids are those of `markFeatures`. */
export function subjects(scene: Scene): readonly Subject[] {
  const list = <T>(source: string, type: keyof Emphasis, marks: readonly T[], thing: (mark: T) => string) =>
    marks.map((mark, i): Subject => ({ source, id: i + 1, type, thing: thing(mark), raised: false }))
  return [
    ...scene.edges.map((m, i): Subject => ({
      source: sourceOf(m),
      id: i + 1,
      type: 'ties',
      thing: m.tie,
      raised: m.shape !== 'route',
    })),
    ...list(POINTS, 'ties', [...scene.heads, ...scene.badges], (m) => m.tie),
    ...list(WORDS, 'ties', scene.labels, (m) => m.tie),
    ...list(EVENTS, 'events', scene.events, (m) => m.event),
    ...list(SITES, 'sites', scene.sites, (m) => m.site),
    ...list(NODES, 'actors', scene.nodes, (m) => m.actor),
  ]
}

const PLAIN: FeatureState = { muted: false, lit: false, picked: false }
const RAISED: FeatureState = { ...PLAIN, lit: true }

/** The state of one feature. With no emphasis all are equal; `picked` names the tie that swells. */
export function stateOf(subject: Subject, emphasis: Emphasis | null, picked: string | null): FeatureState {
  if (!emphasis) return subject.raised ? RAISED : PLAIN
  const lit = emphasis[subject.type].has(subject.thing)
  return { muted: !lit, lit, picked: subject.type === 'ties' && subject.thing === picked }
}

/** What must change, given what was last applied (by place in `all`; empty after a loss). */
export function changes(
  all: readonly Subject[],
  applied: readonly FeatureState[],
  emphasis: Emphasis | null,
  picked: string | null,
): {
  readonly next: readonly FeatureState[]
  readonly changed: readonly (Address & { state: FeatureState })[]
} {
  const next = all.map((s) => stateOf(s, emphasis, picked))
  const changed = all.flatMap(({ source, id }, i) => {
    const state = next[i] ?? PLAIN
    const was = applied[i] ?? PLAIN
    const same = was.muted === state.muted && was.lit === state.lit && was.picked === state.picked
    return same ? [] : [{ source, id, state }]
  })
  return { next, changed }
}
