/**
 * A language for tests (`?lang=en-XA`): English with accents, about a third longer, in brackets.
 *
 * What has no brackets is not from the catalogue; what is cut shows that the next language will not fit. Parts that come
 * from the atlas stay as they are, and so do names that no language translates.
 */
import { isolated, type Treatment } from './catalogue.ts'
import { NAMES } from './names.ts'

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
const MARKS = /[\ue000\ue001]/g

/** What stays as it is in a text: parts, and names. */
const KEPT = new RegExp(`(\ue000[^\ue001]*\ue001|${NAMES.join('|')})`)

/** Vowels are said twice: lines break where they would. */
function accented(text: string): string {
  return [...text]
    .map((c) => (ACCENTED.get(c) ?? c) + (VOWEL.test(c) ? (ACCENTED.get(c.toLowerCase()) ?? '') : ''))
    .join('')
}

export const PSEUDO: Treatment = {
  part: (part) => OPEN + isolated(part) + CLOSE,
  text: (text) => {
    if (text.trim() === '' || NAMES.includes(text)) return text
    const words = text.split(KEPT).map((piece, i) => (i % 2 ? piece.replaceAll(MARKS, '') : accented(piece)))
    return `⟦${words.join('')}⟧`
  },
}
