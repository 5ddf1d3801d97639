/** Where names stand, made once for a scene on its base map: off the lines that are drawn where the map opens. Pure. */
import { firstDay } from '../atlas/day.ts'
import { SPEAKERS, STATUSES, TIE_KINDS, type Article } from '../atlas/schema.ts'
import { FOREVER, pairKey, type Scene } from '../scene/mark.ts'
import { degreesPerPixel, project } from '../scene/mercator.ts'
import type { Polyline } from '../scene/polyline.ts'
import { eventOffsets } from '../scene/spread.ts'
import { baseNames, countryNames, type BaseName } from './base-names.ts'
import { halfOf, obstaclesOf, ZOOM } from './clear.ts'
import { isDrawn } from './filters.ts'
import type { BaseTopology } from './geo.ts'
import { sidesOf, type Side } from './sides.ts'
import { cut, nodeName } from './words.ts'

export interface Placing {
  /** Names of the base map, in their places. */
  readonly names: readonly BaseName[]
  /** The countries that it names. */
  readonly countries: ReadonlySet<string>
  /** For each actor of the scene, the sides on which its name may stand, the best first. */
  readonly sides: readonly (readonly Side[])[]
}

/** Finds the places of all names; once for a scene, as a page has one base map. */
export function placeNames(scene: Scene, topology: BaseTopology, article: Article): Placing {
  const known = PLACED.get(scene)
  if (known?.topology === topology) return known.placing
  const placing = findPlaces(scene, topology, article)
  PLACED.set(scene, { topology, placing })
  return placing
}

const PLACED = new WeakMap<Scene, { readonly topology: BaseTopology; readonly placing: Placing }>()

function findPlaces(scene: Scene, topology: BaseTopology, article: Article): Placing {
  const obstacles = obstaclesOf([...openingLines(scene, article), ...eventLines(scene)])
  const around = obstaclesOf([...frameLines(article), ...actorLines(scene)], obstacles)
  const countries = countryNames(topology)
  return {
    names: baseNames(topology, scene.nodes, around),
    countries,
    sides: scene.nodes.map((node) =>
      sidesOf(obstacles, project(node.at), halfOf(cut(nodeName(node, countries)), 1.25)),
    ),
  }
}

/** What is drawn where the map opens, and on other days about the same: names make room for it. */
function openingLines(scene: Scene, article: Article): readonly Polyline[] {
  const [a, b] = article.opening.pair
  const state = {
    day: firstDay(article.opening.day),
    pastAfter: FOREVER,
    basis: 'record' as const,
    open: pairKey(a, b),
  }
  const all = { kinds: TIE_KINDS, statuses: STATUSES, voices: SPEAKERS }
  const now = { ...state, ...all }
  return scene.edges.filter((e) => isDrawn(e, now)).map((e) => e.path.map(project))
}

/** Events, wherever and whenever, as strokes that names leave free: the size of their marks. */
function eventLines(scene: Scene): readonly Polyline[] {
  const unit = degreesPerPixel(ZOOM)
  const offsets = eventOffsets(scene.events, scene.nodes)
  return scene.events.flatMap(({ at, type }, i) => {
    const [x, y] = project(at)
    const [right, down] = offsets[i] ?? [0, 0]
    const [cx, cy] = [x + right * unit, y - down * unit]
    const size = type === 'combat' ? BURST : EVENT
    const heights = type === 'combat' ? [-0.5, 0, 0.5] : [0]
    return heights.map((h): Polyline => [
      [cx - size, cy + h * size],
      [cx + size, cy + h * size],
    ])
  })
}

/** Both sides of the opening view as strokes: inside it chips stand on the frame, outside panels may. */
function frameLines({ map }: Article): readonly Polyline[] {
  const [west, south] = project([map.home[0], map.home[1]])
  const [east, north] = project([map.home[2], map.home[3]])
  const across = Array.from({ length: 20 }, (_, i) => CHIP * (i / 10 - 1))
  return across.flatMap((x) =>
    [west + x, east - x].map((at): Polyline => [
      [at, south],
      [at, north],
    ]),
  )
}

/** The width of a chip, in degrees of the plane where the map opens. */
const CHIP = 3.3

/** Actors' names on either side of their dots, as strokes. */
function actorLines(scene: Scene): readonly Polyline[] {
  return scene.nodes.map((node): Polyline => {
    const [x, y] = project(node.at)
    const { width } = halfOf(node.name)
    return [
      [x - 2 * width, y],
      [x + 2 * width, y],
    ]
  })
}

/** Half the width of an event's mark and of a burst, in degrees of the plane where the map opens. */
const EVENT = 0.25
const BURST = 0.45
