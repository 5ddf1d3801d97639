import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { expect, test } from 'vitest'
import { type Area, boxOf, holds, polygons, readCsv, readJson } from '../../geo/build/geojson.ts'
import { input } from '../../geo/build/sources.ts'
import { distance, faces, layer, linesOf } from './map.ts'

const points = (name: string): Position[] =>
  readCsv(input('line-of-contact.csv'))
    .filter((row) => row.feature === name)
    .map(({ lon, lat }) => [Number(lon), Number(lat)])

const sources = new Map<string, Area>([
  ['karabakh', { type: 'Polygon', coordinates: [points('held_area_1994_2020')] }],
  ...readJson<FeatureCollection<Area, { id: string }>>(input('disputed.geojson')).features.map(
    ({ properties, geometry }) => [properties.id, geometry] as const,
  ),
])

const inside = (area: Area, point: [number, number]): boolean => polygons(area).some((p) => holds(p, point))

/** Share of two areas that both cover, from a grid of a hundredth of a degree; `land` limits where it is asked. */
function overlap(a: Area, b: Area, land: Area[]): number {
  const [west, south, east, north] = boxOf([a, b].flatMap((area) => polygons(area).flat(2)))
  let both = 0
  let either = 0
  for (let lon = west; lon < east; lon += 0.01)
    for (let lat = south; lat < north; lat += 0.01) {
      const [p, q] = [inside(a, [lon, lat]), inside(b, [lon, lat])]
      if (!(p || q) || (land.length > 0 && !land.some((area) => inside(area, [lon, lat])))) continue
      both += p && q ? 1 : 0
      either += 1
    }
  return both / either
}

const landOf = (key: 'un' | 'control', country: string): Area[] =>
  faces.filter(({ properties: p }) => p[key] === country).map(({ geometry }) => geometry)

test.each([
  ['karabakh', 0.97, []],
  ['south-ossetia', 0.94, []],
  ['transnistria', 0.86, []],
  ['donbas', 0.97, landOf('un', 'UA')], // this source and the next reach over the border on purpose
  ['golan', 0.97, landOf('control', 'IL')],
] as const)('%s covers its source, and little else', (id, least, land) => {
  const source = sources.get(id)
  const face = faces.find(({ properties }) => properties.area === id)
  expect(source && face && overlap(source, face.geometry, [...land])).toBeGreaterThan(least)
})

test('the line of contact follows its source within a kilometre, from the Araz to the Murovdag', () => {
  const drawn = layer<MultiLineString, object>('contact').flatMap(({ geometry }) => linesOf(geometry))
  const source = [...points('line_of_contact_east'), ...points('line_of_contact_north').slice(1)]
  const away = source.map((p) => Math.min(...drawn.map((line) => distance(p, line))))
  const astray = drawn.flat().map((p) => distance(p, source))
  expect(Math.max(...away)).toBeLessThan(1)
  expect(Math.max(...astray)).toBeLessThan(5)
})

test('the former oblast is its source, on the map’s grid', () => {
  const [ring] = layer<MultiLineString, object>('oblast').flatMap(({ geometry }) => linesOf(geometry))
  const away = points('nkao_1923_1991').map((p) => distance(p, ring ?? []))
  expect(Math.max(...away)).toBeLessThan(0.2)
})

test('the medians pass by the two points that treaties fix', () => {
  const medians = layer<MultiLineString | LineString, { id: string }>('medians')
  const lines = medians.flatMap(({ geometry }) => linesOf(geometry))
  const near = (point: Position) => Math.min(...lines.map((line) => distance(point, line)))
  expect(near([49 + 53.3 / 60, 42 + 33.6 / 60])).toBeLessThan(11)
  expect(near([50 + 56.6 / 60, 41 + 32.4 / 60])).toBeLessThan(11)
  expect(medians.map(({ properties }) => properties.id)).toEqual(
    ['AZ-IR', 'AZ-KZ', 'AZ-RU', 'AZ-TM', 'IR-TM', 'KZ-RU', 'KZ-TM'], // oxfmt-ignore
  )
})

test('every median between neighbours reaches the shore where their border does', () => {
  const ends: Record<string, Position> = {
    'AZ-RU': [48.59, 41.84],
    'AZ-IR': [48.88, 38.44],
    'IR-TM': [53.9, 37.34],
    'KZ-TM': [52.45, 41.74],
    'KZ-RU': [49.22, 46.35],
  }
  for (const { geometry, properties } of layer<MultiLineString, { id: string }>('medians')) {
    const border = ends[properties.id]
    if (!border) continue
    const near = Math.min(...linesOf(geometry).map((line) => distance(border, line)))
    expect(near, properties.id).toBeLessThan(8)
  }
})
