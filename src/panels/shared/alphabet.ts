/** The order of texts: of a fixed language, so that every reader sees the same; numbers in them count as numbers. Pure. */

const collator = new Intl.Collator('en', { numeric: true })

/** Which of two texts comes first. */
export const alphabetical = (a: string, b: string): number => collator.compare(a, b)

/**
 * Texts as `alphabetical` has them, in a third of its time where there are very many. Those of plain letters, digits and
 * signs are put in order by a key that can be compared bit by bit; it leaves out capitals, and where that is all the
 * difference, and for all other texts, the collator is asked.
 */
export function inOrder(texts: readonly string[]): readonly string[] {
  const plain: { readonly text: string; readonly key: string }[] = []
  const others: string[] = []
  for (const text of texts) {
    if (PLAIN.test(text)) plain.push({ text, key: keyOf(text) })
    else others.push(text)
  }
  plain.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : alphabetical(a.text, b.text)))
  return merged(
    plain.map(({ text }) => text),
    others.sort(alphabetical),
  )
}

/** Short enough for its length to be one character of the key. */
const PLAIN = /^[ -~]{0,200}$/

/** All that is neither letter nor space: signs in the collator's order, from "!" on, so that they come before digits. */
const SIGNS = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'].sort(alphabetical)
const SIGN = new Map(SIGNS.map((sign, i) => [sign, String.fromCharCode(0x21 + i)]))
const NUMBER = 'A'

/** A number is as long as it is great: after the sign that it is one comes its length, then its digits. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+|[^a-z ]/g, (part) => {
    const sign = SIGN.get(part)
    if (sign !== undefined) return sign
    const digits = part.replace(/^0+/, '')
    return NUMBER + String.fromCharCode(digits.length) + digits
  })
}

/** Two lists in order as one. */
function merged(some: readonly string[], others: readonly string[]): readonly string[] {
  if (others.length === 0) return some
  const all: string[] = []
  let i = 0
  for (const other of others) {
    for (let text = some[i]; text !== undefined && alphabetical(text, other) <= 0; text = some[++i])
      all.push(text)
    all.push(other)
  }
  return [...all, ...some.slice(i)]
}
