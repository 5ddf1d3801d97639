/**
 * A language for tests (`?lang=en-XA`): English with accents, about a third longer, in brackets.
 *
 * What has no brackets is not from the catalogue; what is cut shows that the next language will not fit. Parts that come
 * from the atlas stay as they are.
 */
import { isolated, type Treatment } from './catalogue.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const MARKED = 'àƀçđéƒĝĥîĵķĺɱñöþʠŕšţûṽŵẋýž'

/** Each letter with its accent, small and capital. */
const ACCENTED: ReadonlyMap<string, string> = new Map(
  [...MARKED].flatMap((marked, i) => {
    const letter = LETTERS[i] ?? ''
    return [
      [letter, marked],
      [letter.toUpperCase(), marked.toUpperCase()],
    ]
  }),
)

const VOWEL = /[aeiou]/i

/** Around parts that are kept, between the template and its text: characters for private use. */
const [OPEN, CLOSE] = ['\ue000', '\ue001']

/** Vowels are said twice: lines break where they would. */
function accented(text: string): string {
  return [...text]
    .map((c) => (ACCENTED.get(c) ?? c) + (VOWEL.test(c) ? (ACCENTED.get(c.toLowerCase()) ?? '') : ''))
    .join('')
}

export const PSEUDO: Treatment = {
  part: (part) => OPEN + isolated(part) + CLOSE,
  text: (text) => {
    if (text.trim() === '') return text
    const pieces = text.split(/(\ue000[^\ue001]*\ue001)/)
    const words = pieces.map((p) => (p.startsWith(OPEN) ? p.slice(1, -1) : accented(p))).join('')
    return `⟦${words}⟧`
  },
}
