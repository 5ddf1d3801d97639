import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Point } from 'geojson'
import { expect, test } from 'vitest'
import { boxOf } from '../../geo/build/geojson.ts'
import { labels } from '../../geo/build/labels.ts'
import { routes } from '../../geo/build/routes.ts'
import { GEO, input, installed, missing } from '../../geo/build/sources.ts'
import { distance, faces, file, layer, linesOf, map, type Named } from './map.ts'

test('the base map takes less than 150 KB gzipped, the courses less than 40', () => {
  expect(gzipSync(file('basemap.topo.json'), { level: 9 }).length).toBeLessThan(150 * 1024)
  expect(gzipSync(file('routes.json'), { level: 9 }).length).toBeLessThan(40 * 1024)
})

test('the base map stays in its frame and has all its layers', () => {
  const edges = boxOf(faces.flatMap(({ geometry }) => linesOf(geometry).flat()))
  expect(edges.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([5, 30, 75, 62])
  expect(Object.keys(map.objects)).toEqual(
    'faces admin1 regions caspian lakes rivers contact oblast medians places labels'.split(' '),
  )
})

test.each(['relief-light.webp', 'relief-dark.webp'])(
  '%s is a small WebP with alpha on Web Mercator',
  (name) => {
    const bytes = file(name)
    const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
    const ratio = (70 * Math.PI) / 180 / (mercator(62) - mercator(30))
    const [width, height] = [24, 27].map((at) => bytes.readUIntLE(at, 3) + 1)
    expect(bytes.length).toBeLessThan(110 * 1024)
    expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X')
    expect((bytes[20] ?? 0) & 0x10).toBe(0x10)
    expect(Math.abs((width ?? 0) / (height ?? 1) / ratio - 1)).toBeLessThan(0.002)
  },
)

test('every hand-made input names its source and its date', () => {
  const inputs = readdirSync(input('.'))
  const bare = inputs.filter((name) => {
    const text = file(`inputs/${name}`).toString()
    return name.endsWith('.csv')
      ? !(text.startsWith('# source: ') && text.includes('\n# asOf: '))
      : !(text.includes('"source":') && text.includes('"asOf":'))
  })
  expect(inputs.length).toBeGreaterThan(8)
  expect(bare).toEqual([])
})

test('each layer and file has its origin in provenance.json', () => {
  const { layers } = JSON.parse(file('provenance.json').toString()) as {
    layers: { layer: string; source: string; licence: string }[]
  }
  const all = layers.map(({ layer }) => layer).join(', ')
  const wanted = [
    ...Object.keys(map.objects),
    'relief-light.webp',
    'relief-dark.webp',
    'routes.json',
    'fonts',
  ]
  expect(wanted.filter((name) => !all.includes(name))).toEqual([])
  expect(layers.filter(({ source, licence }) => !source || !licence)).toEqual([])
})

test('the courses are what their waypoints give', () => {
  expect(JSON.parse(file('routes.json').toString())).toEqual(routes())
})

test('the labels are those of the inputs, on the map’s grid', () => {
  const drawn = layer<Point, Named>('labels').map(({ geometry, properties }) => ({
    ...properties,
    at: geometry.coordinates,
  }))
  const given = labels()
  expect(drawn.map((label) => ({ ...label, at: [] }))).toEqual(given.map((label) => ({ ...label, at: [] })))
  const away = given.map(({ at }, i) => distance(at, [drawn[i]?.at ?? [], drawn[i]?.at ?? []]))
  expect(Math.max(...away)).toBeLessThan(0.2)
})

const json = (name: string): unknown => JSON.parse(file(name).toString())

const noPackages = installed() ? '' : ' (skipped: the packages of geo/build are not installed)'

test.skipIf(noPackages)(`provenance.json names the packages that are installed${noPackages}`, async () => {
  const { provenance } = await import('../../geo/build/provenance.ts')
  expect(json('provenance.json')).toEqual(provenance())
})

test.skipIf(noPackages)(
  `fonts.json, the font files and OFL.txt are what the table of cuts gives${noPackages}`,
  async () => {
    const { fonts } = await import('../../geo/build/fonts.ts')
    const { faces, cuts, licence } = await fonts((_source, _text, name) =>
      Promise.resolve(file(`fonts/${name}`)),
    )
    expect(json('fonts/fonts.json')).toEqual(faces)
    expect(file('fonts/OFL.txt').toString()).toBe(licence.toString())
    expect(readdirSync(`${GEO}/fonts`).sort()).toEqual([...cuts.keys(), 'fonts.json', 'OFL.txt'].sort())
  },
  30_000,
)

const whole = process.env.GEO_REBUILD ? missing() : 'takes a minute; set GEO_REBUILD=1'

test.skipIf(whole)(
  `the whole build gives the committed bytes${whole ? ` (skipped: ${whole})` : ''}`,
  async () => {
    const { make } = await import('../../geo/build/steps.ts')
    const made = await make()
    expect([...made.keys()]).toContain('basemap.topo.json')
    expect([...made].filter(([name, bytes]) => !bytes.equals(file(name))).map(([name]) => name)).toEqual([])
  },
  240_000,
)
