/** Blocs as hatching of their members' land. */
import type { FillLayerSpecification } from 'maplibre-gl'
import type { Scheme } from '../../scene/encoding.ts'
import { AREAS } from './base.ts'

/** Hatching over the land of the base map, by its owner. */
export function blocLayers(scheme: Scheme): readonly FillLayerSpecification[] {
  const layer = (id: string, owners: 'members' | 'partners', pattern: string): FillLayerSpecification => ({
    id,
    type: 'fill',
    source: AREAS,
    filter: ['all', ['==', ['get', 'part'], 'land'], ['in', ['get', 'owner'], ['global-state', owners]]],
    paint: { 'fill-pattern': `${scheme}/pattern/${pattern}`, 'fill-antialias': false },
  })
  return [layer('bloc-partners', 'partners', 'partner'), layer('bloc-members', 'members', 'member')]
}
