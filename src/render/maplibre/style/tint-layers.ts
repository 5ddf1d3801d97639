/** Blocs as tints of their members' land: fills, and stripes along the border. */
import type {
  ExpressionSpecification as Expr,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import { edgeWord, fillWord, type EdgeRole } from '../../bloc-tints.ts'
import type { Scheme } from '../../../grammar/encoding.ts'
import { EDGE, EDGES_MAX, FILL, TINT, TINT_KEYS, type TintKey } from '../../../grammar/tints.ts'
import { AREAS } from './base.ts'
import { inState } from './state.ts'

/** The base layers with the tints inserted: fills right on the land, stripes under disputed land. */
export function withTints(
  base: readonly LayerSpecification[],
  scheme: Scheme,
): readonly LayerSpecification[] {
  return base.flatMap((layer) => {
    if (layer.id === 'land') return [layer, fills(scheme)]
    if (layer.id === 'hatching')
      return [...Array.from({ length: EDGES_MAX }, (_, place) => stripes(scheme, place)), layer]
    return [layer]
  })
}

const OWNER: Expr = ['get', 'owner']
/** The `fillWord` or `edgeWord` of a feature: `word` without the owner. */
const ofOwner = (word: string): Expr => ['concat', OWNER, word]
const isLand: Expr = ['==', ['get', 'part'], 'land']

const fillOf = (key: TintKey): Expr => inState('fills', ofOwner(fillWord('', key)))
const edgeOf = (key: TintKey, place: number, role: EdgeRole): Expr =>
  inState('edges', ofOwner(edgeWord('', key, place, role)))

/** The first case that holds. */
const cases = (list: readonly (readonly [Expr, string | number])[], rest: string | number): Expr =>
  ['case', ...list.flat(), rest] as unknown as Expr

function fills(scheme: Scheme): FillLayerSpecification {
  return {
    id: 'tints',
    type: 'fill',
    source: AREAS,
    filter: ['all', isLand, ['any', ...TINT_KEYS.map(fillOf)]],
    paint: {
      'fill-color': cases(
        TINT_KEYS.map((key) => [fillOf(key), TINT[key].fill[scheme]]),
        'transparent',
      ),
      'fill-opacity': FILL[scheme],
      'fill-antialias': false,
    },
  }
}

function stripes(scheme: Scheme, place: number): LineLayerSpecification {
  const roles = ['member', 'partner'] as const
  const each = TINT_KEYS.flatMap((key) => roles.map((role) => ({ key, role, is: edgeOf(key, place, role) })))
  const inset = (role: EdgeRole) => place * EDGE.step + EDGE[role] / 2
  const partner: Expr = ['any', ...TINT_KEYS.map((key) => edgeOf(key, place, 'partner'))]
  return {
    id: `tint-edges-${place}`,
    type: 'line',
    source: AREAS,
    filter: ['all', isLand, ['any', ...each.map(({ is }) => is)]],
    layout: { 'line-join': 'miter', 'line-cap': 'butt' },
    paint: {
      'line-color': cases(
        each.map(({ key, is }) => [is, TINT[key].edge[scheme]]),
        'transparent',
      ),
      'line-width': cases([[partner, EDGE.partner]], EDGE.member),
      // For polygons an offset goes inwards.
      'line-offset': cases([[partner, inset('partner')]], inset('member')),
    },
  }
}
