/** The search box and its list. */
import { count } from './means.ts'

const results = (n: number) => count(n, { one: '# result', other: '# results' })

export const search = {
  label: 'Search',
  list: 'Results',
  groups: {
    actor: 'Actors',
    place: 'Places',
    tie: 'Links',
    event: 'Events',
    site: 'Sites',
    claim: 'Claims',
    source: 'Sources',
  },
  found: ({ n }: { n: number }) => results(n),
  /** Not all are listed. */
  best: ({ listed, n }: { listed: number; n: number }) => `The best ${listed} of ${results(n)}`,
  none: ({ query }: { query: string }) => `No match for “${query}”`,
}
