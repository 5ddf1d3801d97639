/** What the map says of itself to those who do not see it. */
import { count, dayText } from './means.ts'

export const spoken = {
  /** The label of the map. */
  map: ({ links, day }: { links: number; day: number }) =>
    `Map: ${count(links, { one: '# link', other: '# links' })} on ${dayText(day)}. Press Enter for the list of links.`,
}
