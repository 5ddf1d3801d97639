/** An atlas made ready for its page: all that the first picture asks of it, in steps between which the page may breathe. */
import { indexing, reading, type Atlas } from '../atlas/atlas.ts'
import { ENDS } from '../atlas/endpoint-index.ts'
import type { Origin } from '../atlas/origin.ts'
import type { AtlasData } from '../atlas/schema.ts'
import type { Steps } from '../atlas/tasks.ts'
import { tallying } from '../atlas/count-index.ts'
import { TURNS_OF } from '../atlas/transitions.ts'
import type { Scene } from '../grammar/mark.ts'
import type { Route } from '../scene/routes.ts'
import { building } from '../scene/scene.ts'

/** An atlas with its scene. */
export interface PreparedAtlas {
  readonly atlas: Atlas
  readonly scene: Scene
}

/** Of checked data. What is made here once is found again by whoever asks for it. */
export function* readying(data: AtlasData, origin: Origin, routes: readonly Route[]): Steps<PreparedAtlas> {
  const atlas = yield* indexing(data, origin)
  yield* reading(atlas, 'article')
  yield* ENDS.steps(data)
  yield* TURNS_OF.steps(atlas)
  yield* tallying(atlas)
  return { atlas, scene: yield* building(atlas, routes) }
}
