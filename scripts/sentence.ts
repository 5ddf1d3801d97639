/** A sentence of the catalogue as parts of a drawing or a page, with elements in its slots. */
import { piecesOf } from '../src/messages/slots.ts'
import type { Tree } from '../src/render/svg/tree.ts'

/** `inside` are the elements by the names of their slots. Throws for a slot that has none. */
export function sentence(text: string, inside: Readonly<Record<string, Tree>>): readonly Tree[] {
  return piecesOf(text).map((piece) => {
    if (piece.text !== undefined) return piece.text
    const tree = inside[piece.slot]
    if (tree === undefined) throw new Error(`nothing stands for ${piece.slot} in “${text}”`)
    return tree
  })
}
