/**
 * The scene: an atlas and the courses of its pipelines, turned into marks, once for all days.
 *
 * Nothing here depends on the day, the camera or the reader.
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { Bounds } from './docks.ts'
import { atOnce, type Steps } from '../atlas/tasks.ts'
import { CHOICE, drawnTies } from './drawn.ts'
import { layOut } from './layout.ts'
import type { Scene } from '../grammar/mark.ts'
import { project } from './mercator.ts'
import { nodeMarks } from './nodes.ts'
import { blocMarks, eventMarks, siteMarks } from './point-marks.ts'
import type { Route } from './routes.ts'
import { overHeads } from '../grammar/stroke.ts'
import { marksOf, type TieMarks } from './tie-marks.ts'
import { widthScales } from './width.ts'

/** Makes the scene. Ties whose ends have no place are left out; `integrity` does not let such an atlas pass. */
export function buildScene(atlas: Atlas, routes: readonly Route[]): Scene {
  return atOnce(building(atlas, routes))
}

/** As `buildScene`, in steps. */
export function* building(atlas: Atlas, routes: readonly Route[]): Steps<Scene> {
  yield* CHOICE.steps(atlas.data)
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
    // What the article speaks of lies over what is context.
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

/** A box of degrees in the plane, drawn in a little. */
function planeBox([west, south, east, north]: Bounds): Bounds {
  const inset = 0.06 * (east - west)
  const [x0, y0] = project([west, south])
  const [x1, y1] = project([east, north])
  return [x0 + inset, y0 + inset, x1 - inset, y1 - inset]
}
