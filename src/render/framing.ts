/**
 * What the camera frames while the reader has not moved it: the selection, the capital view, the step, the claim, the pair, the
 * chosen blocs, a layer shown alone, or the opening view. Boxes are degrees: west, south, east, north. They do not depend on the
 * day, so that the map is still while time moves, except for a day's event out of sight (`day-focus.ts`).
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { Position } from '../atlas/schema.ts'
import type { Bounds } from '../scene/docks.ts'
import type { Scene } from '../grammar/mark.ts'
import { project, unproject, type Point } from '../scene/mercator.ts'
import type { Camera, Selection, View } from '../state/view.ts'
import { usable, type Padding } from './camera.ts'
import { placesOf, placesOfBlocs, placesOfClaim, placesOfLayer, within } from './extents.ts'
import { screenAt } from './screen.ts'

/** The smallest frame, as a share of the opening view: closer, nothing recognizable would be around it. */
const LEAST = 0.55

/** The margin around framed places, as a share of the opening view. */
const ROOM = 0.12

/** Places count as near within the opening view widened by this share of its size. */
const NEAR = 0.3

type Framed = Pick<View, 'selected' | 'as' | 'step' | 'claim' | 'pair' | 'kinds' | 'blocs'>

/** The box to frame. Needed on every render, so the last result is cached. */
export function restBox(atlas: Atlas, scene: Scene, view: Framed): Bounds {
  const { selected, as, step, claim, pair, kinds, blocs } = view
  const key = JSON.stringify([selected, as, step, claim, pair, [...kinds], blocs])
  const last = lastBox.get(scene)
  if (last?.key === key) return last.box
  const box = boxOf(atlas, scene, view)
  lastBox.set(scene, { key, box })
  return box
}

const lastBox = new WeakMap<Scene, { readonly key: string; readonly box: Bounds }>()

function boxOf(atlas: Atlas, scene: Scene, view: Framed): Bounds {
  const { home } = atlas.data.article.map
  const on = (places: readonly Position[], least = LEAST): Bounds =>
    places.length ? frame(home, nearest(atlas, places), least) : home
  if (view.selected) return on(placesOf(atlas, scene, view.selected))
  if (view.as !== null) {
    const node = scene.nodes.find((n) => n.actor === view.as && !n.dock)
    return node ? frame(home, [node.at], 1) : home
  }
  const step = view.step === null ? undefined : atlas.data.article.tour[view.step - 1]
  if (step) return step.frame ?? home
  if (view.claim !== null) {
    const places = placesOfClaim(atlas, scene, view.claim)
    return places.length ? frame(home, places, LEAST) : home
  }
  if (view.pair) return on(view.pair.flatMap((id) => placesOf(atlas, scene, { type: 'actor', id }, true)))
  if (view.blocs?.length) return on(placesOfBlocs(atlas, view, view.blocs), 0.8)
  const [alone, ...others] = view.kinds
  if (alone && others.length === 0) return on(placesOfLayer(atlas, scene, alone), 0.8)
  return home
}

/** Whether part of a thing is visible in the part of the screen that panels leave free. */
export function inSight(
  atlas: Atlas,
  scene: Scene,
  thing: Selection,
  camera: Camera,
  { width, height }: { readonly width: number; readonly height: number },
  padding: Padding,
): boolean {
  const { toScreen } = screenAt(camera, width, height)
  const { top, right, bottom, left } = usable(padding, width, height)
  const points = placesOf(atlas, scene, thing).map((at) => toScreen(project(at)))
  return points.some(([x, y]) => x >= left && x <= width - right && y >= top && y <= height - bottom)
}

/**
 * The places near the opening view, if they are the majority; else all within the bounds. So a line that leads far away is framed
 * at its end in the article's region.
 */
function nearest(atlas: Atlas, places: readonly Position[]): readonly Position[] {
  const { bounds, home } = atlas.data.article.map
  const [west, south, east, north] = home
  const [wide, high] = [(east - west) * NEAR, (north - south) * NEAR]
  const around: Bounds = [west - wide, south - high, east + wide, north + high]
  const inside = places.filter((at) => within(bounds, at))
  const near = inside.filter((at) => within(around, at))
  return near.length * 2 >= inside.length ? near : inside
}

/** The bounding box of places, at least `least` of the opening view's size. */
function frame(home: Bounds, places: readonly Position[], least: number): Bounds {
  if (places.length === 0) return home
  const [west, south] = project([home[0], home[1]])
  const [east, north] = project([home[2], home[3]])
  const points = places.map(project)
  const side = (of: (p: Point) => number, whole: number): [number, number] => {
    const [low, high] = [Math.min(...points.map(of)), Math.max(...points.map(of))]
    const half = Math.max((high - low) / 2 + ROOM * whole, (least * whole) / 2)
    return [(low + high) / 2 - half, (low + high) / 2 + half]
  }
  const [x0, x1] = side(([x]) => x, east - west)
  const [y0, y1] = side(([, y]) => y, north - south)
  return [...unproject([x0, y0]), ...unproject([x1, y1])]
}
