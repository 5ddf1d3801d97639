/** Where a label might stand: places in the order of how well they are liked, each with what it costs. Pixels. Pure. */
import { boxAround, nearestOfBox, type Box, type XY } from './boxes.ts'
import type { FrameSide, Side, Where } from './label.ts'

export interface Candidate {
  readonly at: XY
  readonly middle: XY
  readonly cost: number
  readonly leader: boolean
}

type Half = { readonly width: number; readonly height: number }

/** The first is the best liked. */
const SIDES: readonly Side[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: 1 },
  { x: -1, y: -1 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
]

/** Places of a label of some size, in no order; `free` is the part of the map that nothing covers. */
export function candidatesOf(where: Where, half: Half, free: Box): readonly Candidate[] {
  switch (where.type) {
    case 'beside':
      return SIDES.map(({ x, y }, i) => {
        const gap = x !== 0 && y !== 0 ? where.gap * 0.6 : where.gap
        const middle: XY = [where.at[0] + x * (half.width + gap), where.at[1] - y * (half.height + gap)]
        return { at: where.at, middle, cost: i * 0.5, leader: false }
      })
    case 'about':
      return about(where)
    case 'line':
      return where.lines.flatMap((line) => along(line, half, free, where.reach))
    case 'note':
      return noted(where.at, half, where.reach)
    case 'frame':
      return onFrame(where.at, where.side, half, free)
  }
}

/** Pixels between two rings of places. */
const RING = 18

function about({ at, reach }: Extract<Where, { type: 'about' }>): readonly Candidate[] {
  const places: Candidate[] = [{ at, middle: at, cost: 0, leader: false }]
  for (let away = RING; away <= reach; away += RING)
    for (let turn = 0; turn < 12; turn++) {
      const angle = (turn * Math.PI) / 6
      const middle: XY = [at[0] + away * Math.cos(angle), at[1] + away * Math.sin(angle)]
      places.push({ at: middle, middle, cost: away / 22, leader: false })
    }
  return places
}

/** Pixels between a line and a name beside it, and how far off names with leaders stand. */
const BESIDE = 7
const LEADERS = [20, 44, 72, 100]

/** What a leader longer than is liked costs more, and how many times as long it may be. */
const FAR = 40
const LONGEST = 1.5

/** The most places along one line. */
const MOST = 26

/** Names at a line: beside it, over it, or off it with a leader; the middle of what is seen of it is liked best. */
function along(line: readonly XY[], half: Half, free: Box, reach: number): readonly Candidate[] {
  const ways = waysOf(line)
  const total = ways.at(-1) ?? 0
  const step = Math.max(10, total / MOST)
  const found: Candidate[] = []
  for (let way = step / 2; way < total; way += step) {
    const { at, direction } = pointOn(line, ways, way)
    if (at[0] < free.left || at[0] > free.right || at[1] < free.top || at[1] > free.bottom) continue
    const off = Math.abs(way / total - 0.5) * 5
    const normal: XY = [-direction[1], direction[0]]
    found.push({ at, middle: at, cost: off + 1, leader: false })
    for (const side of [1, -1]) {
      const [nx, ny] = [normal[0] * side, normal[1] * side]
      const clear = Math.abs(nx) * half.width + Math.abs(ny) * half.height
      for (const [i, gap] of [BESIDE, ...LEADERS].entries()) {
        const middle: XY = [at[0] + nx * (clear + gap), at[1] + ny * (clear + gap)]
        const length = i === 0 ? 0 : lengthTo(boxAround(middle, half), at)
        if (length > reach * LONGEST) continue
        const far = length > reach ? FAR : 0
        found.push({ at, middle, cost: off + (i === 0 ? 0 : 4 + gap / 12 + far), leader: i > 0 })
      }
    }
  }
  return found
}

function lengthTo(box: Box, at: XY): number {
  const [x, y] = nearestOfBox(box, at)
  return Math.hypot(x - at[0], y - at[1])
}

function waysOf(line: readonly XY[]): readonly number[] {
  let way = 0
  return line.map(([x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y]
    way += Math.hypot(x - px, y - py)
    return way
  })
}

/** The point so far along a line, and the direction there over some pixels, so that a zigzag of points counts little. */
function pointOn(line: readonly XY[], ways: readonly number[], way: number): { at: XY; direction: XY } {
  const [a, b] = [place(line, ways, way - 12), place(line, ways, way + 12)]
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  return { at: place(line, ways, way), direction: [(b[0] - a[0]) / length, (b[1] - a[1]) / length] }
}

function place(line: readonly XY[], ways: readonly number[], way: number): XY {
  const i = Math.max(
    1,
    ways.findIndex((w) => w >= way),
  )
  const end = way >= (ways.at(-1) ?? 0) ? line.length - 1 : i
  const [a, b] = [line[end - 1] ?? line[0] ?? [0, 0], line[end] ?? [0, 0]]
  const span = (ways[end] ?? 0) - (ways[end - 1] ?? 0)
  const t = span > 0 ? Math.max(0, Math.min(1, (way - (ways[end - 1] ?? 0)) / span)) : 0
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
}

/** How far off their marks notes stand. */
const NOTES = [16, 30, 46, 66, 92]

/** Notes stand beside their mark, or further off with a leader. */
function noted(at: XY, half: Half, reach: number): readonly Candidate[] {
  return NOTES.flatMap((away, ring) =>
    Array.from({ length: 12 }, (_, turn): Candidate => {
      const angle = (turn * Math.PI) / 6
      const [nx, ny] = [Math.cos(angle), -Math.sin(angle)]
      const clear = Math.min(
        Math.abs(nx) < 1e-6 ? Infinity : half.width / Math.abs(nx),
        Math.abs(ny) < 1e-6 ? Infinity : half.height / Math.abs(ny),
      )
      const middle: XY = [at[0] + nx * (clear + away), at[1] + ny * (clear + away)]
      const cost = ring * 1.5 + (turn === 0 || turn === 6 ? 0 : 0.6) + (away > reach ? FAR : 0)
      return { at, middle, cost, leader: true }
    }),
  )
}

/** Along a side of the frame, or of what is free of it at its foot, as near to where the line leaves as may be. */
function onFrame([x, y]: XY, side: FrameSide, half: Half, free: Box): readonly Candidate[] {
  const level = side === 'top' || side === 'bottom'
  const [low, high] = level
    ? [free.left + half.width, free.right - half.width]
    : [free.top + half.height, free.bottom - half.height]
  const clamp = (n: number) => Math.max(low, Math.min(high, n))
  return Array.from({ length: 41 }, (_, i): Candidate => {
    const by = (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 16
    const along = clamp((level ? x : y) + by)
    const middle: XY =
      side === 'top'
        ? [along, Math.max(free.top, y) + half.height]
        : side === 'bottom'
          ? [along, Math.min(free.bottom, y) - half.height]
          : side === 'left'
            ? [free.left + half.width, along]
            : [free.right - half.width, along]
    return { at: middle, middle, cost: Math.abs(by) / 8, leader: false }
  })
}
