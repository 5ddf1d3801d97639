import type { Feature, Geometry, Point } from 'geojson'
import { expect, test } from 'vitest'
import { distance, faceAt, faces, layer, linesOf, type Named } from './map.ts'

const LANGUAGES = ['ru', 'az', 'hy', 'ka', 'tr']
const places = layer<Point, Named & { rank: number; country: string; capital?: boolean }>('places')
const labels = layer<Point, Named & { kind: string; rank: number }>('labels')

const at = ({ geometry }: Feature<Point>): [number, number] => [
  geometry.coordinates[0] ?? NaN,
  geometry.coordinates[1] ?? NaN,
]

test.each([
  ['places', places],
  ['labels', labels],
] as const)('%s have an English name, a rank and an id of their own', (_name, points) => {
  const rows = points.map(({ properties }) => properties)
  expect(rows.filter((row) => !row.en || !row.id || !(row.rank >= 0 && row.rank <= 4))).toEqual([])
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
})

test('names are composed, trimmed and written with the schwa of Azerbaijan’s alphabet', () => {
  const names = [...places, ...labels].flatMap(({ properties: p }) =>
    ['en', ...LANGUAGES].map((l) => p[l] ?? ''),
  )
  const wrong = names.filter((n) => n !== n.normalize('NFC') || n !== n.trim() || /[ǝƎ']|\s\s/.test(n))
  expect(wrong).toEqual([])
})

test.each([
  ['baku', 'Bakı', 'Баку', 'Բաքու', 'ბაქო', 'Bakü'],
  ['ganja', 'Gəncə', 'Гянджа', 'Գանձակ', 'განჯა', 'Gence'],
  ['yerevan', 'İrəvan', 'Ереван', 'Երեվան', 'ერევანი', 'Erivan'],
  ['tbilisi', 'Tiflis', 'Тбилиси', 'Թբիլիսի', 'თბილისი', 'Tiflis'],
] as const)('%s is named in six languages', (id, ...names) => {
  const row = places.find(({ properties }) => properties.id === id)?.properties
  expect([row?.az, row?.ru, row?.hy, row?.ka, row?.tr]).toEqual(names)
})

test('countries bear the English names of 2016', () => {
  const english = new Map(labels.map(({ properties: p }) => [p.id, p.en]))
  expect([english.get('TR'), english.get('MK'), english.get('CZ')]).toEqual([
    'Turkey',
    'Macedonia',
    'Czech Republic',
  ])
})

test('a town lies in the country that it names, or within 3 km of it', () => {
  const far = places.filter((place) => {
    const { country } = place.properties
    const own = faces.filter(
      ({ properties: p }) =>
        p.un === country || p.control === country || (country === 'XK' && p.area === 'kosovo'),
    )
    const face = faceAt(at(place))
    if (own.some(({ properties: p }) => p === face)) return false
    const shores = own.flatMap(({ geometry }) => linesOf(geometry as Geometry))
    return Math.min(...shores.map((line) => distance(at(place), line))) > 3
  })
  expect(far.map(({ properties }) => properties.en)).toEqual([])
})

test('a country’s anchor lies in the country, a disputed area’s in the area, a sea’s at sea', () => {
  const wrong = labels.filter((label) => {
    const face = faceAt(at(label))
    const { kind, id } = label.properties
    if (kind === 'country') return face?.un !== id
    if (kind === 'disputed') return face?.area !== id
    return kind === 'sea' && face !== undefined
  })
  expect(wrong.map(({ properties }) => properties.en)).toEqual([])
})

test('the capitals of the article’s neighbourhood come first', () => {
  const first = places
    .filter(({ properties: p }) => p.capital && p.rank === 0)
    .map(({ properties }) => properties.id)
  expect(first).toEqual(
    expect.arrayContaining(['baku', 'yerevan', 'tbilisi', 'moscow', 'ankara', 'tehran', 'kyiv']),
  )
})
