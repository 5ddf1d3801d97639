import { describe, expect, test } from 'vitest'
import type { EventMark } from '../../../src/grammar/mark.ts'
import { eventOffsets } from '../../../src/scene/spread.ts'

describe('events at one place', () => {
  const event = (id: string, from: number, to: number): EventMark => ({
    event: id,
    kind: 'military',
    type: 'combat',
    at: [45, 40],
    title: id,
    role: 'now',
    from,
    to,
    past: false,
  })
  test('stand apart on days that they share, and may share a spot when they do not', () => {
    const [a, b, c] = eventOffsets([event('a', 0, 10), event('b', 5, 12), event('c', 20, 30)], [])
    expect(a).not.toEqual(b)
    expect(c).toEqual(a)
    expect(a).toEqual([0, 0])
  })
  test('leave the place itself to an actor that sits there', () => {
    expect(eventOffsets([event('a', 0, 10)], [{ at: [45, 40] }])[0]).not.toEqual([0, 0])
  })
  test('do not wait for room that others left long ago', () => {
    const over = (id: string, from: number): EventMark => ({
      ...event(id, from, 999_999),
      past: true,
      role: 'trace',
    })
    const marks = [event('a', 0, 10), over('a', 10), event('b', 5, 12), event('c', 20, 30)]
    const [, old, , now] = eventOffsets(marks, [])
    expect(now).toEqual([0, 0])
    expect(Math.hypot(...(old ?? [0, 0]))).toBeGreaterThan(30)
  })
})
