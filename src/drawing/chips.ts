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
  /** Its first and its last point, and all of them: made when they are first asked for, as most ways never leave the frame. */
  readonly ends: readonly [Point, Point]
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
  const seat = (p: Point) => {
    let nearest: string | null = null
    let least = REACH
    for (const { actor, at } of seats) {
      const away = distance(at, p)
      if (away < least) [nearest, least] = [actor, away]
    }
    return nearest
  }
  return edges.flatMap((edge): Way[] => {
    const [first, last] = [edge.path[0], edge.path.at(-1)]
    if (edge.shape === 'route' || !first || !last) return []
    const ends = [project(first), project(last)] as const
    const [from, to] = [seat(ends[0]), seat(ends[1])]
    if (from === null || to === null || from === to) return []
    let line: readonly Point[] | undefined
    return [
      {
        edge,
        tie: edge.tie,
        from,
        to,
        ends,
        get path() {
          return (line ??= edge.path.map(project))
        },
      },
    ]
  })
}

/** Where ways leave the frame, one crossing an actor, on the side where most of its ties leave. */
export function crossings(
  ways: readonly Omit<Way, 'edge'>[],
  toScreen: (p: Point) => XY,
  frame: Frame,
): readonly Crossing[] {
  const byActor = new Map<string, { side: Side; at: XY; tie: string }[]>()
  for (const way of ways) {
    for (const [i, actor] of [way.from, way.to].entries()) {
      const start = way.ends[i]
      // Most ways begin and end in the frame: only of the others is all of the line asked for.
      if (!start || isInside(toScreen(start), frame)) continue
      const line = way.path.map(toScreen)
      const at = entry(i === 0 ? line : line.reverse(), frame)
      if (!at) continue
      const known = byActor.get(actor) ?? []
      byActor.set(actor, known)
      known.push({ ...at, tie: way.tie })
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
