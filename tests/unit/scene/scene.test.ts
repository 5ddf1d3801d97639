import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import type { Status } from '../../../src/atlas/schema.ts'
import { runSync } from '../../../src/atlas/tasks.ts'
import { overlaps } from '../../../src/atlas/day.ts'
import { standing } from '../../../src/atlas/snapshot.ts'
import { assignLanes, layBundle, stripeOf, type Strand } from '../../../src/scene/bundle.ts'
import { dock, inBounds, spread, type Bounds } from '../../../src/scene/docks.ts'
import { SHAPE, KIND } from '../../../src/grammar/encoding.ts'
import { FOREVER, pairKey, type EdgeMark } from '../../../src/grammar/mark.ts'
import { distance, project } from '../../../src/scene/mercator.ts'
import { length, pointAt } from '../../../src/scene/polyline.ts'
import { chevrons, corridorOffsets } from '../../../src/scene/routes.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const routes = [...new Set(atlas.data.ties.flatMap((t) => (t.route === undefined ? [] : [t.route])))].map(
  (id, i) => ({
    id,
    path: [
      [12, 40 + i],
      [18, 41 + i],
      [25, 40 + i],
    ] as const,
  }),
)
const scene = buildScene(atlas, routes)
const days = fc.integer({ min: atlas.timeline.since, max: atlas.timeline.to + 400 })
const edgesOn = (day: number, past: boolean): readonly EdgeMark[] =>
  scene.edges.filter((e) => e.from <= day && day < e.to && (past || !e.past))

describe('the scene', () => {
  test('draws on every day exactly the ties that stand, in their status', () => {
    fc.assert(
      fc.property(days, fc.boolean(), (day, soFar) => {
        const drawn = new Map<string, Set<Status>>()
        for (const e of edgesOn(day, soFar)) drawn.set(e.tie, (drawn.get(e.tie) ?? new Set()).add(e.status))
        const stands = atlas.data.ties.flatMap(
          (tie) => standing(atlas, tie, day, soFar ? 'so-far' : 'on-day') ?? [],
        )
        expect([...drawn.keys()].sort()).toEqual(stands.map((s) => s.tie.id).sort())
        for (const s of stands) expect([...(drawn.get(s.tie.id) ?? [])]).toEqual([s.status])
      }),
    )
  })

  test('gives each tie of a bundle one closed and one open place, and others one fixed place', () => {
    for (const tie of atlas.data.ties) {
      const poses = new Set(scene.edges.filter((e) => e.tie === tie.id).map((e) => e.pose))
      const bundled = scene.bundles.some((b) => b.ties.includes(tie.id))
      expect([...poses].sort(), tie.id).toEqual(bundled ? ['closed', 'open'] : ['fixed'])
    }
  })

  test('runs every directed edge from its first to its second end', () => {
    const seats = new Map(scene.nodes.map((n) => [n.actor, project(n.at)]))
    for (const e of scene.edges.filter((e) => e.shape !== 'route')) {
      const tie = atlas.ties.get(e.tie)
      const from = seats.get(tie?.from ?? '') ?? [0, 0]
      const to = seats.get(tie?.to ?? '') ?? [0, 0]
      const start = project(e.path[0] ?? [0, 0])
      expect(distance(start, from), e.tie).toBeLessThan(distance(start, to))
    }
  })

  test('has a head on every directed arc and none on what is mutual', () => {
    for (const tie of atlas.data.ties) {
      const heads = new Set(scene.heads.filter((h) => h.tie === tie.id).map((h) => h.head))
      const shape = SHAPE[tie.form]
      if (shape === 'route') expect([...heads]).toEqual(['flow'])
      else if (tie.directed) expect(heads.has(shape === 'rail' ? 'anchor' : KIND[tie.kind].head)).toBe(true)
      else expect([...heads].filter((h) => h !== 'ring')).toEqual([])
    }
  })

  test('is the same when it is made again', () => {
    expect(buildScene(atlas, routes)).toEqual(scene)
  })

  test('keeps all its days finite', () => {
    for (const m of [...scene.edges, ...scene.events, ...scene.sites, ...scene.blocs]) {
      expect(Number.isFinite(m.from) && m.to <= FOREVER && m.from < m.to).toBe(true)
    }
  })
})

describe('a bundle', () => {
  const strands: readonly Strand[] = atlas.data.ties.map((tie, i) => ({
    tie,
    width: 1 + (i % 4),
    life: { from: i * 10, to: i * 10 + 25 },
  }))
  const lanes = layBundle([0, 0], [10, 10], 1.5, strands)

  test('puts cooperation and tension on two sides of its middle', () => {
    const side = (tone: string) =>
      lanes
        .filter((l) => l.strand.tie.tone === tone)
        .map((l) => {
          const [x, y] = pointAt(l.open, length(l.open) / 2).point
          return Math.sign(y - x - 2 * 1.5 * 0.4 * Math.SQRT1_2)
        })
    expect(new Set(side('cooperation'))).toEqual(new Set([1]))
    expect(new Set(side('tension'))).toEqual(new Set([-1]))
  })

  test('lets ties share a lane only when they are never drawn on the same day', () => {
    for (const lane of assignLanes(strands))
      for (const x of lane) for (const y of lane) if (x !== y) expect(overlaps(x.life, y.life)).toBe(false)
  })

  test('keeps the stripes of a closed ribbon apart by their widths', () => {
    const stripes = new Map(lanes.map((l) => [stripeOf(l.strand.tie), l.offset]))
    const widest = (stripe: string) =>
      Math.max(...lanes.filter((l) => stripeOf(l.strand.tie) === stripe).map((l) => l.strand.width))
    const sorted = [...stripes].sort((x, y) => x[1] - y[1])
    sorted.slice(1).forEach(([stripe, offset], i) => {
      const [before, previous] = sorted[i] ?? ['', 0]
      expect(offset - previous).toBeGreaterThanOrEqual((widest(stripe) + widest(before)) / 2)
    })
  })

  test('is named the same from either end', () => {
    expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'))
  })
})

describe('docks', () => {
  const bounds: Bounds = [8, 30, 72, 61]
  const home: Bounds = [32, 35, 54, 49]

  test('stand on the bounds, in the direction of a seat beyond them', () => {
    const west = dock(bounds, home, [-77, 38.9])
    expect(inBounds(bounds, west)).toBe(true)
    expect(west[0] === bounds[0] || west[1] === bounds[3]).toBe(true)
    expect(west[0]).toBeLessThan(43)
  })

  test('leave a seat within the bounds where it is, up to the edge', () => {
    for (const seat of [
      [40, 45],
      [8, 60.9],
    ] as const)
      expect(dock(bounds, home, seat)).toEqual(seat)
  })

  test('are each where they would be if there were no other', () => {
    const marks = (drop: string) =>
      buildScene(
        createAtlas({ ...atlas.data, ties: atlas.data.ties.filter((t) => t.from !== drop && t.to !== drop) }),
        [],
      ).nodes.filter((n) => n.dock)
    const all = new Map(scene.nodes.map((n) => [n.actor, n.at]))
    for (const { id } of atlas.data.actors)
      for (const node of marks(id))
        expect(node.at, `${node.actor} without ${id}`).toEqual(all.get(node.actor))
  })

  test('keep from one another', () => {
    const [a, b, c] = spread(bounds, [
      [8.6, 50],
      [8.6, 50.4],
      [8.6, 49.8],
    ])
    for (const [p, q] of [
      [a, b],
      [b, c],
      [a, c],
    ])
      expect(distance(project(p ?? [0, 0]), project(q ?? [0, 0]))).toBeGreaterThan(2)
  })
})

describe('routes', () => {
  const along = (dy: number): (readonly [number, number])[] =>
    Array.from({ length: 20 }, (_, i) => [20 + i, 40 + dy] as const)

  test('that share a corridor lie side by side, whichever way they flow', () => {
    const given = [
      { id: 'a', path: along(0) },
      { id: 'b', path: along(0.02) },
      { id: 'c', path: along(0.03).reverse() },
      { id: 'far', path: along(5) },
    ]
    const offsets = runSync(corridorOffsets(given))
    // An offset is to the right of the flow: turned round, it counts the other way.
    const seen = [offsets.get('a'), offsets.get('b'), -(offsets.get('c') ?? NaN)]
    expect(new Set(seen).size).toBe(3)
    expect(offsets.get('far')).toBe(0)
  })

  test('carry chevrons in the direction of flow', () => {
    const line = along(0).map(project)
    const marks = chevrons(line, true)
    expect(marks.length).toBeGreaterThan(5)
    for (const m of marks) expect(m.bearing).toBeCloseTo(90, 3)
    expect(chevrons(line, false).length, 'of context').toBeLessThan(marks.length / 2)
  })
})
