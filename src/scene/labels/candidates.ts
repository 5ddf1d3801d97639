/** Candidate places of a label, each with its cost: lower is better. Pixels, y down. */
import { unit } from '../../grammar/zigzag.ts'
import { distanceTo, length, pointsAt, type Polyline } from '../polyline.ts'
import { boxAround, containsPoint, nearestOfBox, type Box, type XY } from './boxes.ts'
import type { FrameSide, Side, Where } from './label.ts'

export interface Candidate {
  readonly at: XY
  readonly middle: XY
  readonly cost: number
  readonly leader: boolean
}

type Half = { readonly width: number; readonly height: number }

/** In the order of preference. */
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

/** Pixels by which a label beside a dot may stand further off. */
const FURTHER = 12

/** Candidates in no order. `half` is half the size of the label, `free` the part of the map that nothing covers. */
export function candidatesOf(where: Where, half: Half, free: Box): readonly Candidate[] {
  switch (where.type) {
    case 'beside':
      // What is needed may stand a little further off, clear of the marks at its dot.
      return (where.needed ? [0, FURTHER] : [0]).flatMap((more) =>
        SIDES.map(({ x, y }, i) => {
          const gap = more + (x !== 0 && y !== 0 ? where.gap * 0.6 : where.gap)
          const middle: XY = [where.at[0] + x * (half.width + gap), where.at[1] - y * (half.height + gap)]
          return { at: where.at, middle, cost: i * 0.5 + more / 2, leader: false }
        }),
      )
    case 'about':
      return about(where)
    case 'line':
      return joined(where.lines.map((line) => along(line, half, free, where.reach, where.thick ?? 0)))
    case 'note':
      return noted(where.at, half, where.reach)
    case 'frame':
      return onFrame(where.at, where.side, half, free)
  }
}

/** Most names are of one line. */
const joined = (lists: readonly (readonly Candidate[])[]): readonly Candidate[] =>
  lists.length === 1 && lists[0] ? lists[0] : lists.flat()

/** Pixels between two rings of candidates. */
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

/** Lines of more pixels have no name on them, as it could not be read. */
const THICK = 6

/** Pixels between a line and a name beside it, and the lengths of leaders that are tried. */
const BESIDE = 7
const LEADERS = [20, 44, 72, 100]

/** How many pixels a name without a leader may be from its line, which may curve away from it. */
export const LOOSE = 15

/** The extra cost of a leader beyond its reach, and its longest length as a multiple of the reach. */
const FAR = 40
const LONGEST = 1.5

/** How many points along one line are tried, at most. */
const MAX_POINTS = 26

/** Pixels on both sides of a point over which the direction of a line is taken, to smooth small bends. */
const SMOOTH = 12

/** Memoized, as most lines stay as they are from one day to the next. */
function along(line: Polyline, half: Half, free: Box, reach: number, thick: number): readonly Candidate[] {
  const known = KNOWN.get(line) ?? new Map<string, readonly Candidate[]>()
  KNOWN.set(line, known)
  const { left, top, right, bottom } = free
  const key = [half.width, half.height, left, top, right, bottom, reach, thick].join(' ')
  const found = known.get(key) ?? alongLine(line, half, free, reach, thick)
  // The frame may change many times while the line stays.
  if (known.size >= FEW) known.clear()
  known.set(key, found)
  return found
}

const KNOWN = new WeakMap<Polyline, Map<string, readonly Candidate[]>>()

/** More texts and frames than these are not remembered of one line. */
const FEW = 8

/** Names of a line: on it, beside it, or off it with a leader; cheapest at the middle of the line. */
function alongLine(
  line: Polyline,
  half: Half,
  free: Box,
  reach: number,
  thick: number,
): readonly Candidate[] {
  const total = length(line)
  const step = Math.max(10, total / MAX_POINTS)
  const distances: number[] = []
  for (let distance = step / 2; distance < total; distance += step) distances.push(distance)
  const pointsFrom = (by: number) =>
    pointsAt(
      line,
      distances.map((distance) => distance + by),
    )
  const [behind, ahead] = [pointsFrom(-SMOOTH), pointsFrom(SMOOTH)]
  const found: Candidate[] = []
  for (const [i, { point: at }] of pointsFrom(0).entries()) {
    if (!containsPoint(free, at)) continue
    const off = Math.abs((distances[i] ?? 0) / total - 0.5) * 5
    const [dx, dy] = unit(behind[i]?.point ?? at, ahead[i]?.point ?? at) ?? [1, 0]
    const edge = thick > THICK ? thick / 2 : 0
    if (edge === 0) found.push({ at, middle: at, cost: off + 1, leader: false })
    for (const side of [1, -1]) {
      const [nx, ny] = [-dy * side, dx * side]
      const clear = Math.abs(nx) * half.width + Math.abs(ny) * half.height + edge
      for (const [n, gap] of [BESIDE, ...LEADERS].entries()) {
        const middle: XY = [at[0] + nx * (clear + gap), at[1] + ny * (clear + gap)]
        const box = boxAround(middle, half)
        if (n === 0 && distanceTo(line, nearestOfBox(box, at)) > LOOSE + edge) continue
        const leader = n === 0 ? 0 : lengthTo(box, at)
        if (leader > reach * LONGEST) continue
        const far = leader > reach ? FAR : 0
        found.push({ at, middle, cost: off + (n === 0 ? 0 : 4 + gap / 12 + far), leader: n > 0 })
      }
    }
  }
  return found
}

function lengthTo(box: Box, at: XY): number {
  const [x, y] = nearestOfBox(box, at)
  return Math.hypot(x - at[0], y - at[1])
}

/** The distances of notes from their marks that are tried, in pixels. */
const NOTES = [16, 30, 46, 66, 92]

/** How far notes beside their marks are moved up and down, as shares of half their height. */
const SLIDES = [-1, -0.5, 0.5, 1]

function noted(at: XY, half: Half, reach: number): readonly Candidate[] {
  return NOTES.flatMap((away, ring) => {
    const costOf = (more: number) => ring * 1.5 + more + (away > reach ? FAR : 0)
    const slid = [-1, 1].flatMap((side) =>
      SLIDES.map((slide): Candidate => {
        const middle: XY = [at[0] + side * (half.width + away), at[1] + slide * half.height]
        return { at, middle, cost: costOf(0.3), leader: true }
      }),
    )
    const around = Array.from({ length: 12 }, (_, turn): Candidate => {
      const angle = (turn * Math.PI) / 6
      const [nx, ny] = [Math.cos(angle), -Math.sin(angle)]
      const clear = Math.min(
        Math.abs(nx) < 1e-6 ? Infinity : half.width / Math.abs(nx),
        Math.abs(ny) < 1e-6 ? Infinity : half.height / Math.abs(ny),
      )
      const middle: XY = [at[0] + nx * (clear + away), at[1] + ny * (clear + away)]
      return { at, middle, cost: costOf(turn === 0 || turn === 6 ? 0 : 0.6), leader: true }
    })
    return [...around, ...slid]
  })
}

/** Along a side of the frame, cheapest nearest to where the line leaves it. */
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
