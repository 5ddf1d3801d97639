/** Further ties of one atlas, as many as the reader asks for: drawn by the card, found by the processor. Loaded when there are any. */
import type { Atlas } from '../../atlas/atlas.ts'
import { runChunked } from '../../atlas/tasks.ts'
import type { Scene } from '../../grammar/mark.ts'
import { tiesBeyond } from '../../scene/drawn.ts'
import { furtherTask, stageFilter, tiesDrawn, type FurtherTies } from '../../scene/further-ties.ts'
import { isHidden, type FilterState } from '../../scene/visibility.ts'
import type { FurtherDrawn } from '../../state/reader.svelte.ts'
import { furtherNear } from '../further-hits.ts'
import type { HitCandidate, XY } from '../hit-distance.ts'
import type { Screen } from '../screen.ts'
import { Arcs } from './gl/further-arcs.ts'
import type { FurtherDrawing } from './gl/further-drawing.ts'

export class Further implements FurtherDrawn {
  readonly count: number
  readonly onCourses: number
  readonly drawing: FurtherDrawing
  readonly #all: FurtherTies
  readonly #ids: ReadonlySet<string>

  /** The first `count` of some ties. */
  constructor(all: FurtherTies, count: number, onCourses: number) {
    this.#all = all
    this.count = count
    this.onCourses = onCourses
    this.drawing = new Arcs(all, count)
    this.#ids = new Set(all.ties.slice(0, count).map(({ id }) => id))
  }

  has(tie: string): boolean {
    return this.#ids.has(tie)
  }

  /** Those that are drawn near a point of the screen. */
  near(screen: Screen, state: FilterState, point: XY, pointer: 'mouse' | 'touch'): readonly HitCandidate[] {
    return furtherNear(this.#all, this.count, screen, state, point, pointer)
  }

  /** Ids of those that are drawn in a state. */
  drawn(state: FilterState): readonly string[] {
    return tiesDrawn(this.#all, this.count, stageFilter(state))
      .flatMap((i) => this.#all.ties[i]?.id ?? [])
      .filter((id) => !isHidden(state, id))
  }
}

/** What was laid out last for a scene: fewer ties than there are in it are its first ones. */
const MADE = new WeakMap<Scene, { readonly most: number; readonly all: FurtherTies }>()

/** The strongest ties of an atlas after those of its scene, `most` with these; laid out in pieces between which the page answers. */
export async function furtherOf(
  atlas: Atlas,
  scene: Scene,
  most: number,
  signal: AbortSignal,
): Promise<Further> {
  const known = MADE.get(scene)
  const made =
    known && known.most >= most
      ? known
      : { most, all: await runChunked(furtherTask(atlas, scene, most), signal) }
  MADE.set(scene, made)
  if (made.most === most) return new Further(made.all, made.all.ties.length, made.all.onCourses)
  const { ties, onCourses } = tiesBeyond(atlas, most)
  const wanted = new Set(ties)
  return new Further(made.all, made.all.ties.filter((tie) => wanted.has(tie)).length, onCourses)
}
