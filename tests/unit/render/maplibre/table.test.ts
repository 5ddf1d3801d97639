import { describe, expect, test } from 'vitest'
import { sheetPlan } from '../../../../src/render/maplibre/gl/sprite-atlas.ts'
import { subjectsOf } from '../../../../src/render/maplibre/gl/subjects.ts'
import { bits, markTable, NUMBERS, SPRITE, VERTEX } from '../../../../src/render/maplibre/gl/vertex-data.ts'
import { STATUSES, TIE_KINDS } from '../../../../src/atlas/schema.ts'
import { buildScene } from '../../../../src/scene/scene.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const scene = buildScene(fixtureAtlas(), [])
const table = markTable(scene, subjectsOf(scene))
const vertex = (i: number) => [...table.vertices.subarray(i * VERTEX, (i + 1) * VERTEX)]

describe('the table of marks', () => {
  test('has a row for every mark, with the days of its life', () => {
    const marks = [...scene.edges, ...scene.heads, ...scene.signs, ...scene.sites, ...scene.events]
    expect(table.things).toHaveLength(marks.length)
    scene.edges.forEach((m, i) => {
      expect(table.things[i]).toEqual({ type: 'tie', id: m.tie })
      expect(table.marks[i * NUMBERS]).toBe(m.from)
      expect(table.marks[i * NUMBERS + 1]).toBe(m.to)
    })
  })

  test('puts each point of an edge twice, between points of no edge, and knows where each edge begins', () => {
    const points = scene.edges.reduce((sum, m) => sum + m.path.length, 0)
    expect(table.vertices.length / VERTEX).toBe(2 * points + 4)
    for (let i = 0; i < table.vertices.length / VERTEX; i += 2) expect(vertex(i)).toEqual(vertex(i + 1))
    scene.edges.forEach((m, mark) => {
      const [start = 0, end = 0] = table.strips.subarray(mark, mark + 2)
      expect(end - start).toBe(2 * m.path.length)
      for (const i of [start, end - 1]) expect(vertex(i + 2)[3]).toBe(mark)
    })
    for (const i of [0, table.vertices.length / VERTEX - 1]) expect(vertex(i)[3]).toBe(-1)
  })

  test('measures the way along each edge', () => {
    const ways = new Map<number, number>()
    for (let i = 2; i < table.vertices.length / VERTEX - 2; i += 2) {
      const [, , way = 0, mark = 0] = vertex(i)
      expect(way).toBeGreaterThanOrEqual(ways.get(mark) ?? 0)
      ways.set(mark, way)
    }
    // The length in the mark's own row is that of its last point.
    for (const [mark, way] of ways) expect(table.marks[mark * NUMBERS + 10]).toBeCloseTo(way, 5)
  })

  test('gives every sprite an icon', () => {
    const { boxes } = sheetPlan(table.icons)
    for (let i = SPRITE - 1; i < table.sprites.length; i += SPRITE)
      expect(boxes[table.sprites[i] ?? -1]?.width).toBeGreaterThan(0)
  })
})

describe('the sheet of icons', () => {
  test('has a place of its own for each', () => {
    const { boxes, width, height } = sheetPlan(table.icons)
    boxes.forEach((a, i) => {
      expect(a.x + a.width).toBeLessThanOrEqual(width)
      expect(a.y + a.height).toBeLessThanOrEqual(height)
      for (const b of boxes.slice(0, i))
        expect(
          a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height,
        ).toBe(true)
    })
  })
})

describe('lists as bits', () => {
  test('keep their places', () => {
    expect(bits(TIE_KINDS, new Set(TIE_KINDS))).toBe(2 ** TIE_KINDS.length - 1)
    expect(bits(STATUSES, null)).toBe(2 ** STATUSES.length - 1)
    expect(bits(STATUSES, new Set())).toBe(0)
    expect(bits(STATUSES, new Set(STATUSES.slice(2, 3)))).toBe(4)
  })
})
