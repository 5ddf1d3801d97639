/**
 * The style under and over the marks (`../gl/`) as a pure function of a scene, the base map and a few choices. The order
 * of the layers is the z-order. What changes with every step (the day, the filters, the open braid) is not here but in
 * the map's global state.
 */
import type { StyleSpecification } from 'maplibre-gl'
import { firstDay } from '../../atlas/day.ts'
import { STATUSES, TIE_KINDS, SPEAKERS, type Article } from '../../atlas/schema.ts'
import type { Scheme } from '../../scene/encoding.ts'
import { pairKey, type Scene } from '../../scene/mark.ts'
import { degreesPerPixel, project } from '../../scene/mercator.ts'
import type { Polyline } from '../../scene/polyline.ts'
import { eventOffsets } from '../../scene/spread.ts'
import { isDrawn } from '../filters.ts'
import type { Borders } from '../../view/view.ts'
import type { Geo } from '../geo.ts'
import { baseLayers, baseSources } from './base.ts'
import { blocLayers } from './blocs.ts'
import { nameFeatures } from './features.ts'
import { cuts, fontFaces } from './fonts.ts'
import { countryNames, nameLayers, nameSource, NAMES } from './labels.ts'
import type { StyleState } from './state.ts'
import { halfOf, obstaclesOf, ZOOM } from './clear.ts'
import { sidesOf } from './sides.ts'
import { type Sides, nodeLayer, NODES, siteLayer, SITES, wordLayer, WORDS } from './names.ts'

/** What a style is made for. */
export interface StyleChoices {
  readonly scheme: Scheme
  readonly borders: Borders
  readonly medians: boolean
}

/** Everything of the style that no choice changes, made once. */
export interface StyleParts {
  readonly scene: Scene
  readonly geo: Geo
  readonly article: Article
  /** Sources of names over the marks. */
  readonly names: StyleSpecification['sources']
  /** The sides on which actors' names stand. */
  readonly sides: Sides
}

/** Makes the features of a scene once; they are the same under every scheme and policy. */
export function styleParts(scene: Scene, geo: Geo, article: Article): StyleParts {
  const lines = [...openingLines(scene, article), ...eventLines(scene)]
  const obstacles = obstaclesOf(lines)
  const around = obstaclesOf([...lines, ...frameLines(article), ...actorLines(scene)])
  const f = nameFeatures(scene, countryNames(geo.topology))
  const names: StyleSpecification['sources'] = {
    // One tile for the whole map: a line cut by the edge of a tile would be named once on each side.
    [WORDS]: { type: 'geojson', data: f.words, tolerance: 0.1, maxzoom: 2 },
    [SITES]: { type: 'geojson', data: f.sites },
    [NODES]: { type: 'geojson', data: f.nodes },
    [NAMES]: nameSource(geo.topology, scene.nodes, around),
  }
  return {
    scene,
    geo,
    article,
    names,
    sides: f.nodes.features.map(({ properties }, i) =>
      sidesOf(obstacles, project(scene.nodes[i]?.at ?? [0, 0]), halfOf(String(properties?.['name']), 1.25)),
    ),
  }
}

/** What is drawn where the map opens, and on other days about the same: names make room for it. */
function openingLines(scene: Scene, article: Article): readonly Polyline[] {
  const [a, b] = article.opening.pair
  const state = { day: firstDay(article.opening.day), soFar: false, open: pairKey(a, b) }
  const all = { kinds: TIE_KINDS, statuses: STATUSES, voices: SPEAKERS }
  return scene.edges.filter((e) => isDrawn(e, { ...state, ...all })).map((e) => e.path.map(project))
}

/** Events, wherever and whenever, as short strokes that names leave free. */
function eventLines(scene: Scene): readonly Polyline[] {
  const unit = degreesPerPixel(ZOOM)
  const offsets = eventOffsets(scene.events, scene.nodes)
  return scene.events.map(({ at }, i) => {
    const [x, y] = project(at)
    const [right, down] = offsets[i] ?? [0, 0]
    const [cx, cy] = [x + right * unit, y - down * unit]
    return [
      [cx - EVENT, cy],
      [cx + EVENT, cy],
    ]
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

/** Half the width of an event's mark, in degrees of the plane where the map opens. */
const EVENT = 0.25

/** The first layer of names. The marks are drawn under it: no name lies under a line. */
export const OVER_MARKS = 'towns'

/** The style. `state` is the global state that it starts with. */
export function buildStyle(
  { geo, article, names, sides }: StyleParts,
  { scheme, borders, medians }: StyleChoices,
  state: StyleState,
): StyleSpecification {
  const fonts = cuts(geo.fonts)
  return {
    version: 8,
    name: article.title,
    projection: { type: 'mercator' },
    transition: { duration: 0, delay: 0 },
    state: Object.fromEntries(
      Object.entries(state).map(([key, list]: [string, unknown]) => [key, { default: list }]),
    ),
    ...(geo.fonts.length ? { 'font-faces': fontFaces(geo.fonts) } : {}),
    sources: { ...baseSources(geo, borders, article.map.countries, scheme), ...names },
    layers: [
      ...baseLayers(scheme, medians),
      ...blocLayers(scheme),
      ...nameLayers(scheme, fonts, borders),
      wordLayer(scheme, fonts),
      siteLayer(scheme, fonts),
      nodeLayer(scheme, fonts, sides),
    ],
  }
}
