/**
 * The style under the marks (`../gl/`) as a pure function of the base map and a few choices. The order of the layers is the
 * z-order. What changes with every step (the day, the filters) is not here. Nothing is written by the map library: labels
 * are placed in one pass for both renderers (`scene/labels/`).
 */
import type { StyleSpecification } from 'maplibre-gl'
import type { Article } from '../../atlas/schema.ts'
import type { Geo } from '../../drawing/geo.ts'
import type { StyleChoices } from '../../drawing/want.ts'
import type { Scene } from '../../scene/mark.ts'
import { baseLayers, baseSources } from './base.ts'
import { blocLayers } from './bloc-layers.ts'

/** Everything of the style that no choice changes, made once. */
export interface StyleParts {
  readonly scene: Scene
  readonly geo: Geo
  readonly article: Article
}

/** Owners of the land that is tinted or outlined for a bloc. */
export interface Owners {
  readonly members: readonly string[]
  readonly partners: readonly string[]
}

/** The style. `state` is the global state that it starts with. */
export function buildStyle(
  { geo, article }: StyleParts,
  { scheme, borders, medians }: StyleChoices,
  { members, partners }: Owners,
): StyleSpecification {
  return {
    version: 8,
    name: article.title,
    projection: { type: 'mercator' },
    transition: { duration: 0, delay: 0 },
    state: { members: { default: members }, partners: { default: partners } },
    sources: baseSources(geo, borders, article.map.countries, scheme),
    layers: [...baseLayers(scheme, medians), ...blocLayers(scheme)],
  }
}
