/** What names on the map say. Pure. */
import type { NodeMark } from '../grammar/mark.ts'

/** Longest text a label may carry: beyond 16,383 glyphs the map stops drawing for good. */
const LONGEST_LABEL = 80

/** At most 80 characters, never through the middle of one. */
export function cut(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join('')}…` : text
}

/** The name of an actor's dot: that of the city it stands on, where the base map names the country already. */
export function nodeName(
  m: Pick<NodeMark, 'name' | 'seat' | 'dock'>,
  countries: ReadonlySet<string>,
): string {
  return !m.dock && countries.has(m.name) && !m.seat.includes(m.name) ? m.seat : m.name
}
