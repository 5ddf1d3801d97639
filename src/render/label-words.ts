/** Texts of labels. */
import type { NodeMark } from '../grammar/mark.ts'

/** The longest label, in code points. */
const LONGEST_LABEL = 80

/** Cuts to `LONGEST_LABEL` without splitting a surrogate pair. */
export function cut(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join('')}…` : text
}

/** The name of an actor's dot: its city, if the base map already names the country. */
export function nodeName(
  m: Pick<NodeMark, 'name' | 'seat' | 'dock'>,
  countries: ReadonlySet<string>,
): string {
  return !m.dock && countries.has(m.name) && !m.seat.includes(m.name) ? m.seat : m.name
}
