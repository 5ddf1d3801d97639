import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { boxOf } from '../../geo/build/geojson.ts'
import { GEO, input, missing } from '../../geo/build/sources.ts'
import { faces, file, linesOf, map } from './map.ts'

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

const advice = missing()

test.skipIf(advice)(
  `a rebuild gives the committed bytes${advice ? ` (skipped: ${advice})` : ''}`,
  async () => {
    const { make } = await import('../../geo/build/steps.ts')
    const made = await make()
    const changed = [...made].filter(([name, bytes]) => !bytes.equals(file(name))).map(([name]) => name)
    const fonts = readdirSync(`${GEO}/fonts`).map((name) => `fonts/${name}`)
    expect(changed).toEqual([])
    expect(fonts.filter((name) => !made.has(name))).toEqual([])
  },
  240_000,
)
