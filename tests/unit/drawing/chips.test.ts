import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chipName,
  crossings,
  entry,
  shortName,
  type Crossing,
  type Frame,
} from '../../../src/drawing/chips.ts'
import { beside, spread, stack } from '../../../src/drawing/stack.ts'

const frame: Frame = { left: 0, top: 0, right: 100, bottom: 100 }

describe('where an edge comes into view', () => {
  test('is the point at which it crosses the frame', () => {
    const line = [
      [50, -50],
      [50, 50],
    ] as const
    expect(entry(line, frame)).toEqual({ side: 'top', at: [50, 0] })
  })
  test('is nowhere for an edge that starts in view, or never comes', () => {
    const inside = [
      [50, 50],
      [50, 150],
    ] as const
    const past = [
      [-50, -10],
      [150, -10],
    ] as const
    expect(entry(inside, frame)).toBeNull()
    expect(entry(past, frame)).toBeNull()
  })
  test('lies on the frame, for any edge', () => {
    const coordinate = fc.integer({ min: -300, max: 300 })
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 8 }), (line) => {
        const found = entry(line, frame)
        if (!found) return
        const [x, y] = found.at
        const off = { top: y, left: x, bottom: y - 100, right: x - 100 }[found.side]
        expect(Math.abs(off)).toBeLessThan(1e-9)
        expect(x >= -1e-9 && x <= 100 + 1e-9 && y >= -1e-9 && y <= 100 + 1e-9).toBe(true)
      }),
    )
  })
})

describe('a chip', () => {
  const way = (tie: string, from: string, path: readonly (readonly [number, number])[]) => ({
    tie,
    from,
    to: 'HERE',
    ends: [path[0] ?? [0, 0], path.at(-1) ?? [0, 0]] as const,
    path,
  })
  test('counts the ties that lead to its actor, on the side where most leave', () => {
    const ways = [
      way('a', 'FAR', [
        [40, -20],
        [50, 50],
      ]),
      way('b', 'FAR', [
        [60, -20],
        [50, 50],
      ]),
      way('c', 'FAR', [
        [-20, 50],
        [50, 50],
      ]),
    ]
    const [chip, ...others] = crossings(ways, (p) => p, frame)
    expect(others).toEqual([])
    expect(chip).toMatchObject({ actor: 'FAR', side: 'top', count: 3 })
  })
  test('names the seat and the actor, or once what is both', () => {
    expect(chipName({ name: 'Ruritania', seat: 'Strelsau' })).toBe('Strelsau · Ruritania')
    expect(chipName({ name: 'Zenda', seat: 'Zenda' })).toBe('Zenda')
    expect(chipName({ name: 'Zenda', seat: 'Zenda (castle)' })).toBe('Zenda')
  })

  test('is the shorter of the two on a chip that steps back', () => {
    expect(shortName({ name: 'Ruritania', seat: 'Strelsau' })).toBe('Strelsau')
    expect(shortName({ name: 'Zenda', seat: 'Zenda (castle)' })).toBe('Zenda')
  })
})

describe('chips on one side', () => {
  const wish = (actor: string, x: number, count = 1): Crossing => ({ actor, side: 'top', x, y: 0, count })

  test('are pushed apart no further than they must', () => {
    expect(
      spread(
        [
          { at: 50, size: 20 },
          { at: 52, size: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([41, 61])
  })
  test('never overlap and never leave their side, if there is room', () => {
    const boxes = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 650 }), size: fc.integer({ min: 5, max: 60 }) }),
      {
        maxLength: 10,
      },
    )
    fc.assert(
      fc.property(boxes, (list) => {
        const sorted = [...list].sort((a, b) => a.at - b.at)
        const places = spread(sorted, 0, 600)
        sorted.forEach(({ size }, i) => {
          const at = places[i] ?? NaN
          expect(at - size / 2).toBeGreaterThanOrEqual(-1e-6)
          expect(at + size / 2).toBeLessThanOrEqual(600 + 1e-6)
          const next = sorted[i + 1]
          if (next) expect(at + size / 2).toBeLessThanOrEqual((places[i + 1] ?? NaN) - next.size / 2 + 1e-6)
        })
      }),
    )
  })
  test('merge the lightest where there is no room, and keep the count of all', () => {
    const chips = stack([wish('a', 10, 5), wish('b', 20, 1), wish('c', 30, 2)], frame, () => 40)
    expect(chips.map((c) => c.actor).sort()).toEqual(['a', 'c'])
    expect(chips.find((c) => c.actor === 'c')).toMatchObject({ count: 3, more: ['b'] })
  })
  test('keep clear of the buttons in the corner', () => {
    const right: Crossing = { actor: 'a', side: 'right', x: 100, y: 99, count: 1 }
    const tall = { ...frame, bottom: 300 }
    const [chip] = stack([right], tall, () => 40, { width: 44, height: 116 })
    expect(chip?.y).toBeLessThanOrEqual(300 - 116)
  })
})

describe('chips and the names of actors in view', () => {
  const wish: Crossing = { actor: 'a', side: 'right', x: 100, y: 50, count: 1 }
  const name = { left: 70, right: 100, top: 45, bottom: 65 }
  const tall = { ...frame, top: -100, bottom: 300 }
  test('do not cover each other: a chip goes to the nearer side', () => {
    const [moved] = beside([wish], tall, () => 40, [name])
    expect(moved?.y).toBeLessThan(name.top - 13)
    expect(beside([{ ...wish, y: 62 }], tall, () => 40, [name])[0]?.y).toBeGreaterThan(name.bottom + 13)
  })
  test('go past several names that lie one under the other, and never behind the buttons in the corner', () => {
    const names = [30, 50, 70].map((top) => ({ ...name, top, bottom: top + 20 }))
    const [moved] = beside([wish], { ...tall, top: 0 }, () => 40, names)
    expect(moved?.y).toBeGreaterThan(90 + 13)
    const [stays] = beside([wish], { ...tall, top: 0 }, () => 40, names, { width: 44, height: 190 })
    expect(stays).toEqual(wish)
  })
  test('stay where they are when they do not meet', () => {
    expect(beside([wish], frame, () => 40, [{ ...name, right: 55, left: 20 }])).toEqual([wish])
    expect(beside([{ ...wish, side: 'top' }], frame, () => 40, [name])[0]?.y).toBe(50)
  })
})
