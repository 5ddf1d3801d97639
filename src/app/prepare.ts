/** Prepares an atlas for the page: everything that the first picture needs, as a task. */
import { indexTask, reading, type Atlas } from '../atlas/atlas.ts'
import { ENDPOINTS } from '../atlas/endpoint-index.ts'
import type { Origin } from '../atlas/origin.ts'
import type { AtlasData } from '../atlas/schema.ts'
import type { Task } from '../atlas/tasks.ts'
import { tallyTask } from '../atlas/count-index.ts'
import { TRANSITIONS } from '../atlas/transitions.ts'
import type { Scene } from '../grammar/mark.ts'
import type { Route } from '../scene/routes.ts'
import { buildSceneTask } from '../scene/scene.ts'

/** An atlas with its scene. */
export interface PreparedAtlas {
  readonly atlas: Atlas
  readonly scene: Scene
}

/** Takes checked data. Fills the memoized indexes, so that later calls find them. */
export function* prepareTask(data: AtlasData, origin: Origin, routes: readonly Route[]): Task<PreparedAtlas> {
  const atlas = yield* indexTask(data, origin)
  yield* reading(atlas, 'article')
  yield* ENDPOINTS.task(data)
  yield* TRANSITIONS.task(atlas)
  yield* tallyTask(atlas)
  return { atlas, scene: yield* buildSceneTask(atlas, routes) }
}
