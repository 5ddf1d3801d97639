/** The size of text on the map, estimated from a table: a drawing may be made in Node, where nothing measures type. */

/**
 * Advance widths of the printable ASCII characters, from the space on, in hundredths of an em: the wider of the regular and
 * the semi-bold weight of the page's typeface.
 */
const ADVANCES = [
  26, 24, 43, 55, 54, 85, 75, 23, 32, 32, 45, 52, 24, 41, 24, 52, 58, 46, 51, 51, 56, 53, 56, 46, 57, 55, 24,
  24, 51, 51, 51, 48, 102, 59, 61, 57, 65, 53, 49, 64, 68, 29, 31, 62, 51, 78, 68, 69, 60, 69, 61, 56, 53, 66,
  57, 84, 57, 58, 54, 32, 52, 32, 55, 52, 33, 55, 59, 48, 59, 55, 35, 54, 58, 28, 28, 54, 30, 85, 58, 59, 59,
  59, 40, 48, 38, 57, 51, 74, 50, 51, 45, 32, 40, 32, 51,
]
const FIRST = 32
const NO_BREAK_SPACE = 0xa0

/** Ems of a letter outside ASCII, and of one of a script with square characters (Chinese, Japanese, Korean). */
const LETTER = 0.62
const WIDE = 1
const isWide = (code: number) =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xd7ff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff00 && code <= 0xffe6) ||
  (code >= 0x20000 && code <= 0x3ffff)

/** Ems of a letter of scripts whose letters are wider or narrower than others: first and last code point, measured on common names. */
const OF_SCRIPT: readonly (readonly [first: number, last: number, ems: number])[] = [
  [0x530, 0x58f, 0.72], // Armenian
  [0x590, 0x5ff, 0.54], // Hebrew
  [0x600, 0x8ff, 0.54], // Arabic and its like
  [0x10a0, 0x10ff, 0.68], // Georgian
  [0x1f000, 0x1faff, 1.3], // pictures
]

/** What has no width of its own: marks on a letter, joiners, signs of direction. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u

function beyondAscii(letter: string, code: number): number {
  if (isWide(code)) return WIDE
  if (NO_WIDTH.test(letter)) return 0
  return OF_SCRIPT.find(([first, last]) => first <= code && code <= last)?.[2] ?? LETTER
}

/** Line height in ems. */
export const LINE = 1.2

/** The width of a line of text in pixels; `size` in pixels, letter `spacing` in ems. */
export function widthOf(text: string, size: number, spacing = 0): number {
  let ems = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const advance = ADVANCES[(code === NO_BREAK_SPACE ? FIRST : code) - FIRST]
    ems += spacing + (advance === undefined ? beyondAscii(letter, code) : advance / 100)
  }
  return ems * size
}

/** Text in as few lines of at most `most` ems as possible, balanced in length. A single word is never broken. */
export function wrapped(text: string, most: number, spacing = 0): readonly string[] {
  const lines = filled(text, most, spacing)
  if (lines.length === 1) return lines
  let [low, high] = [most / lines.length, most]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (filled(text, middle, spacing).length > lines.length) low = middle
    else high = middle
  }
  return filled(text, high, spacing)
}

/** Steps of the bisection for the balanced width: exact to half an em. */
const HALVINGS = 5

/** The space before a number that ends a name, as in "line 2": no line begins with it. */
const BEFORE_NUMBER = / (?=\d+( ·|$))/g

/** Greedy wrapping: each line takes as many words as fit. */
function filled(text: string, most: number, spacing = 0): readonly string[] {
  const lines: string[] = []
  for (const word of text.replaceAll(BEFORE_NUMBER, '\u00a0').split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, 1, spacing) <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(last === undefined ? word : word.replace(/^·\s*/, ''))
  }
  return lines
}

/** Half the size of a block of text, in pixels. */
export function halfOf(
  lines: readonly string[],
  size: number,
  spacing = 0,
): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((line) => widthOf(line, size, spacing))) / 2,
    height: (lines.length * size * LINE) / 2,
  }
}
