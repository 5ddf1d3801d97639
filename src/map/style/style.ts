/**
 * The style under and over the marks (`../gl/`) as a pure function of a scene, the base map and a few choices. The order
 * of the layers is the z-order. What changes with every step (the day, the filters, the open braid) is not here but in
 * the map's global state.
 */
import type { StyleSpecification } from 'maplibre-gl'
import type { Article } from '../../atlas/schema.ts'
import type { Geo } from '../../drawing/geo.ts'
import type { Placing } from '../../drawing/placing.ts'
import type { StyleChoices } from '../../drawing/want.ts'
import type { Scene } from '../../scene/mark.ts'
import { baseLayers, baseSources } from './base.ts'
import { withTints } from './tint-layers.ts'
import { nameFeatures } from './features.ts'
import { cuts, fontFaces } from './fonts.ts'
import { nameLayers, NAMES } from './labels.ts'
import { anchorsOf, nodeLayer, NODES, siteLayer, SITES, wordLayer, WORDS, type Sides } from './names.ts'
import type { Naming } from '../../drawing/naming.ts'

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
export function styleParts(scene: Scene, geo: Geo, article: Article, placing: Placing): StyleParts {
  const f = nameFeatures(scene, placing.countries)
  const names: StyleSpecification['sources'] = {
    // One tile for the whole map: a line cut by the edge of a tile would be named once on each side.
    [WORDS]: { type: 'geojson', data: f.words, tolerance: 0.1, maxzoom: 2 },
    [SITES]: { type: 'geojson', data: f.sites },
    [NODES]: { type: 'geojson', data: f.nodes },
    [NAMES]: { type: 'geojson', data: { type: 'FeatureCollection', features: [...placing.names] } },
  }
  return { scene, geo, article, names, sides: placing.sides.map(anchorsOf) }
}

/** The first layer of names. The marks are drawn under it: no name lies under a line. */
export const OVER_MARKS = 'towns'

/** The style. `state` is the global state that it starts with. */
export function buildStyle(
  { geo, article, names, sides }: StyleParts,
  { scheme, borders, medians }: StyleChoices,
  state: Naming,
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
      ...withTints(baseLayers(scheme, medians), scheme),
      ...nameLayers(scheme, fonts, borders),
      wordLayer(scheme, fonts),
      siteLayer(scheme, fonts),
      nodeLayer(scheme, fonts, sides),
    ],
  }
}
