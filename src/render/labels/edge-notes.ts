/**
 * Notes on the frame: where a line in full leaves the visible map, the name of its far end and an arrow. Pixels, y down.
 */
import { containsPoint, boxesOverlap, type Box, type XY } from '../../scene/labels/boxes.ts'
import type { FrameSide, LabelRequest, Setting } from '../../scene/labels/label.ts'
import type { NodeMark, Scene } from '../../grammar/mark.ts'
import { distance, project, type Point } from '../../scene/mercator.ts'
import { m } from '../../messages/messages.ts'
import type { Screen } from '../screen.ts'
import type { DrawnLine } from './line-names.ts'

const SETTING: Setting = { size: 12.5, weight: 600, most: 40 }

const ARROW: Readonly<Record<FrameSide, string>> = { top: '↑', right: '→', bottom: '↓', left: '←' }

/** Degrees of the plane within which the end of a line belongs to an actor. */
const REACH = 1.6

/** Where a line enters the frame. */
interface Entry {
  readonly side: FrameSide
  readonly at: XY
}

/** Notes for lines that leave the frame: one for each actor, where its widest line leaves. */
export function edgeNoteRequests(
  lines: readonly DrawnLine[],
  nodes: Scene['nodes'],
  { toScreen }: Screen,
  free: Box,
  narrow: boolean,
): readonly LabelRequest[] {
  const seats = nodes.map((node) => ({ node, at: project([...node.at]) }))
  const leaving = new Map<NodeMark, (Entry & { readonly width: number })[]>()
  for (const { mark, line } of lines) {
    if (mark.shape === 'route') continue
    const ends = [mark.path[0], mark.path.at(-1)]
    for (const [i, end] of ends.entries()) {
      const node = end && seatOf(project(end), seats)
      if (!node || containsPoint(free, toScreen(project([...node.at])))) continue
      const found = entry(i === 0 ? line : line.toReversed(), free)
      if (!found) continue
      const known = leaving.get(node)
      const leaves = { ...found, width: mark.width }
      if (known) known.push(leaves)
      else leaving.set(node, [leaves])
    }
  }
  return [...leaving]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([node, all]): LabelRequest => {
      const side = mostOf(all.map((e) => e.side))
      const [widest] = all.filter((e) => e.side === side).sort((a, b) => b.width - a.width)
      return {
        kind: 'edge-note',
        of: node.actor,
        text: m.map.notes.lies({ arrow: ARROW[side], what: narrow ? shortOf(node) : edgeNoteName(node) }),
        setting: SETTING,
        ink: 'ink',
        ...(node.dock ? {} : { leadsTo: [node.at[0], node.at[1]] as const }),
        where: { type: 'frame', at: widest?.at ?? [0, 0], side },
      }
    })
}

/** "Northport, Northland"; only one name if they are alike. What is off the map is said of lands. */
export const edgeNoteName = ({ name, seat, dock, hasLand }: NodeMark): string =>
  dock
    ? hasLand
      ? m.map.notes.dock({ name })
      : name
    : name.includes(seat) || seat.includes(name)
      ? name
      : m.map.notes.seat({ seat, name })

/** The short name for narrow frames: the seat, as on the map. */
const shortOf = ({ name, seat, dock }: NodeMark): string => (dock || seat.includes(name) ? name : seat)

function seatOf(
  end: Point,
  seats: readonly { readonly node: NodeMark; readonly at: Point }[],
): NodeMark | null {
  let nearest: NodeMark | null = null
  let least = REACH
  for (const { node, at } of seats) {
    const away = distance(at, end)
    if (away < least) [nearest, least] = [node, away]
  }
  return nearest
}

function mostOf(sides: readonly FrameSide[]): FrameSide {
  const counts = new Map<FrameSide, number>()
  for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'top'
}

/** Where a line that starts outside the frame enters it; null if it starts inside or never enters. */
export function entry(line: readonly XY[], frame: Box): Entry | null {
  const first = line[0]
  if (!first || containsPoint(frame, first)) return null
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] ?? first, line[i] ?? first]
    const box = {
      left: Math.min(a[0], b[0]),
      right: Math.max(a[0], b[0]) + 1e-9,
      top: Math.min(a[1], b[1]),
      bottom: Math.max(a[1], b[1]) + 1e-9,
    }
    const cut = boxesOverlap(box, frame) ? clip(a, b, frame) : null
    if (cut) return cut
  }
  return null
}

/** The first point of a segment that lies in the frame, coming from outside (Liang–Barsky). */
function clip([ax, ay]: XY, [bx, by]: XY, f: Box): Entry | null {
  const [dx, dy] = [bx - ax, by - ay]
  let t0 = 0
  let t1 = 1
  let side: FrameSide | null = null
  const edges: readonly [FrameSide, number, number][] = [
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
