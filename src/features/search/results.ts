/** The result list of the search box: headings, which row is active, and which letters of a row matched. Pure. */
import { fold, search, type SearchGroup, type SearchIndex } from '../../atlas/search.ts'
import { m } from '../../messages/messages.ts'

/** A piece of a text, and whether it matched. */
export interface ResultPiece {
  readonly text: string
  readonly match: boolean
}

/** The most rows that are listed. */
const LISTED = 30

/** What a query finds: the best rows, in groups, and how many there are in all. */
export interface Results {
  readonly groups: readonly SearchGroup[]
  readonly total: number
}

/** The best rows of a query and their number. */
export function results(index: SearchIndex, query: string, limit = LISTED): Results {
  const groups = search(index, query, Infinity)
  const best = groups
    .flatMap((group) => group.hits)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
  return {
    groups: groups
      .map((group) => ({ ...group, hits: group.hits.filter((hit) => best.includes(hit)) }))
      .filter((group) => group.hits.length > 0),
    total: groups.reduce((sum, group) => sum + group.hits.length, 0),
  }
}

/** What is said of the list: "3 results", "the best 30 of 41 results", or that there is none. */
export function summary(listed: number, total: number, query: string): string {
  if (total === 0) return m.search.none({ query: query.trim() })
  return listed < total ? m.search.best({ listed, n: total }) : m.search.found({ n: total })
}

/** The active row after an arrow key: round and round; −1 when there is no row. */
export function moved(active: number, count: number, by: -1 | 1): number {
  if (count === 0) return -1
  return active < 0 ? (by === 1 ? 0 : count - 1) : (active + by + count) % count
}

/** A text cut where words begin with a word of the query; letters are compared as the search does. */
export function pieces(text: string, query: string): readonly ResultPiece[] {
  const terms = fold(query).match(/[\p{L}\p{N}]+/gu) ?? []
  const out: ResultPiece[] = []
  let end = 0
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = found[0]
    const length = Math.max(0, ...terms.map((term) => prefixLength(word, term)))
    if (length === 0) continue
    if (found.index > end) out.push({ text: text.slice(end, found.index), match: false })
    end = found.index + length
    out.push({ text: text.slice(found.index, end), match: true })
  }
  if (end < text.length) out.push({ text: text.slice(end), match: false })
  return out
}

/** How many code units of a word spell a folded term at its start; 0 when it does not begin so. */
function prefixLength(word: string, term: string): number {
  if (!fold(word).startsWith(term)) return 0
  for (let n = 1; n < word.length; n++) if (fold(word.slice(0, n)).length >= term.length) return n
  return word.length
}
