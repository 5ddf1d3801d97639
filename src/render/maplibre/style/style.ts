/**
 * The style under the marks (`../gl/`) as a pure function of the base map and a few choices. The order of the layers is the
 * z-order. What changes with every step (the day, the filters) is not here. Nothing is written by the map library: labels
 * are placed in one pass for both renderers (`scene/labels/`).
 */
import type { StyleSpecification } from 'maplibre-gl'
import type { Article } from '../../../atlas/schema.ts'
import type { Geo } from '../../geo.ts'
import type { StyleChoices } from '../../render-state.ts'
import type { Scene } from '../../../grammar/mark.ts'
import { baseLayers, baseSources } from './base.ts'
import { withTints } from './tint-layers.ts'
import type { Tints } from '../../bloc-tints.ts'

/** Everything of the style that no choice changes, made once. */
export interface StyleParts {
  readonly scene: Scene
  readonly geo: Geo
  readonly article: Article
}

/** The style. The tints are its global state at the start. */
export function buildStyle(
  { geo, article }: StyleParts,
  { scheme, borders, medians }: StyleChoices,
  { fills, edges }: Tints,
): StyleSpecification {
  return {
    version: 8,
    name: article.title,
    projection: { type: 'mercator' },
    transition: { duration: 0, delay: 0 },
    state: { fills: { default: fills }, edges: { default: edges } },
    sources: baseSources(geo, borders, article.map.countries, scheme),
    layers: [...withTints(baseLayers(scheme, medians), scheme)],
  }
}
