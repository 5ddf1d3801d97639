/** Sources and layers of the base map under a border policy. */
import type { Feature } from 'geojson'
import type { ExpressionSpecification as Expr, LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { PALETTE, type Scheme } from '../../../grammar/encoding.ts'
import type { Borders } from '../../../state/view.ts'
import { baseFeatures } from '../../base-features.ts'
import { FRAME, type Geo } from '../../geo.ts'
import { BASE } from '../../../grammar/palette.ts'

export const AREAS = 'base-areas'
export const LINES = 'base-lines'
export const DETAILS = 'base-details'
export const RELIEF = 'relief'

/** The sources of the base map. `lifted` are the article's countries. */
export function baseSources(
  { topology, relief }: Geo,
  policy: Borders,
  lifted: readonly string[],
  scheme: Scheme,
): Record<string, SourceSpecification> {
  const { areas, lines, details } = baseFeatures(topology, policy, lifted)
  const [west, south, east, north] = FRAME
  return {
    [AREAS]: geojson(areas),
    // These hairlines are half of all vertices, hence the tolerance of half a pixel and mitred joins, the cheapest.
    [LINES]: { ...geojson(lines), tolerance: 0.5 },
    [DETAILS]: { ...geojson(details), tolerance: 0.5 },
    [RELIEF]: {
      type: 'image',
      url: relief[scheme],
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    },
  }
}

/**
 * The layers below the marks, bottom first. Layers of a type use the same kinds of paint properties (colours by feature, no
 * outlines), as each combination is a shader program that is compiled before the first picture.
 */
export function baseLayers(scheme: Scheme, medians: boolean): readonly LayerSpecification[] {
  const p = PALETTE[scheme]
  const b = BASE[scheme]
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': p.sea } },
    {
      id: 'land',
      type: 'fill',
      source: AREAS,
      filter: is('land'),
      paint: {
        'fill-color': ['case', ['boolean', ['get', 'lifted'], false], p.focusLand, p.land],
        'fill-antialias': false,
      },
    },
    {
      id: 'relief',
      type: 'raster',
      source: RELIEF,
      paint: { 'raster-opacity': b.relief, 'raster-fade-duration': 0 },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: AREAS,
      filter: is('lake'),
      paint: { 'fill-color': byPart({ lake: b.lake }, b.lake), 'fill-antialias': false },
    },
    {
      id: 'hatching',
      type: 'fill',
      source: AREAS,
      filter: is('disputed'),
      paint: { 'fill-pattern': `${scheme}/pattern/disputed`, 'fill-antialias': false },
    },
    {
      id: 'details',
      type: 'line',
      source: DETAILS,
      // Half of all lines, invisible at lower zoom, where no tiles are made for them.
      minzoom: CLOSE,
      layout: { 'line-join': 'miter', 'line-cap': 'butt' },
      paint: {
        'line-color': byPart({ river: b.river }, b.admin),
        'line-width': byPart({ river: 0.7 }, 0.6),
        'line-opacity': ['step', ['zoom'], byPart({ river: 1 }, 0), 6, 1],
      },
    },
    {
      id: 'lines',
      type: 'line',
      source: LINES,
      filter: ['!', among(DASHED)],
      layout: { 'line-join': 'miter', 'line-cap': 'butt' },
      paint: {
        'line-color': byPart({ river: b.river, coast: b.coast, contact: b.contact }, p.border),
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          byPart({ river: 0.4, coast: 0.7, contact: 1.2 }, 0.75),
          8,
          byPart({ river: 1.1, coast: 0.8, contact: 1.2 }, 1.5),
        ],
        'line-opacity': [
          'step',
          ['zoom'],
          byPart({ river: 1, coast: 1, contact: 0 }, 0.85),
          4.5,
          byPart({ river: 1, coast: 1, contact: 1 }, 0.85),
        ],
      },
    },
    {
      id: 'dashes',
      type: 'line',
      source: LINES,
      filter: among(medians ? DASHED : DASHED.filter((part) => part !== 'median')),
      layout: { 'line-join': 'miter', 'line-cap': 'butt' },
      paint: {
        'line-color': byPart({ median: b.seaName }, p.disputed),
        'line-width': 1.1,
        'line-opacity': ['step', ['zoom'], byPart({ oblast: 0 }, 1), 5.5, 1],
        'line-dasharray': byPart({ oblast: ['literal', [1, 2.2]], median: ['literal', [4, 3]] }, [
          'literal',
          [6, 2, 1, 2],
        ]),
      },
    },
  ]
}

/** The zoom from which small rivers and regions are drawn. */
const CLOSE = 5.5

/** Dashed parts. */
const DASHED = ['disputed', 'oblast', 'median']

const among = (list: readonly string[]): Expr => ['in', ['get', 'part'], ['literal', [...list]]]

/** An expression with a value for each part, and one for the rest. */
function byPart(
  values: Readonly<Record<string, string | number | Expr>>,
  rest: string | number | Expr,
): Expr {
  return ['match', ['get', 'part'], ...Object.entries(values).flat(), rest] as unknown as Expr
}

const is = (part: string): Expr => ['==', ['get', 'part'], part]

function geojson(features: readonly Feature[]): SourceSpecification & { type: 'geojson' } {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [...features] } }
}
