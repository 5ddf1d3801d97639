/**
 * Text normalization: NFC, without invisible characters, characters that reorder their surroundings, or characters that XML
 * cannot hold. Every string of an atlas passes through here when it is read (`fields.ts`).
 */

/** Line and paragraph separators, tabs and line ends become spaces. */
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu

/**
 * Removed: controls (C0, C1), marks, overrides and isolates of direction, zero-width characters and the byte order mark, tag
 * characters, noncharacters, lone surrogates. For the two joiners see `JOINERS`.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- finds controls
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]/gu

/** Zero-width joiners are kept between letters, as some scripts need them. */
const JOINERS = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}])/gu

/** At most eight combining marks are kept on a letter. */
const MARKS = /(\p{M}{8})\p{M}+/gu

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

/** The fast path: printable ASCII needs no work. */
const PLAIN = /^[ -~]*$/

/** The longest name on the map, in graphemes. */
export const NAME_GRAPHEMES = 80

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A name of at most `NAME_GRAPHEMES`; a longer one is cut between graphemes and ends in "…". */
export function cutName(text: string): string {
  if (text.length <= NAME_GRAPHEMES) return text
  const letters: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    if (letters.push(segment) > NAME_GRAPHEMES) return `${letters.slice(0, NAME_GRAPHEMES - 1).join('')}…`
  }
  return text
}

/** Unchecked text for a message: invisible characters as escapes, at most `max` characters. */
export function printable(text: string, max = 200): string {
  return cutText(spelt(cutText(text, max)), max)
}

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
const [OPEN, CLOSE] = ['\u2068', '\u2069']

/**
 * `printable` for a sentence whose right-to-left parts are isolated (`messages/catalogue.ts`): the isolates stay, and open ones
 * are closed at the end. Isolates inside a part must have been escaped before.
 */
export function printableSentence(sentence: string, max = 200): string {
  if (!sentence.includes(OPEN) && !sentence.includes(CLOSE)) return printable(sentence, max)
  const pieces = sentence.split(/([\u2068\u2069])/)
  const whole = pieces.map((piece) => (piece === OPEN || piece === CLOSE ? piece : spelt(piece))).join('')
  const cut = cutText(whole, max)
  const open = cut.split(OPEN).length - cut.split(CLOSE).length
  return open > 0 ? cutText(whole, max - open) + CLOSE.repeat(open) : cut
}

function spelt(text: string): string {
  return text
    .replace(UNSEEN, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(JOINERS, '')
    .replace(MARKS, '$1')
}

/** At most `max` characters, ending in "…" if some are missing; never cuts a surrogate pair. */
export function cutText(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
}
