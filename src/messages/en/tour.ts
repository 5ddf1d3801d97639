/** The tour and its offer. */
import { count } from './means.ts'
import { inWords } from './numerals.ts'

export const tour = {
  /** On the button that begins it; `steps` is how many it has. */
  offer: ({ steps }: { steps: number }) =>
    `The argument in ${inWords(steps)} ${steps === 1 ? 'step' : 'steps'}`,
  /** How long it takes. */
  minutes: ({ n }: { n: number }) => count(n, { one: '# minute', other: '# minutes' }),
}
