// Douglas–Peucker in the plane: the fewest of a line's points from which no left-out point is farther than
// a tolerance. Iterative over a list of spans, so that a long line needs no deep stack.
type Point = readonly [number, number]

/** Distance of a point from a segment, in the unit of the coordinates. */
export function fromSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const along = dx === 0 && dy === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy)
}

/** The points to keep; first and last always. `tolerance` is in the unit of the coordinates. */
export function simplify<P extends Point>(line: readonly P[], tolerance: number): P[] {
  const kept = new Set([0, line.length - 1])
  const spans: [number, number][] = [[0, line.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let farthest = from
    let distance = tolerance
    for (let i = from + 1; i < to; i++) {
      const d = fromSegment(line[i]!, line[from]!, line[to]!)
      if (d > distance) [farthest, distance] = [i, d]
    }
    if (farthest === from) continue
    kept.add(farthest)
    spans.push([from, farthest], [farthest, to])
  }
  return line.filter((_, i) => kept.has(i))
}
