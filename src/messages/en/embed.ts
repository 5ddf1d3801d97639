/** What stands below a map in another page, and on it. */
import { count, dayText } from './means.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

export const embed = {
  /** The link to the whole page. */
  openMap: 'Open the map',
  /** `licence` is its name: "CC BY 4.0". */
  licence: ({ licence }: { licence: string }) => `Data ${licence}`,
  /** In the frame itself: leads to the whole page with the same view. */
  openWhole: 'Open the whole map',
  /** The small card of what is selected. */
  card: {
    label: 'What is known',
    more: 'Claims and sources',
    close: 'Close',
    closeKey: 'Close (Esc)',
    event: ({ span, place, summary }: { span: string; place: string; summary: string }) =>
      `${span}, ${place}. ${summary}`,
    /** What kind of site it is. */
    site: ({ kind }: { kind: string }) => `${kind}.`,
    /** Of an actor. */
    linksOn: ({ n, day }: { n: number; day: number }) => `${links(n)} on ${dayText(day)}.`,
    linksUntil: ({ n, day }: { n: number; day: number }) => `${links(n)} until ${dayText(day)}.`,
  },
}
