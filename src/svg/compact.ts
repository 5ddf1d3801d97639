/**
 * A drawing made small, for a page that carries it in its own text: lines keep the points that show, are told from point to
 * point, and what is drawn twice along one line has that line once. Pure.
 */
import { el, px, type Tree } from './tree.ts'
import type { XY } from '../drawing/pick.ts'

/** How small: pixels by which a line may miss a point that it leaves out, and steps to a pixel. */
export interface Grain {
  readonly miss: number
  readonly steps: number
}

/** The drawing, smaller. Ids of what it shares begin with `prefix`. */
export function compact(tree: Tree, prefix: string, grain: Grain): Tree {
  const small = withPaths(tree, (d) => shortened(d, grain))
  const counts = new Map<string, number>()
  withPaths(small, (d) => {
    counts.set(d, (counts.get(d) ?? 0) + 1)
    return d
  })
  const shared = new Map(
    [...counts].filter(([d, n]) => n > 1 && d.length > SHARED).map(([d], i) => [d, `${prefix}${i}`]),
  )
  const defs = [...shared].map(([d, id]) => el('path', { id, d }))
  const body = withUses(small, shared)
  return typeof body === 'string' ? body : { ...body, inside: [el('defs', {}, ...defs), ...body.inside] }
}

/** Letters of a path from which on it is worth an id. */
const SHARED = 60

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

/** A path of straight lines with fewer points, in tenths of a pixel from point to point; any other as it is. */
export function shortened(d: string, { miss, steps }: Grain): string {
  if (!/^[MLZ\d\s.,-]*$/.test(d)) return d
  let at: XY = [0, 0]
  const round = (n: number) => Math.round(n * steps) / steps
  const parts = d.split(/(?=M)/).filter(Boolean)
  return parts
    .map((part) => {
      const closed = part.trimEnd().endsWith('Z')
      const numbers = part.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []
      const points = numbers.flatMap((x, i): XY[] => (i % 2 ? [] : [[x, numbers[i + 1] ?? 0]]))
      const kept = simplified(points, miss)
      const [first] = kept
      if (!first || kept.length < 2) return ''
      const moves = kept.map((p) => {
        const move: XY = [round(p[0] - at[0]), round(p[1] - at[1])]
        at = [at[0] + move[0], at[1] + move[1]]
        return move
      })
      const text = moves
        .map(([x, y], i) => `${i === 0 ? 'm' : i === 1 ? 'l' : ''}${pair(x, y, i > 1)}`)
        .join('')
      if (closed) at = [first[0], first[1]]
      return text + (closed ? 'z' : '')
    })
    .join('')
}

/** Two numbers as short as SVG takes them: "-.4.3", "1-2". */
function pair(x: number, y: number, inside: boolean): string {
  const [a, b] = [short(x), short(y)]
  const lead = inside && !a.startsWith('-') ? ' ' : ''
  return `${lead}${a}${b.startsWith('-') ? '' : ' '}${b}`
}

const short = (n: number): string => String(px(n)).replace(/^(-?)0\./, '$1.')

/** The points of a line that show: none that it leaves out lies farther off than `miss` (Ramer, Douglas and Peucker). */
export function simplified(line: readonly XY[], miss: number): readonly XY[] {
  const keep = new Set([0, line.length - 1])
  const open: [number, number][] = [[0, line.length - 1]]
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const [from, to] = piece
    const [a, b] = [line[from], line[to]]
    if (!a || !b) continue
    let far = 0
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const p = line[i]
      const d = p ? away(p, a, b) : 0
      if (d > far) [far, at] = [d, i]
    }
    if (far <= miss) continue
    keep.add(at)
    open.push([from, at], [at, to])
  }
  return line.filter((_, i) => keep.has(i))
}

/** From a point to a segment. */
function away([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}
