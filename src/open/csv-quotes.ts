/**
 * Quotation marks of CSV as spreadsheets read them, put into the form that papaparse knows: a cell is in quotation marks only if it
 * begins with one, without a space before it, and ends with one.
 */

/**
 * The text with the marks of unusual cells rewritten; lines and cells stay as many as they are. Spaces around a quoted cell go; a
 * cell that begins with a mark and does not end with one (`"Friendship" gas`) has them as part of its text.
 */
export function usualQuotes(text: string, separator: string): string {
  const pieces: string[] = []
  let written = 0
  const write = (until: number, instead: string, from: number) => {
    pieces.push(text.slice(written, until), instead)
    written = from
  }
  let mark = text.indexOf('"')
  while (mark >= 0) {
    const start = startOfCell(text, mark, separator)
    const quotedEnd = start === null ? null : endOfQuoted(text, mark, separator)
    const end = quotedEnd ?? endOfBare(text, mark, separator)
    if (start !== null && quotedEnd !== null) {
      if (start < mark) write(start, '', mark)
      const close = text.lastIndexOf('"', quotedEnd - 1) + 1
      if (close < quotedEnd) write(close, '', quotedEnd)
    }
    if (start !== null && quotedEnd === null) {
      const bare = text.slice(mark, end)
      // An odd number of marks may be a cell that is not closed, except between tabs, where marks are seldom needed.
      if (separator !== '\t' && bare.split('"').length % 2 === 0) break
      write(start, `"${bare.trimEnd().replaceAll('"', '""')}"`, end)
    }
    mark = text.indexOf('"', end)
  }
  return written === 0 ? text : pieces.join('') + text.slice(written)
}

const isBlank = (char: string | undefined, separator: string): boolean =>
  char === ' ' || char === '\u00a0' || (char === '\t' && separator !== '\t')

/** Where the cell of a mark begins, if only spaces stand before it; else null. */
function startOfCell(text: string, mark: number, separator: string): number | null {
  let at = mark
  while (at > 0 && isBlank(text[at - 1], separator)) at--
  return at === 0 || text[at - 1] === separator || text[at - 1] === '\n' ? at : null
}

/** Where a cell in quotation marks ends; null if text follows its last mark, or if there is none. */
function endOfQuoted(text: string, mark: number, separator: string): number | null {
  let close = text.indexOf('"', mark + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close < 0) return null
  let end = close + 1
  while (isBlank(text[end], separator)) end++
  return end === text.length || text[end] === separator || text[end] === '\n' ? end : null
}

function endOfBare(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++
  return at
}
