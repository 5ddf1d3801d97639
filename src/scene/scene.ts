/** The scene: the marks of an atlas for all days. It depends on neither the day nor the camera nor the view. */
import type { Atlas } from '../atlas/atlas.ts'
import type { Bounds } from './docks.ts'
import { runSync, type Task } from '../atlas/tasks.ts'
import { DRAWN_TIES, drawnTies } from './drawn.ts'
import { layOut } from './layout.ts'
import type { Scene } from '../grammar/mark.ts'
import { project } from './mercator.ts'
import { nodeMarks } from './nodes.ts'
import { blocMarks, eventMarks, siteMarks } from './point-marks.ts'
import type { Route } from './routes.ts'
import { overHeads } from '../grammar/stroke.ts'
import { marksOf, type TieMarks } from './tie-marks.ts'
import { widthScales } from './width.ts'

/** Builds the scene; `routes` are the courses of pipelines. Ties whose ends have no place are left out. */
export function buildScene(atlas: Atlas, routes: readonly Route[]): Scene {
  return runSync(buildSceneTask(atlas, routes))
}

/** `buildScene` as a task. */
export function* buildSceneTask(atlas: Atlas, routes: readonly Route[]): Task<Scene> {
  yield* DRAWN_TIES.task(atlas.data)
  const nodes = nodeMarks(atlas)
  const ends = new Map(nodes.map((n) => [n.actor, { at: project(n.at), docked: n.dock }]))
  const scales = widthScales(atlas)
  const home = planeBox(atlas.data.article.map.home)
  const { courses, bundles } = yield* layOut(atlas, scales, ends, routes)
  const all: TieMarks[] = []
  for (const tie of drawnTies(atlas)) {
    all.push(marksOf(atlas, scales, tie, courses.get(tie.id) ?? [], home))
    yield
  }
  return {
    // Ties of the article are drawn over context.
    edges: all.flatMap((m) => m.edges).sort((a, b) => Number(a.lead) - Number(b.lead)),
    heads: all.flatMap((m) => m.heads).sort(overHeads),
    signs: all.flatMap((m) => m.signs),
    events: eventMarks(atlas),
    sites: siteMarks(atlas),
    nodes,
    blocs: blocMarks(atlas),
    bundles,
  }
}

/** A box of degrees in the plane, with an inset. */
function planeBox([west, south, east, north]: Bounds): Bounds {
  const inset = 0.06 * (east - west)
  const [x0, y0] = project([west, south])
  const [x1, y1] = project([east, north])
  return [x0 + inset, y0 + inset, x1 - inset, y1 - inset]
}
