/** The switches of the blocs. */
import { inWords } from './numerals.ts'

export const blocs = {
  /** Of the states that are in none of `n` blocs. */
  inNoneOf: ({ n }: { n: number }) => `in none of the ${inWords(n)}`,
}
