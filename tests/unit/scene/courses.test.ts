/** Ties that are laid out by themselves: on a course of their own, between places of their own, and loops. */
import { describe, expect, test } from 'vitest'
import { createAtlas, type Atlas } from '../../../src/atlas/atlas.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import type { Tie } from '../../../src/atlas/schema.ts'
import { wholeGeoJson } from '../../../src/export/geojson.ts'
import { shapeRows } from '../../../src/features/legend/line-shapes.ts'
import { distance, project } from '../../../src/scene/mercator.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const pipe = atlas.ties.get('line-1')
const arms = atlas.ties.get('arms')
if (!pipe || !arms) throw new Error('the invented atlas has no pipeline and no arms')

const having = (change: (tie: Tie) => Partial<Tie> | null): Atlas =>
  createAtlas({ ...atlas.data, ties: atlas.data.ties.map((tie) => ({ ...tie, ...change(tie) })) })
const edgesOf = (some: Atlas, tie: string) => buildScene(some, []).edges.filter((e) => e.tie === tie)
const ends = (path: readonly (readonly [number, number])[]) => [path[0], path.at(-1)]

/** The findings and the read course of the pipeline with a value for its course. */
function read(path: unknown) {
  const json = fixtureJson() as { ties: Record<string, unknown>[] }
  for (const tie of json.ties) if (tie['id'] === 'line-1') tie['path'] = path
  const loaded = parseAtlas(json)
  return loaded.ok
    ? loaded.atlas.ties.get('line-1')?.path
    : loaded.findings.map((f) => `${f.path}: ${f.message}`)
}

const LINE = [
  [20, 40],
  [22, 41],
  [25, 41.5],
]

describe('a course that a tie carries', () => {
  test('is read as a list of points, as several, and as GeoJSON', () => {
    const geometry = { type: 'LineString', coordinates: LINE }
    const many = { type: 'MultiLineString', coordinates: [LINE, LINE] }
    expect(read(LINE)).toEqual([LINE])
    expect(read([LINE, LINE])).toEqual([LINE, LINE])
    expect(read(geometry)).toEqual([LINE])
    expect(read(many)).toEqual([LINE, LINE])
    expect(read({ type: 'Feature', properties: {}, geometry })).toEqual([LINE])
    expect(read(LINE.map((p) => [...p, 120]))).toEqual([LINE])
    expect(read('linestring(20 40, 22 41 ,25 41.5)')).toEqual([LINE])
    expect(read('MULTILINESTRING ((20 40, 22 41, 25 41.5), (20 40, 22 41, 25 41.5))')).toEqual([LINE, LINE])
  })

  test('is refused with its place where it is none', () => {
    expect(read([[20, 40]])).toEqual([expect.stringMatching(/^ties\[1\]\.path: .*at least 2/)])
    expect(
      read([
        [20, 40],
        [400, 40],
      ]),
    ).toEqual([expect.stringMatching(/^ties\[1\]\.path\[1\]\[0\]: /)])
    expect(read('a line')).toEqual([expect.stringMatching(/^ties\[1\]\.path: must be a line such as/)])
    expect(read({ type: 'Polygon', coordinates: [LINE] })).toEqual([
      expect.stringMatching(/^ties\[1\]\.path\.type: /),
    ])
    expect(read({ type: 'LineString', coordinates: [[1, 2], [3]] })).toEqual([
      expect.stringMatching(/^ties\[1\]\.path\.coordinates\[1\]\[1\]: /),
    ])
  })

  test('is where it is drawn, each part for itself, also for what is no pipeline', () => {
    const parts: [number, number][][] = [
      [
        [20, 40],
        [22, 41],
      ],
      [
        [23, 41],
        [25, 41.5],
      ],
    ]
    for (const of of [pipe, arms]) {
      const some = having(({ id }) => (id === of.id ? { path: parts } : null))
      const edges = edgesOf(some, of.id)
      const paths = [
        ...new Set(edges.map((e) => JSON.stringify(ends(e.path).map((p) => p?.map(Math.round))))),
      ]
      expect(paths, of.id).toHaveLength(2)
      expect(new Set(edges.map((e) => e.pose))).toEqual(new Set(['fixed']))
      const heads = buildScene(some, []).heads.filter((h) => h.tie === of.id && h.head !== 'flow')
      const tips = new Set(heads.map((h) => JSON.stringify(h.at)))
      expect(tips.size, of.id).toBe(of === arms ? 1 : 0)
      const feature = wholeGeoJson(some, edges).features.find((f) => f.id === `tie:${of.id}`)
      expect(feature?.geometry?.type).toBe('MultiLineString')
      expect(feature?.properties['line']).toBe('course')
    }
  })

  test('keeps clear of another one in the same corridor', () => {
    const path: [number, number][][] = [LINE.map(([x = 0, y = 0]): [number, number] => [x, y])]
    const some = having(({ form }) => (form === 'pipeline' ? { path } : null))
    const offsets = new Set(
      buildScene(some, []).edges.flatMap((e) => (e.shape === 'route' ? [`${e.tie} ${e.offset}`] : [])),
    )
    expect(new Set([...offsets].map((o) => o.split(' ')[1])).size).toBe(offsets.size)
    expect(offsets.size).toBeGreaterThan(1)
  })
})

describe('a pipeline without a course', () => {
  const bare = having(({ form, route }) =>
    form === 'pipeline' && route !== undefined ? { route: undefined } : null,
  )

  test('is drawn as a curve between its ends, which legend and files say', () => {
    const edges = edgesOf(bare, pipe.id)
    expect(edges.length).toBeGreaterThan(0)
    for (const { shape, path } of edges) {
      expect(shape).toBe('arc')
      expect(path.length).toBeGreaterThan(2)
    }
    expect(shapeRows(bare).map((row) => row.shape)).toContain('layout')
    expect(shapeRows(bare).map((row) => row.shape)).not.toContain('route')
    const feature = wholeGeoJson(bare, edges).features.find((f) => f.id === `tie:${pipe.id}`)
    expect(feature?.properties['line']).toBe('layout')
  })

  test('so is one whose course is not known', () => {
    const lost = having(({ form }) => (form === 'pipeline' ? { route: 'nowhere' } : null))
    expect(new Set(edgesOf(lost, pipe.id).map((e) => e.shape))).toEqual(new Set(['arc']))
  })
})

describe('ends of its own', () => {
  test('are where the line starts and ends', () => {
    const [place, site] = [atlas.data.places.at(-1), atlas.data.sites[0]]
    if (!place || !site) throw new Error('no place and no site')
    const some = having(({ id }) => (id === arms.id ? { start: place.id, end: site.id } : null))
    for (const { path } of edgesOf(some, arms.id)) {
      const [first, last] = ends(path)
      expect(distance(project(first ?? [0, 0]), project(place.at))).toBeLessThan(1e-6)
      expect(distance(project(last ?? [0, 0]), project(site.at))).toBeLessThan(1e-6)
    }
  })

  test('that do not exist are told', () => {
    const json = fixtureJson() as { ties: Record<string, unknown>[] }
    for (const tie of json.ties) if (tie['id'] === 'arms') tie['end'] = 'nowhere'
    const loaded = parseAtlas(json)
    expect(loaded.ok ? [] : loaded.findings.map((f) => f.path)).toEqual(['ties[0].end'])
  })
})

test('a tie between two actors with one seat is a loop, too', () => {
  const actors = atlas.data.actors.map((a) =>
    a.id === arms.to ? { ...a, seat: atlas.actors.get(arms.from)?.seat ?? '' } : a,
  )
  const [edge] = edgesOf(createAtlas({ ...atlas.data, actors }), arms.id)
  const points = (edge?.path ?? []).map(project)
  expect(Math.max(...points.map((p) => distance(p, points[0] ?? [0, 0])))).toBeGreaterThan(0.8)
})

describe('a tie of an actor with itself', () => {
  test('is a loop that can be seen, and two are two', () => {
    const own = new Set(
      atlas.data.ties
        .filter((t) => !t.route && !t.via && !t.over)
        .slice(0, 2)
        .map((t) => t.id),
    )
    const some = having(({ id, from }) => (own.has(id) ? { to: from } : null))
    const first = [...own].map((id) => edgesOf(some, id)[0]?.path ?? [])
    for (const path of first) {
      const points = path.map(project)
      const far = Math.max(...points.map((p) => distance(p, points[0] ?? [0, 0])))
      expect(far).toBeGreaterThan(0.8)
      expect(distance(points[0] ?? [0, 0], points.at(-1) ?? [9, 9])).toBeLessThan(1e-6)
    }
    expect(new Set(first.map((path) => JSON.stringify(path))).size).toBe(2)
  })
})
