import { geoArea } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import { expect, test } from 'vitest'
import { flatArcs } from '../../geo/build/arcs.ts'
import { FRAME, inBox } from '../../geo/build/frame.ts'
import { polygons } from '../../geo/build/geojson.ts'
import { distance, faceAt, faces, layer, linesOf, map, type Owner, rows, town } from './map.ts'

/** Square kilometres of the faces for which a property has a value. */
const area = (key: keyof Owner, value: string): number =>
  faces
    .filter(({ properties }) => properties[key] === value)
    .reduce((sum, face) => sum + geoArea(face) * 6371.0088 ** 2, 0)

test.each([
  ['Simferopol', [34.1, 44.95], 'UA', 'RU', 'crimea'],
  ['Sevastopol', [33.54, 44.59], 'UA', 'RU', 'crimea'],
  ['Stepanakert', [46.75, 39.82], 'AZ', 'karabakh', 'karabakh'],
  ['Aghdam', [46.93, 39.99], 'AZ', 'karabakh', 'karabakh'],
  ['Kalbajar', [46.04, 40.11], 'AZ', 'karabakh', 'karabakh'],
  ['Terter', [46.93, 40.34], 'AZ', 'AZ', undefined],
  ['Beylagan', [47.62, 39.77], 'AZ', 'AZ', undefined],
  ['Nakhchivan', [45.41, 39.21], 'AZ', 'AZ', undefined],
  ['Goris', [46.34, 39.51], 'AM', 'AM', undefined],
  ['Artsvashen', [45.52, 40.64], 'AM', 'AZ', 'exclaves'],
  ['Upper Askipara', [44.995, 41.05], 'AZ', 'AM', 'exclaves'],
  ['Barkhudarli', [45.199, 40.983], 'AZ', 'AM', 'exclaves'],
  ['Sukhumi', [41.02, 43.01], 'GE', 'abkhazia', 'abkhazia'],
  ['Tskhinvali', [43.97, 42.23], 'GE', 'south-ossetia', 'south-ossetia'],
  ['Gori', [44.11, 41.98], 'GE', 'GE', undefined],
  ['Tiraspol', [29.64, 46.84], 'MD', 'transnistria', 'transnistria'],
  ['Chisinau', [28.86, 47.01], 'MD', 'MD', undefined],
  ['Donetsk', [37.8, 48.02], 'UA', 'donbas', 'donbas'],
  ['Luhansk', [39.31, 48.57], 'UA', 'donbas', 'donbas'],
  ['Mariupol', [37.55, 47.12], 'UA', 'UA', undefined],
  ['Kyrenia', [33.32, 35.33], 'CY', 'northern-cyprus', 'northern-cyprus'],
  ['Limassol', [33.03, 34.69], 'CY', 'CY', undefined],
  ['Pristina', [21.16, 42.66], 'RS', 'kosovo', 'kosovo'],
  ['Majdal Shams', [35.77, 33.26], 'SY', 'IL', 'golan'],
  ['Ramallah', [35.2, 31.9], 'PS', 'IL', 'west-bank'],
  ['Makhachkala', [47.5, 42.97], 'RU', 'RU', undefined],
] as const)('%s lies in the owner that each policy says', (_name, [lon, lat], un, control, dispute) => {
  const face = faceAt([lon, lat])
  expect([face?.un, face?.control, face?.area]).toEqual([un, control, dispute])
})

test('only disputed faces differ in owner and holder', () => {
  const odd = faces.filter(({ properties: p }) => p.un !== p.control && !p.area)
  expect(odd).toEqual([])
})

test('no two faces share all three properties, so that none is cut without a reason', () => {
  const keys = faces.map(({ properties: p }) => [p.un, p.control, p.area].join())
  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  ['AZ', 86_600],
  ['AM', 29_743],
  ['GE', 69_700],
  ['TR', 783_562],
] as const)('%s is as large as its statistics say, within 1.5 %%', (un, published) => {
  expect(Math.abs(area('un', un) / published - 1)).toBeLessThan(0.015)
})

test('land held by Armenian forces is about 11,600 square kilometres', () => {
  expect(Math.abs(area('area', 'karabakh') - 11_600)).toBeLessThan(150)
})

test.each(['faces', 'regions', 'lakes', 'caspian'])('no ring of %s is inverted', (name) => {
  const shapes = layer<Polygon | MultiPolygon, object>(name).flatMap(({ geometry }) => polygons(geometry))
  const area = (ring: Position[]) => geoArea({ type: 'Polygon', coordinates: [ring] })
  const outer = shapes.map(([ring = []]) => area(ring))
  const holes = shapes.flatMap(([, ...rings]) => rings.map(area))
  expect(shapes.length).toBeGreaterThan(0)
  expect(outer.filter((size) => !(size > 0 && size < 2 * Math.PI))).toEqual([])
  expect(holes.filter((size) => !(size > 2 * Math.PI))).toEqual([])
})

test('each state with its seat on the map has a face by recognition, the seat in it or within 3 km', () => {
  const seats = new Map(rows<{ id: string; at: [number, number] }>('places.json').map((p) => [p.id, p.at]))
  const states = rows<{ id: string; kind: string; seat: string; country?: string }>('actors.json').filter(
    ({ kind, seat }) => kind === 'state' && inBox(FRAME, seats.get(seat) ?? [NaN, NaN]),
  )
  const owners = faces.map(({ properties }) => properties.un)
  expect(states.length).toBeGreaterThan(30)
  expect(states.filter(({ country }) => !owners.includes(country ?? '')).map(({ id }) => id)).toEqual([])
  const astray = states.filter(({ seat, country }) => {
    const at = seats.get(seat) ?? [NaN, NaN]
    const own = faces.filter(({ properties }) => properties.un === country)
    const edges = own.flatMap(({ geometry }) => linesOf(geometry))
    return faceAt(at)?.un !== country && !(Math.min(...edges.map((edge) => distance(at, edge))) < 3)
  })
  expect(astray.map(({ id }) => id)).toEqual([])
})

test('the Caspian is water, and holds its middle', () => {
  const [sea] = layer<Polygon, object>('caspian')
  expect(faceAt([51, 42])).toBeUndefined()
  expect(sea && geoArea(sea) * 6371 ** 2).toBeGreaterThan(370_000)
})

test.each(['baku', 'aktau', 'turkmenbashi', 'makhachkala', 'derbent'])('%s lies on its shore', (id) => {
  const shore = layer<Polygon, object>('caspian').flatMap(({ geometry }) => linesOf(geometry))
  expect(Math.min(...shore.map((line) => distance(town(id), line)))).toBeLessThan(4)
})

test('the meshes that the policies draw differ where, and only where, there is a dispute', () => {
  const all = map.objects.faces as GeometryCollection<Owner>
  const owner = (g: object) => (g as { properties: Owner }).properties
  const lines = (key: 'un' | 'control', plain: boolean) =>
    mesh(
      map,
      all,
      (a, b) => owner(a)[key] !== owner(b)[key] && !(plain && (owner(a).area ?? owner(b).area)),
    ).coordinates.flat().length
  expect(lines('un', true)).toBe(lines('control', true))
  expect(lines('control', false)).toBeGreaterThan(lines('un', false))
})

test('admin-1 borders never repeat a border between faces', () => {
  const count = new Map<number, number>()
  const { faces: all, admin1 } = map.objects
  if (!all || !admin1) throw new Error('layers missing')
  for (const arc of flatArcs(all as GeometryCollection)) count.set(arc, (count.get(arc) ?? 0) + 1)
  const inner = flatArcs(admin1 as GeometryCollection)
  const repeated = inner.filter((arc) => (count.get(arc) ?? 0) === 1)
  expect(inner.length).toBeGreaterThan(200)
  expect(repeated).toEqual([])
})
