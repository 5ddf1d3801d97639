/** Parts of the page's address that cannot be used. */
import { dayText, either, list } from './means.ts'

export const address = {
  /** `part` is as it stands in the address: "date=2016-13". `why` is one of `why`. */
  ignored: ({ part, why }: { part: string; why: string }) => `“${part}” in the address was ignored: ${why}.`,
  /** Values and names in these are words of the address, which no language translates. */
  why: {
    date: 'a date is written like 2016-08-08',
    /** The first and the last day of the timeline. */
    outside: ({ first, last }: { first: number; last: number }) =>
      `the timeline goes from ${dayText(first)} to ${dayText(last)}`,
    percentage: 'it must be a whole number from 0 to 100',
    one: 'the only value is 1',
    oneOf: ({ values }: { values: readonly string[] }) => `it must be ${either(values)}`,
    someOf: ({ values }: { values: readonly string[] }) => `it can contain only ${list(values)}`,
    sorted: ({ columns }: { columns: readonly string[] }) =>
      `it must be ${either(columns)}, followed by .asc or .desc`,
    order: 'it must be ties, name or an actor of this atlas',
    tie: 'this atlas has no such link',
    event: 'this atlas has no such event',
    site: 'this atlas has no such site',
    actor: 'this atlas has no such actor',
    claim: 'the article has no such claim',
    step: 'the tour has no such step',
    pair: 'it must name two actors of this atlas',
    bloc: 'this atlas has no such bloc',
    state: 'this atlas has no such state',
    camera: 'it must be zoom/latitude/longitude',
  },
}
