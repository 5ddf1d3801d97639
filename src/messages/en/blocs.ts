/** Blocs: their switches, and the panel that has them as a table. */
import { dayText } from './means.ts'
import { inWords } from './numerals.ts'

export const blocs = {
  /** Of the states that are in none of `n` blocs. */
  inNoneOf: ({ n }: { n: number }) => `in none of the ${inWords(n)}`,
  title: ({ day }: { day: number }) => `Blocs on ${dayText(day)}`,
  /** The small line over the title. */
  kicker: 'States of the article by bloc',
  none: 'The article names no bloc. Close this panel to go back to the map.',
  label: 'Table of blocs',
  caption: ({ day }: { day: number }) =>
    `How each state stands in each bloc on ${dayText(day)}. Press the head of a column to show its bloc on the map.`,
  member: 'Member of at least one',
  /** How a state stands in a bloc: its role, its title there if it has one, and since when. */
  standing: ({ role, title, when }: { role: string; title: string | null; when: string }) =>
    title === null ? `${role}, ${when}` : `${role}: ${title}, ${when}`,
  noStanding: 'neither member nor partner',
  /** Before the number of a note, to be heard. */
  note: ({ n }: { n: number }) => `note ${n}`,
  marks: 'Marks',
  otherClaims: 'Other claims about these memberships',
  notes: 'Notes',
  sources: 'Sources',
}
