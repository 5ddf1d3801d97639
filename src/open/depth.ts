/** How deep JSON text is nested, found before anything is made of it: one passage, no stack. Pure. */

/** Where nesting first exceeds `max`, as an offset; null where it never does. Linear in the text. */
export function tooDeepAt(text: string, max: number): number | null {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        i = endOfString(text, i)
        break
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > max) return i
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth--
        break
    }
  }
  return null
}

/** The offset of the quotation mark that closes the string opened at `at`, or of the text's end. */
export function endOfString(text: string, at: number): number {
  for (let i = at + 1; ; i++) {
    i = text.indexOf('"', i)
    if (i < 0) return text.length
    let slashes = 0
    while (text.charCodeAt(i - 1 - slashes) === 0x5c) slashes++
    if (slashes % 2 === 0) return i
  }
}

/** Line and column, from 1, of an offset. */
export const lineColumn = (text: string, offset: number): string => lineColumns(text)(offset)

/** Line and column of one offset after the other, each behind the one before: all of them in one passage. */
export function lineColumns(text: string): (offset: number) => string {
  let line = 1
  let start = 0
  let next = text.indexOf('\n')
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', start)) {
      line++
      start = next + 1
    }
    return `${line}:${offset - start + 1}`
  }
}
