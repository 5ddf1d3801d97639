/** Headings with the separator in them, which their author did not put into quotation marks: "until, not included". */
import { csvHeadingOf, knownHeadings } from './csv-rows.ts'

/**
 * The headings, with those joined that were cut: where the parts make up a known one, or a bracket is closed in a later part. Only if no
 * row has as many cells as there are headings, and one has as many as there are then.
 */
export function wholeHeadings(cells: readonly string[], widest: number): readonly string[] {
  if (widest >= cells.length) return cells
  const joined: string[] = []
  for (let i = 0; i < cells.length;) {
    const parts = partsAt(cells, i)
    joined.push(cells.slice(i, i + parts).join(', '))
    i += parts
  }
  return joined.length === widest ? joined : cells
}

/** How many cells make up the heading that begins at an index. */
function partsAt(cells: readonly string[], at: number): number {
  const [first = '', second] = [cells[at], cells[at + 1]]
  if (second !== undefined && knownHeadings([first, second]) === 0) {
    if (knownHeadings([csvHeadingOf(`${first} ${second}`)]) > 0) return 2
  }
  if (!isOpen(first)) return 1
  const end = cells.findIndex((_, i) => i > at && !isOpen(cells.slice(at, i + 1).join()))
  return end < 0 ? 1 : end - at + 1
}

const isOpen = (text: string): boolean => text.split('(').length > text.split(')').length
