/** Sentences that contain components, such as buttons: the whole sentence is in the catalogue, so a language can order it. */

/** Private-use characters around the name of a slot. */
const [OPEN, CLOSE] = ['\ue010', '\ue011']

/** A piece of a sentence: text, or the slot of a component. */
export type Piece =
  | { readonly text: string; readonly slot?: undefined }
  | { readonly slot: string; readonly text?: undefined }

/** The part to pass to a sentence in place of a component. */
export const slot = (name: string): string => OPEN + name + CLOSE

/** The pieces of a sentence that has slots. */
export function piecesOf(sentence: string): readonly Piece[] {
  return sentence
    .split(/(\ue010[^\ue011]*\ue011)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith(OPEN) ? { slot: piece.slice(1, -1) } : { text: piece }))
}
