/** The links of one state as a wheel: its capital in the middle, the others around it. */
import { count, dayText } from './means.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

interface Total {
  readonly links: number
  /** Links between others that it mediates: they are not counted among its own. */
  readonly mediated: number
  /** How many there are around it. */
  readonly others: number
  readonly day: number
  /** Whether the map shows all until the day. */
  readonly soFar: boolean
}

export const capital = {
  title: ({ actor }: { actor: string }) => `Links of ${actor}`,
  /** The small line over the title; `seat` is its capital. */
  kicker: ({ seat }: { seat: string }) => `Seen from ${seat}`,
  /** Before the list of states. */
  choose: 'Show the links of',
  total: (total: Total) =>
    [
      `${links(total.links)} ${total.soFar ? 'until' : 'on'} ${dayText(total.day)}.`,
      total.mediated ? `It also mediates ${links(total.mediated)} between others.` : '',
      count(total.others, { one: '# other stands around it.', other: '# others stand around it.' }),
    ]
      .filter(Boolean)
      .join(' '),
  kinds: 'Its links by subject',
  note: ({ seat }: { seat: string }) =>
    `Each name stands in its direction from ${seat}, moved aside where names would overlap. Its ring says whether the links are of cooperation, of tension or both. How long a line is means nothing.`,
  /** How the others stand with it: the word on the ring, the heading of the list, what is said where it is empty, and what a name says when pointed at. */
  stances: {
    partner: {
      ring: 'cooperation',
      many: 'Only cooperation',
      none: 'Nobody has only links of cooperation with it.',
      says: 'Only links of cooperation',
      press: 'Only links of cooperation. Press to see the links of this state.',
    },
    hedge: {
      ring: 'both',
      many: 'Cooperation and tension',
      none: 'Nobody has links of both kinds with it.',
      says: 'Links of cooperation and of tension',
      press: 'Links of cooperation and of tension. Press to see the links of this state.',
    },
    rival: {
      ring: 'tension',
      many: 'Only tension',
      none: 'Nobody has only links of tension with it.',
      says: 'Only links of tension',
      press: 'Only links of tension. Press to see the links of this state.',
    },
  },
  /** Links that have the state at both ends. */
  alone: 'Links within the state',
  /** A link in the words of one side, the capital first: "Northport is armed by Southland". */
  seen: ({ seat, phrase }: { seat: string; phrase: string }) => `${seat} ${phrase}`,
  empty: {
    filtered: ({ actor, n, day }: { actor: string; n: number; day: number }) =>
      `The filters hide every link of ${actor}. Without them there would be ${links(n)} on ${dayText(day)}.`,
    showAll: 'Show everything again',
    none: ({ actor, day }: { actor: string; day: number }) =>
      `There is no link of ${actor} on ${dayText(day)}.`,
    goTo: ({ day }: { day: number }) => `Go to ${dayText(day)}, the nearest day that has one`,
  },
}
