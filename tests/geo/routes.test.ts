import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { readCsv, readJson } from '../../geo/build/geojson.ts'
import { input } from '../../geo/build/sources.ts'
import { distance, faceAt, file, rows } from './map.ts'

interface Course {
  id: string
  path: [number, number][]
}

const courses = JSON.parse(file('routes.json').toString()) as Course[]
const reversed = readJson<{ flows: { id: string; reverse?: boolean }[] }>(input('route-flows.json'))
  .flows.filter(({ reverse }) => reverse)
  .map(({ id }) => id)

const waypoints = (id: string): Position[] => {
  const points = readCsv(input('route-waypoints.csv'))
    .filter((row) => row.route === id)
    .map(({ lon, lat }) => [Number(lon), Number(lat)])
  return reversed.includes(id) ? points.reverse() : points
}

const kilometres = (path: readonly Position[]): number =>
  path.slice(1).reduce((sum, point, i) => sum + distance(point, [path[i] ?? [], path[i] ?? []]), 0)

test('there is one course for each of the 24 routes', () => {
  const ids = new Set(readCsv(input('route-waypoints.csv')).map(({ route }) => route))
  expect(ids.size).toBe(24)
  expect(new Set(courses.map(({ id }) => id))).toEqual(ids)
  expect(courses.length).toBe(24)
})

test('each pipeline of the atlas has its course, and each course its pipeline', () => {
  const pipes = rows<{ form?: string; route?: string }>('ties/energy.json').filter(
    ({ form, route }) => form === 'pipeline' || route !== undefined,
  )
  expect(pipes.map(({ route }) => route).sort()).toEqual(courses.map(({ id }) => id).sort())
})

test.each(courses)(
  '$id keeps within 4 km of its straight line, and passes every waypoint',
  ({ id, path }) => {
    const straight = waypoints(id)
    expect(Math.max(...path.map((point) => distance(point, straight)))).toBeLessThan(4)
    expect(Math.max(...straight.map((point) => distance(point, path)))).toBeLessThan(0.5)
    expect(distance(path[0] ?? [], [straight[0] ?? [], straight[0] ?? []])).toBeLessThan(0.2)
    expect(distance(path.at(-1) ?? [], [straight.at(-1) ?? [], straight.at(-1) ?? []])).toBeLessThan(0.2)
  },
)

test.each(courses)('$id has no spike: it never turns by more than 60 degrees at once', ({ path }) => {
  const turns = path.slice(1, -1).map(([lon, lat], i) => {
    const wide = Math.cos((lat * Math.PI) / 180)
    const [[ax, ay], [bx, by]] = [path[i] ?? [0, 0], path[i + 2] ?? [0, 0]]
    const [ux, uy, vx, vy] = [(lon - ax) * wide, lat - ay, (bx - lon) * wide, by - lat]
    return (Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy)) * 180) / Math.PI
  })
  expect(Math.max(...turns)).toBeLessThan(60)
})

test.each([
  ['scp', 'AZ', 'GE'],
  ['btc', 'AZ', 'TR'],
  ['baku_novorossiysk', 'AZ', 'RU'],
  ['blue_stream', 'RU', 'TR'],
  ['mozdok_kazimagomed', 'RU', 'AZ'],
  ['north_caucasus_transcaucasia', 'RU', 'AM'],
  ['iran_armenia', 'IR', 'AM'],
  ['tabriz_ankara', 'IR', 'TR'],
  ['trans_caspian', 'TM', 'AZ'],
  ['cpc', 'KZ', 'RU'],
  ['dzuarikau_tskhinvali', 'RU', 'GE'],
  ['turkstream_1', 'RU', 'TR'],
  ['az_ge_hajigabul_saguramo', 'AZ', 'GE'],
] as const)('%s flows from %s to %s in 2016', (id, from, to) => {
  const path = courses.find((course) => course.id === id)?.path ?? []
  const ends = [path[0], path.at(-1)].map((end) => end && nearLand(end))
  expect(ends).toEqual([from, to])
})

/** Owner of the land at a point, or of the nearest land within a few kilometres: terminals stand on beaches. */
function nearLand([lon, lat]: [number, number]): string | undefined {
  const around = [0, 0.02, 0.05].flatMap((r) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((k): [number, number] => [
      lon + r * Math.cos((k * Math.PI) / 4),
      lat + r * Math.sin((k * Math.PI) / 4),
    ]),
  )
  return around.map(faceAt).find((face) => face !== undefined)?.un
}

test.each([
  ['tanap', 1850],
  ['tap', 878],
  ['blue_stream', 1213],
  ['scp', 692],
  ['scpx', 489],
  ['btc', 1768],
  ['mozdok_kazimagomed', 680],
  ['baku_novorossiysk', 1330],
] as const)(
  '%s is about as long as published: never longer by a twentieth, nor shorter by a fifth',
  (id, published) => {
    const path = courses.find((course) => course.id === id)?.path ?? []
    expect(kilometres(path) / published).toBeGreaterThan(0.8)
    expect(kilometres(path) / published).toBeLessThan(1.05)
  },
)

test('their names stand in a file of their own, as ties name them', () => {
  expect(JSON.parse(file('route-names.json').toString())).toEqual(courses.map(({ id }) => id))
})
