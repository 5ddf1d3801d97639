/** Reads comma-separated values after RFC 4180 back into rows, as a spreadsheet does: to test what is written. */

/** Rows of the file, without its byte order mark. Throws where the file breaks the rules. */
export function parseCsv(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, '')
  const rows: string[][] = []
  let row: string[] = []
  const next = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/y
  while (next.lastIndex < text.length) {
    const at = next.lastIndex
    const found = next.exec(text)
    if (!found) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
    const [, quoted, afterQuoted, bare, afterBare] = found
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if ((afterQuoted ?? afterBare) === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  if (row.length) throw new Error('the last row has no end')
  return rows
}

/** Takes away the apostrophe that keeps a cell from being run as a formula. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}
