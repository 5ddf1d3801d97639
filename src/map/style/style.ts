/**
 * The whole style as a pure function of a scene, the base map and a few choices. The order of the layers is the z-order.
 * What changes with every step (the day, the filters, the open braid) is not here but in the map's global state.
 */
import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl'
import type { Article } from '../../atlas/schema.ts'
import type { Scheme } from '../../scene/encoding.ts'
import type { Scene } from '../../scene/mark.ts'
import type { Borders } from '../../view/view.ts'
import type { Geo } from '../geo.ts'
import { baseLayers, baseSources } from './base.ts'
import { BLOCS, blocFeatures, blocLayers, outsideMarks } from './blocs.ts'
import { EDGES, edgeLayers, waves } from './edges.ts'
import { markFeatures } from './features.ts'
import type { FilterState } from './filters.ts'
import { cuts, fontFaces } from './fonts.ts'
import { listOf } from './lists.ts'
import { countryNames, nameLayers, nameSource, NAMES } from './labels.ts'
import {
  EVENTS,
  eventLayer,
  NODES,
  nodeLayer,
  pointLayer,
  POINTS,
  siteLayer,
  SITES,
  wordLayer,
  WORDS,
} from './marks.ts'

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
  readonly marks: StyleSpecification['sources']
  /** What the features' keys of lists stand for. */
  readonly lists: Readonly<Record<'dashes' | 'pointShifts' | 'eventShifts', ExpressionSpecification>>
}

/** Makes the features of a scene once; they are the same under every scheme and policy. */
export function styleParts(scene: Scene, geo: Geo, article: Article): StyleParts {
  const f = markFeatures(scene, countryNames(geo.topology))
  const blocs = [...scene.blocs, ...outsideMarks(scene.blocs, article.map.countries)]
  // Simplification would make facets of curves and flatten zigzags.
  const marks: StyleSpecification['sources'] = {
    [BLOCS]: { type: 'geojson', data: blocFeatures(geo.topology, blocs) },
    [EDGES]: { type: 'geojson', data: f.edges, tolerance: 0.1 },
    ...Object.fromEntries(
      [...f.waves].map(([zoom, data]) => [waves(zoom), { type: 'geojson', data, tolerance: 0.1 }]),
    ),
    [POINTS]: { type: 'geojson', data: f.points },
    // One tile for the whole map: a line cut by the edge of a tile would be named once on each side.
    [WORDS]: { type: 'geojson', data: f.labels, tolerance: 0.1, maxzoom: 2 },
    [EVENTS]: { type: 'geojson', data: f.events },
    [SITES]: { type: 'geojson', data: f.sites },
    [NODES]: { type: 'geojson', data: f.nodes },
    [NAMES]: nameSource(geo.topology, scene.nodes),
  }
  const lists = {
    dashes: listOf('dash', f.edges.features, [1]),
    pointShifts: listOf('shift', f.points.features, [0, 0]),
    eventShifts: listOf('shift', f.events.features, [0, 0]),
  }
  return { scene, geo, article, marks, lists }
}

/** The style. `state` is the global state that it starts with. */
export function buildStyle(
  { geo, article, marks, lists }: StyleParts,
  { scheme, borders, medians }: StyleChoices,
  state: FilterState,
): StyleSpecification {
  const fonts = cuts(geo.fonts)
  return {
    version: 8,
    name: article.title,
    projection: { type: 'mercator' },
    transition: { duration: 0, delay: 0 },
    state: Object.fromEntries(
      Object.entries(state).map(([key, value]: [string, unknown]) => [key, { default: value }]),
    ),
    ...(geo.fonts.length ? { 'font-faces': fontFaces(geo.fonts) } : {}),
    sources: { ...baseSources(geo, borders, article.map.countries, scheme), ...marks },
    layers: [
      ...baseLayers(scheme, medians),
      ...blocLayers(scheme),
      ...nameLayers(scheme, fonts, borders),
      ...edgeLayers(scheme, lists.dashes),
      siteLayer(scheme, fonts),
      pointLayer(scheme, lists.pointShifts),
      wordLayer(scheme, fonts),
      nodeLayer(scheme, fonts),
      eventLayer(scheme, lists.eventShifts),
    ],
  }
}
