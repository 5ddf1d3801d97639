/**
 * The MapLibre style under the marks (`../gl/`), as a function of the base map and a few choices. It does not depend on the day or
 * the filters, and has no symbol layers: labels are placed for both renderers by `scene/labels/`.
 */
import { turnOf } from '../../camera.ts'
import type { StyleSpecification } from 'maplibre-gl'
import type { Article } from '../../../atlas/schema.ts'
import type { Geo } from '../../geo.ts'
import type { StyleChoices } from '../../render-state.ts'
import type { Scene } from '../../../grammar/mark.ts'
import { baseLayers, baseSources } from './base.ts'
import { withTints } from './tint-layers.ts'
import type { Tints } from '../../bloc-tints.ts'

/** The constant parts of the style. */
export interface StyleParts {
  readonly scene: Scene
  readonly geo: Geo
  readonly article: Article
}

/** The style, with the tints as its initial global state. */
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
    sources: baseSources(geo, borders, article.map.countries, scheme, turnOf(article.map)),
    layers: [...withTints(baseLayers(scheme, medians, geo.relief !== null), scheme)],
  }
}
