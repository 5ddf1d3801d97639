import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAxis } from '../../../../src/ui/axis.ts'
import { layoutLanes, type TimelineLane } from '../../../../src/features/timeline/lanes.ts'
import { packRows } from '../../../../src/features/timeline/pack.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'
import { atlases, extents } from './arbitraries.ts'

const span = ({ bars }: TimelineLane) => ({ from: bars[0]?.x0 ?? 0, to: bars.at(-1)?.x1 ?? 0 })

describe('packing', () => {
  const extent = fc.tuple(fc.nat(500), fc.nat(200)).map(([from, length]) => ({ from, to: from + length }))
  const apart = (a: { from: number; to: number }, b: typeof a, gap: number) =>
    a.to + gap <= b.from || b.to + gap <= a.from

  it('never lets two things overlap in a row', () => {
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 60 }), fc.nat(6), (items, gap) => {
        const rows = packRows(items, gap)
        for (const [i, a] of items.entries())
          for (const [j, b] of items.entries())
            if (i < j && rows[i] === rows[j]) expect(apart(a, b, gap)).toBe(true)
      }),
    )
  })

  it('needs no more rows than things lie over one another', () => {
    fc.assert(
      fc.property(fc.array(extent, { minLength: 1, maxLength: 60 }), (items) => {
        const most = Math.max(
          ...items.map(({ from }) => items.filter((o) => o.from <= from && from < o.to).length),
        )
        expect(Math.max(...packRows(items)) + 1).toBeLessThanOrEqual(Math.max(1, most) + countEmpty(items))
      }),
    )
  })

  it('takes the first row that is free, as asking each in turn would', () => {
    const plainly = (items: readonly { from: number; to: number }[], gap: number) => {
      const order = [...items.keys()].sort((a, b) => {
        const [x, y] = [items[a], items[b]]
        return x && y ? x.from - y.from || y.to - x.to || a - b : 0
      })
      const ends: number[] = []
      const rows = items.map(() => 0)
      for (const i of order) {
        const { from, to } = items[i] ?? { from: 0, to: 0 }
        const free = ends.findIndex((end) => end + gap <= from)
        rows[i] = free < 0 ? ends.length : free
        ends[rows[i] ?? 0] = to
      }
      return rows
    }
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 80 }), fc.nat(6), (items, gap) => {
        expect(packRows(items, gap)).toEqual(plainly(items, gap))
      }),
    )
  })

  it('puts the same things in the same rows', () => {
    const items = [
      { from: 0, to: 9 },
      { from: 0, to: 9 },
      { from: 3, to: 5 },
      { from: 9, to: 12 },
    ]
    expect(packRows(items)).toEqual([0, 1, 2, 0])
    expect(packRows(items, 3)).toEqual([0, 1, 2, 2])
    expect(packRows([])).toEqual([])
  })

  const countEmpty = (items: readonly { from: number; to: number }[]) =>
    items.filter((i) => i.from === i.to).length
})

describe('lanes', () => {
  it('keeps bars apart, inside the axis and inside the row of their kind', () => {
    fc.assert(
      fc.property(atlases, extents, (atlas, [l, r]) => {
        const axis = createAxis(atlas.timeline, l, r)
        const { rows, lanes } = layoutLanes(atlas, axis, 60, 160)
        for (const [i, a] of lanes.entries()) {
          const row = rows.find((k) => k.kind === a.kind)
          expect(a.y).toBeGreaterThanOrEqual(row?.top ?? Infinity)
          expect(a.y).toBeLessThanOrEqual(row?.bottom ?? -Infinity)
          for (const bar of a.bars) {
            expect(bar.x0).toBeGreaterThanOrEqual(l)
            expect(bar.x1).toBeLessThanOrEqual(r)
            expect(bar.x1).toBeGreaterThanOrEqual(bar.x0)
          }
          for (const b of lanes.slice(i + 1))
            if (a.kind === b.kind && a.steady === b.steady && a.row === b.row)
              expect(span(a).to <= span(b).from || span(b).to <= span(a).from).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('fits seventy ties into the height', () => {
    const base = fixtureAtlas()
    const axis = createAxis(base.timeline, 92, 1420)
    fc.assert(
      fc.property(atlases, (atlas) => {
        const { rows } = layoutLanes(atlas, axis, 68, 152)
        expect(rows.at(-1)?.bottom ?? 0).toBeLessThanOrEqual(152.001)
        for (const [i, row] of rows.entries())
          expect(row.top).toBeGreaterThanOrEqual(rows[i - 1]?.bottom ?? 68)
      }),
      { numRuns: 60 },
    )
  })

  it('makes the rows lower than a name where there are too many kinds for the height', () => {
    const atlas = fixtureAtlas()
    const { rows } = layoutLanes(atlas, createAxis(atlas.timeline, 92, 1420), 68, 104)
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.at(-1)?.bottom ?? NaN).toBeLessThanOrEqual(104.001)
  })

  it('gives each tie on the axis one lane, with its phases in the statuses of the atlas', () => {
    const atlas = fixtureAtlas()
    const { lanes } = layoutLanes(atlas, createAxis(atlas.timeline, 92, 1420), 68, 152)
    expect(new Set(lanes.map((l) => l.tie)).size).toBe(lanes.length)
    const line = lanes.find((l) => l.tie === 'line-1')
    expect(line?.bars.map((b) => b.status)).toEqual(['building', 'suspended', 'agreed'])
    expect(line?.steady).toBe(false)
  })
})
