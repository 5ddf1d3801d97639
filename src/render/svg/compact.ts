/**
 * Compresses a drawing that is inlined in a page: lines are simplified, paths use relative coordinates, and paths drawn twice
 * are shared.
 */
import type { XY } from '../hit-distance.ts'
import { el, px, type Tree } from './tree.ts'

/** The tolerance of simplification in pixels, constant or by place, and the number of steps in a pixel for rounding. */
export interface Simplification {
  readonly tolerance: Tolerance
  readonly steps: number
}

export type Tolerance = number | ((at: XY) => number)

/** Paths of at least this many characters are shared by id. */
const SHARED = 60

/** Compresses a drawing. Ids of shared paths begin with `prefix`. */
export function compact(tree: Tree, prefix: string, simplification: Simplification): Tree {
  const counts = new Map<string, number>()
  const small = withPaths(tree, (d) => {
    const less = shortened(d, simplification)
    counts.set(less, (counts.get(less) ?? 0) + 1)
    return less
  })
  const shared = new Map(
    [...counts].filter(([d, n]) => n > 1 && d.length > SHARED).map(([d], i) => [d, `${prefix}${i}`]),
  )
  const body = withUses(small, shared)
  if (typeof body === 'string' || shared.size === 0) return body
  const defs = [...shared].map(([d, id]) => el('path', { id, d }))
  return { ...body, inside: [el('defs', {}, ...defs), ...body.inside] }
}

function withPaths(tree: Tree, change: (d: string) => string): Tree {
  if (typeof tree === 'string') return tree
  const d = tree.attributes['d']
  const attributes = typeof d === 'string' ? { ...tree.attributes, d: change(d) } : tree.attributes
  return { ...tree, attributes, inside: tree.inside.map((t) => withPaths(t, change)) }
}

function withUses(tree: Tree, shared: ReadonlyMap<string, string>): Tree {
  if (typeof tree === 'string') return tree
  const { d, ...rest } = tree.attributes
  const id = tree.tag === 'path' && typeof d === 'string' ? shared.get(d) : undefined
  if (id !== undefined) return el('use', { href: `#${id}`, ...rest })
  return { ...tree, inside: tree.inside.map((t) => withUses(t, shared)) }
}

/** A path of straight lines, simplified and with relative coordinates; other paths unchanged. Invisibly small pieces are left out. */
export function shortened(d: string, { tolerance, steps }: Simplification): string {
  if (!/^[MLZ\d\s.,-]*$/.test(d)) return d
  const whole = (n: number) => Math.round(n * steps)
  // Absolute positions are rounded, so that errors do not add up.
  let at: XY = [0, 0]
  const piece = (text: string): string => {
    const closed = text.trimEnd().endsWith('Z')
    const kept = simplified(pointsOf(text), tolerance)
    if (kept.length < (closed ? 3 : 2)) return ''
    const start = at
    const moves = kept.map(([x, y]): XY => {
      const to: XY = [whole(x), whole(y)]
      const move: XY = [to[0] - at[0], to[1] - at[1]]
      at = to
      return move
    })
    // After "z" the pen is back at the start of the piece.
    if (closed) at = [start[0] + (moves[0]?.[0] ?? 0), start[1] + (moves[0]?.[1] ?? 0)]
    const moveTexts = moves.map(
      ([x, y], i) => (['m', 'l'][i] ?? '') + pair(px(x / steps), px(y / steps), i > 1),
    )
    return moveTexts.join('') + (closed ? 'z' : '')
  }
  return d.split(/(?=M)/).filter(Boolean).map(piece).join('')
}

function pointsOf(text: string): readonly XY[] {
  const numbers = text.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []
  return numbers.flatMap((x, i): XY[] => (i % 2 ? [] : [[x, numbers[i + 1] ?? 0]]))
}

/** Two numbers in the shortest form: "-.4 .3", "1-2"; not "-.4.3", which some parsers misread. */
function pair(x: number, y: number, inside: boolean): string {
  const [a, b] = [x, y].map((n) => String(n).replace(/^(-?)0\./, '$1.'))
  return `${inside && x >= 0 ? ' ' : ''}${a}${y < 0 ? '' : ' '}${b}`
}

/** Ramer–Douglas–Peucker simplification. */
export function simplified(line: readonly XY[], tolerance: Tolerance): readonly XY[] {
  const keep = new Set([0, line.length - 1])
  const open: [number, number][] = [[0, line.length - 1]]
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const [from, to] = piece
    const [a, b] = [line[from], line[to]]
    if (!a || !b) continue
    let far = 1
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const p = line[i]
      const d = p ? away(p, a, b) / (typeof tolerance === 'number' ? tolerance : tolerance(p)) : 0
      if (d > far) [far, at] = [d, i]
    }
    if (at < 0) continue
    keep.add(at)
    open.push([from, at], [at, to])
  }
  return line.filter((_, i) => keep.has(i))
}

/** The distance from a point to a segment. */
export function away([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}
