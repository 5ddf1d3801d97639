/** Sentences with something to press in them: the sentence stays whole, and the language orders it. */

/** Characters for private use, around the name of a slot. */
const [OPEN, CLOSE] = ['\ue010', '\ue011']

/** A piece of a sentence: words, or the slot where a component stands. */
export type Piece =
  { readonly text: string; readonly slot?: undefined } | { readonly slot: string; readonly text?: undefined }

/** What to give to a sentence where something else than words stands. */
export const slot = (name: string): string => OPEN + name + CLOSE

/** The pieces of a sentence that has slots. */
export function piecesOf(sentence: string): readonly Piece[] {
  return sentence
    .split(/(\ue010[^\ue011]*\ue011)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith(OPEN) ? { slot: piece.slice(1, -1) } : { text: piece }))
}
