/**
 * Where the camera rests while the reader has not moved it: on what is selected, on the capital from which one looks, on the
 * step, the claim or the pair, on the blocs that were chosen, on a layer that is shown alone, or on the opening view. Boxes are
 * degrees: west, south, east, north. None depends on the day: while time moves, the map stands still, but
 * for the event of a day that would lie out of sight (`want.ts`). Pure.
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

/** The least part of the opening view's size that a frame has: closer, nothing around it would say where it is. */
const LEAST = 0.55

/** Room around what is framed, as a part of the opening view's size. */
const ROOM = 0.12

/** The least part of its size by which the opening view is widened to what counts as near it. */
const NEAR = 0.3

type Framed = Pick<View, 'selected' | 'as' | 'step' | 'claim' | 'pair' | 'kinds' | 'blocs'>

/** The box to rest on. Asked with every step and every look: the last one is kept. */
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
  if (alone && others.length === 0) return on(placesOfLayer(scene, alone), 0.8)
  return home
}

/** Whether some of a thing lies in what panels leave free of a screen of some size. */
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
 * Of some places those that lie near the opening view, if those are the most of them; else all within the map's bounds. So a
 * line that leads far away is shown where the article is about it.
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

/** The box around some places, at least `least` of the opening view's size on each side. */
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
