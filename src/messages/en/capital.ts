/** The links of one state as a wheel: its capital in the middle, the others around it. */
import { count, dayText } from './means.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

export const capital = {
  /** `others` is how many there are around it; `soFar` where the map shows all until the day. */
  total: ({
    links: n,
    mediated,
    others,
    day,
    soFar,
  }: {
    links: number
    mediated: number
    others: number
    day: number
    soFar: boolean
  }) =>
    [
      `${links(n)} ${soFar ? 'until' : 'on'} ${dayText(day)}.`,
      mediated ? `It also mediates ${links(mediated)} of others.` : '',
      count(others, { one: '# other stands around it.', other: '# others stand around it.' }),
    ]
      .filter(Boolean)
      .join(' '),
}
