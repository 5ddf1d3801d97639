/**
 * Text as an atlas may hold it: one spelling for each letter (NFC), and nothing that is unseen, reorders what stands around
 * it, or that XML cannot hold. Every string of an atlas goes through here when it is read (`rows.ts`). Pure and total.
 */

/** Line and paragraph separators, tabs and line ends become spaces. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu

/**
 * What is taken out: controls (C0, C1), marks, overrides and isolates of direction, zero-width characters and the byte
 * order mark, tag characters, noncharacters, halves of surrogate pairs. The two joiners are dealt with by themselves.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]/gu

/** Joiners are kept between letters, for the scripts that need them. */
const JOINERS = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}])/gu

/** The most marks that one letter carries. */
const MARKS = /(\p{M}{8})\p{M}+/gu

/** The text without what nobody sees; the same text where there is nothing to do. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(JOINERS, '')
    .normalize('NFC')
    .replace(MARKS, '$1')
    .normalize('NFC')
}

/** Most text: printable ASCII, which is its own spelling. */
const PLAIN = /^[ -~]*$/

/** The most letters, as people count them, that a name has on the map. */
export const NAME_GRAPHEMES = 80

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A name that is too long for the map, cut between two letters and ended by "…". */
export function cutName(text: string): string {
  if (text.length <= NAME_GRAPHEMES) return text
  const letters: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    if (letters.push(segment) > NAME_GRAPHEMES) return `${letters.slice(0, NAME_GRAPHEMES - 1).join('')}…`
  }
  return text
}

/** Text for a message about data that nobody has checked: what is unseen is spelt out, and it has `max` characters at most. */
export function printable(text: string, max = 200): string {
  return ended(spelt(ended(text, max)), max)
}

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
const [OPEN, CLOSE] = ['\u2068', '\u2069']

/**
 * The same of a sentence, in which parts that are written from right to left are isolated (`messages/catalogue.ts`): the isolates stay,
 * and what is open at the end is closed. What a part holds of them must be spelt out before it becomes one.
 */
export function printableSentence(sentence: string, max = 200): string {
  if (!sentence.includes(OPEN) && !sentence.includes(CLOSE)) return printable(sentence, max)
  const pieces = sentence.split(/([\u2068\u2069])/)
  const whole = pieces.map((piece) => (piece === OPEN || piece === CLOSE ? piece : spelt(piece))).join('')
  const cut = ended(whole, max)
  const open = cut.split(OPEN).length - cut.split(CLOSE).length
  return open > 0 ? ended(whole, max - open) + CLOSE.repeat(open) : cut
}

function spelt(text: string): string {
  return text
    .replace(UNSEEN, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(JOINERS, '')
    .replace(MARKS, '$1')
}

/** At most `max` characters, the last of them "…" where some are missing; no pair of surrogates is parted. */
function ended(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
}
