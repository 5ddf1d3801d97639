/**
 * Chips: where an edge leaves the present view, a chip on the frame names the actor at its far end and counts the ties
 * that lead there. Pure geometry on the screen; lengths are CSS pixels, y grows downwards.
 */
import type { EdgeMark, NodeMark, Scene } from '../scene/mark.ts'
import { distance, project, type Point } from '../scene/mercator.ts'
import type { XY } from './pick.ts'

/** An edge on its way between two actors, in the Mercator plane. */
export interface Way {
  readonly edge: EdgeMark
  readonly tie: string
  readonly from: string
  readonly to: string
  readonly path: readonly Point[]
}

/** The part of the map that nothing covers. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Side = 'top' | 'right' | 'bottom' | 'left'

/** A wish for a chip: before it is kept apart from others. */
export interface Crossing {
  readonly actor: string
  readonly side: Side
  readonly x: number
  readonly y: number
  /** Distinct ties. */
  readonly count: number
}

/** Degrees of the plane within which an edge's end belongs to an actor. */
const REACH = 1.6

/** Edges as ways from actor to actor, for all days. Those that end elsewhere, as pipelines do, have no chip. */
export function waysOf(edges: readonly EdgeMark[], nodes: Scene['nodes']): readonly Way[] {
  const seats = nodes.map((n) => ({ actor: n.actor, at: project(n.at) }))
  const seat = (p: Point | undefined) => {
    if (!p) return null
    const near = seats.map((s) => ({ actor: s.actor, d: distance(s.at, p) })).sort((a, b) => a.d - b.d)[0]
    return near && near.d < REACH ? near.actor : null
  }
  return edges.flatMap((edge): Way[] => {
    if (edge.shape === 'route') return []
    const path = edge.path.map(project)
    const [from, to] = [seat(path[0]), seat(path.at(-1))]
    return from === null || to === null || from === to ? [] : [{ edge, tie: edge.tie, from, to, path }]
  })
}

/** Where ways leave the frame, one crossing an actor, on the side where most of its ties leave. */
export function crossings(
  ways: readonly Omit<Way, 'edge'>[],
  toScreen: (p: Point) => XY,
  frame: Frame,
): readonly Crossing[] {
  const byActor = new Map<string, { side: Side; at: XY; tie: string }[]>()
  const outside = (p: Point | undefined) => p !== undefined && !isInside(toScreen(p), frame)
  for (const { tie, from, to, path } of ways) {
    // Most ways begin and end in the frame: only of the others is all of the line asked for.
    for (const [actor, start] of [
      [from, path[0]],
      [to, path.at(-1)],
    ] as const) {
      if (!outside(start)) continue
      const line = path.map(toScreen)
      const at = entry(start === path[0] ? line : line.reverse(), frame)
      if (!at) continue
      const known = byActor.get(actor) ?? []
      byActor.set(actor, known)
      known.push({ ...at, tie })
    }
  }
  return [...byActor].map(([actor, all]) => {
    const sides = new Map<Side, number>()
    for (const { side } of all) sides.set(side, (sides.get(side) ?? 0) + 1)
    const side = [...sides].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'top'
    const here = all.filter((c) => c.side === side)
    const mean = (i: 0 | 1) => here.reduce((sum, c) => sum + c.at[i], 0) / here.length
    return { actor, side, x: mean(0), y: mean(1), count: new Set(all.map((c) => c.tie)).size }
  })
}

/** Where a line that starts outside the frame first comes in; null when it starts inside or never does. */
export function entry(line: readonly XY[], frame: Frame): { side: Side; at: XY } | null {
  const first = line[0]
  if (!first || isInside(first, frame)) return null
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] ?? first
    const b = line[i] ?? first
    const cut = clip(a, b, frame)
    if (cut) return cut
  }
  return null
}

const isInside = ([x, y]: XY, f: Frame) => x >= f.left && x <= f.right && y >= f.top && y <= f.bottom

/** The first point of a segment that lies in the frame, coming from outside (Liang–Barsky). */
function clip([ax, ay]: XY, [bx, by]: XY, f: Frame): { side: Side; at: XY } | null {
  const [dx, dy] = [bx - ax, by - ay]
  let t0 = 0
  let t1 = 1
  let side: Side | null = null
  const edges: readonly [Side, number, number][] = [
    ['left', -dx, ax - f.left],
    ['right', dx, f.right - ax],
    ['top', -dy, ay - f.top],
    ['bottom', dy, f.bottom - ay],
  ]
  for (const [name, p, q] of edges) {
    if (p === 0) {
      if (q < 0) return null
      continue
    }
    const t = q / p
    if (p < 0 && t > t0) [t0, side] = [t, name]
    if (p > 0) t1 = Math.min(t1, t)
  }
  return side && t0 <= t1 ? { side, at: [ax + dx * t0, ay + dy * t0] } : null
}

/** The name on a chip: "Northport · Northland"; an actor named like its seat is named once. */
export function chipName({ name, seat }: Pick<NodeMark, 'name' | 'seat'>): string {
  return name.includes(seat) || seat.includes(name) ? name : `${seat} · ${name}`
}

/** The name on a chip that steps back: the shorter of the two, so that it does not cover what is in focus. */
export function shortName({ name, seat }: Pick<NodeMark, 'name' | 'seat'>): string {
  return seat.length < name.length ? seat : name
}
