/**
 * A pseudo-language for tests (`?lang=en-XA`): English with accents, about a third longer, in brackets. Text without brackets
 * is not from the catalogue; text that is cut shows where another language would not fit. Parts from the atlas and names stay
 * as they are.
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

/** Private-use characters that mark parts to keep. */
const [OPEN, CLOSE] = ['\ue000', '\ue001']
const MARKS = /[\ue000\ue001]/g

/** Parts and names, which are kept. */
const KEPT = new RegExp(`(\ue000[^\ue001]*\ue001|${NAMES.join('|')})`)

/** Doubles vowels, so that the text is longer but breaks into lines at the same places. */
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
