/** What is known of the thing that the reader has selected: a link, an actor, an event or a site. */
import { formatNumber } from '../number.ts'
import { count, dayText } from './means.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

export const inspector = {
  actor: {
    /** The heading of an actor's links; `soFar` where the map shows all until the day. */
    links: ({ n, day, soFar }: { n: number; day: number; soFar: boolean }) =>
      `${links(n)} ${soFar ? 'until' : 'on'} ${dayText(day)}`,
    /** The heading of the links between others that it mediates: they are not counted above. A number follows. */
    mediates: 'As mediator',
    /** Links that the reader's filters keep out. */
    hidden: ({ n }: { n: number }) => `The filters hide ${formatNumber(n)} more.`,
  },
}
