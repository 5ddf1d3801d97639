/** How many links an actor has, in words: the same number wherever it is counted. */
import { plural } from '../../atlas/numbers.ts'
import type { Tie } from '../../atlas/schema.ts'

/** "37 links and 2 that it mediates": a link is counted at its two ends, what somebody mediates is told beside them. */
export function linkCount(ties: readonly Tie[], actor: string): string {
  const own = ties.filter(({ from, to }) => from === actor || to === actor).length
  const mediated = ties.length - own
  return plural(own, 'link') + (mediated ? ` and ${mediated} that it mediates` : '')
}
