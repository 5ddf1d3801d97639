/** The base map's names, under the edges: countries in spaced capitals, waters in italics, towns by rank, "disputed". */
import type { ExpressionSpecification as Expr, SymbolLayerSpecification } from 'maplibre-gl'
import { PALETTE, type Scheme } from '../../scene/encoding.ts'
import type { Borders } from '../../view/view.ts'
import type { Cuts } from './fonts.ts'
import { nameColour } from './names.ts'
import { BASE } from '../../drawing/palette.ts'

export const NAMES = 'base-names'

/** The neutral policy takes no side and says so. */
const NAME_OR_DISPUTED: Expr = [
  'case',
  ['==', ['get', 'kind'], 'disputed'],
  ['concat', ['get', 'name'], ' (disputed)'],
  ['get', 'name'],
]

const WATERS = ['sea', 'lake']
const LANDS = ['range', 'region', 'disputed']

/** The layers of names, the least important first: MapLibre gives room from the last layer down. */
export function nameLayers(
  scheme: Scheme,
  fonts: Cuts,
  borders: Borders,
): readonly SymbolLayerSpecification[] {
  const b = BASE[scheme]
  const p = PALETTE[scheme]
  const halo = { 'text-halo-color': p.paper, 'text-halo-width': 1.3 }
  const one = (kinds: readonly string[]): Expr => ['in', ['get', 'kind'], ['literal', [...kinds]]]
  const names = (
    id: string,
    filter: Expr,
    layout: SymbolLayerSpecification['layout'],
    colour: string,
    paint: SymbolLayerSpecification['paint'] = {},
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: NAMES,
    filter,
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': ['get', 'name'],
      'text-padding': 4,
      ...layout,
    },
    paint: { ...nameColour(colour), ...halo, ...paint },
  })
  return [
    names(
      'towns',
      ['all', one(['town']), ['<=', ['get', 'rank'], ['step', ['zoom'], 0, 4.6, 1, 5.6, 2, 6.4, 3, 7.2, 9]]],
      {
        'icon-image': `${scheme}/node/town`,
        'icon-allow-overlap': false,
        'text-font': [...fonts.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 8, 12.5],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
      },
      b.townName,
    ),
    names(
      'lands',
      ['all', one(LANDS), ['<=', ['get', 'rank'], ['step', ['zoom'], 0, 5, 1, 5.8, 2, 6.6, 9]]],
      {
        'text-font': [...fonts.italic],
        'text-size': 10.5,
        'text-letter-spacing': 0.12,
        'text-max-width': 7,
        ...(borders === 'neutral' ? { 'text-field': NAME_OR_DISPUTED } : {}),
      },
      b.countryName,
    ),
    names(
      'waters',
      ['all', one(WATERS), ['<=', ['get', 'rank'], ['step', ['zoom'], 0, 4, 1, 5.4, 2, 6.4, 9]]],
      {
        'text-font': [...fonts.italic],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['-', 13.5, ['get', 'rank']],
          7,
          ['-', 18, ['*', 2, ['get', 'rank']]],
        ],
        'text-letter-spacing': 0.06,
        'text-max-width': 6,
      },
      b.seaName,
      { 'text-halo-color': p.sea, 'text-halo-width': 0.8 },
    ),
    names(
      'countries',
      ['all', one(['country']), ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 4.4, 3, 5.5, 9]]],
      {
        'text-font': [...fonts.strong],
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.16,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['-', 12, ['*', 0.9, ['get', 'rank']]],
          7,
          ['-', 17, ['*', 1.5, ['get', 'rank']]],
        ],
        'text-max-width': 8,
      },
      b.countryName,
    ),
  ]
}
