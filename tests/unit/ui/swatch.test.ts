import { describe, expect, it } from 'vitest'
import { STATUSES, TIE_KINDS } from '../../../src/atlas/schema.ts'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { highlights } from '../../../src/ui/highlight.ts'
import { swatchOf, swatchSpec } from '../../../src/ui/swatch.ts'
import { headPath } from '../../../src/grammar/outlines.ts'
import { dashOf } from '../../../src/grammar/stroke.ts'
import { CONTEXT_WIDTH, KIND, STATUS, THIN_WIDTH } from '../../../src/grammar/encoding.ts'
import type { Hovered } from '../../../src/state/view.ts'
import { filtersOn, fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const numbers = (path: string) => (path.match(/-?\d*\.?\d+/g) ?? []).map(Number)

describe('an edge in miniature', () => {
  it('has the dash, the strength and the sign of its status', () => {
    for (const status of STATUSES)
      expect(swatchOf({ kind: 'energy', status, width: 2.2 })).toMatchObject({
        dash: dashOf(status, 2.2)?.join(' ') ?? null,
        opacity: STATUS[status].opacity,
        sign: STATUS[status].sign,
      })
  })

  it('is a zigzag for tension, straight for cooperation, and as long either way', () => {
    const straight = swatchOf({ kind: null, status: 'in-force', length: 30 }).line
    const zigzag = swatchOf({ kind: null, status: 'in-force', tone: 'tension', length: 30 }).line
    expect(straight).toBe('M0 8H30')
    expect(zigzag.match(/L/g)?.length).toBeGreaterThan(3)
    expect(zigzag).toMatch(/L30 8$/)
  })

  it('is a double line for pipes and rails alone', () => {
    const cores = (shape: 'arc' | 'route' | 'rail' | 'mediation' | 'over') =>
      swatchOf({ kind: 'energy', status: 'in-force', shape }).strokes.filter((s) => s.core).length
    expect([cores('arc'), cores('mediation'), cores('over')]).toEqual([0, 0, 0])
    expect([cores('route'), cores('rail')]).toEqual([1, 1])
  })

  it('has an open head where how much is not known, and none where there is no direction', () => {
    expect(swatchOf({ kind: 'economy', status: 'in-force' }).hollow).toBe(true)
    expect(swatchOf({ kind: 'economy', status: 'in-force', width: 3 }).hollow).toBe(false)
    expect(swatchOf({ kind: 'economy', status: 'in-force', head: false }).head).toBeNull()
  })

  it('of a tie says what the tie says', () => {
    for (const standing of snapshot(atlas, filtersOn('2016-08-10'))) {
      const { tie, status } = standing
      expect(swatchSpec(atlas, standing)).toMatchObject({
        kind: tie.kind,
        tone: tie.tone,
        status,
        head: tie.directed,
      })
    }
  })

  it('of a tie that the article does not speak of is as thin and single as on the map', () => {
    const silent = {
      ...atlas,
      data: { ...atlas.data, ties: atlas.data.ties.map((t) => ({ ...t, claims: [] })) },
    }
    for (const standing of snapshot(atlas, filtersOn('2016-08-10'))) {
      const full = swatchSpec(atlas, standing)
      const context = swatchSpec(silent, standing)
      if ((full.width ?? 0) >= THIN_WIDTH) expect(context).toEqual(full)
      else expect(context).toMatchObject({ width: CONTEXT_WIDTH, shape: 'arc' })
    }
  })
})

describe('the small shapes', () => {
  it('differ by kind, and keep within their size', () => {
    const heads = TIE_KINDS.map((kind) => headPath(KIND[kind].head, 0, 0, 5))
    expect(new Set(heads).size).toBe(TIE_KINDS.length)
    for (const head of heads.filter((h) => !h.includes('A')))
      for (const n of numbers(head)) expect(Math.abs(n)).toBeLessThanOrEqual(5)
  })
})

describe('the light of a row', () => {
  const lit = () => {
    const seen: (Hovered | null)[] = []
    const thing = { type: 'tie', id: 'arms' } as const
    return { seen, thing, on: highlights({ hover: (h) => void seen.push(h) }, thing) }
  }

  it('goes on where the mouse moves, and not where a row opens under one that stands', () => {
    const { seen, thing, on } = lit()
    const move = (pointerType: string, movementX: number) => {
      on.onpointermove({ pointerType, movementX, movementY: 0 } as PointerEvent)
    }
    move('mouse', 0)
    move('touch', 3)
    expect(seen).toEqual([])
    move('mouse', 3)
    expect(seen).toEqual([thing])
  })

  it('goes on with focus and out without it', () => {
    const { seen, thing, on } = lit()
    on.onfocus()
    on.onblur()
    expect(seen).toEqual([thing, null])
  })
})
