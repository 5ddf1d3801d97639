/** A dashed line as pieces of itself, for renderers and marks whose dashes cannot be left to the pen. */
import { length, slice, type Polyline } from './polyline.ts'

/** The drawn pieces of a line under a pattern of dash and gap lengths; `unit` is the plane's degrees in one pixel. */
export function dashed(line: Polyline, pattern: readonly number[], unit: number): readonly Polyline[] {
  const total = length(line)
  const pieces: Polyline[] = []
  let along = 0
  for (let i = 0; along < total; i = (i + 1) % pattern.length) {
    const next = along + Math.max(0.5, pattern[i] ?? 0) * unit
    if (i % 2 === 0) pieces.push(slice(line, along, Math.min(next, total)))
    along = next
  }
  return pieces
}
