/**
 * Bytes → text. UTF-8, with or without a byte order mark, and UTF-16 by its mark; anything else is refused with a hint, for
 * a guess would give wrong letters without a word. Pure and total.
 */

/** How much of the start tells an encoding. */
const START = 4096

/** What files begin with that hold others, and what those are called. */
const PACKED = [
  { start: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP file or a workbook' },
  { start: [0x1f, 0x8b], what: 'packed by gzip' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old workbook' },
] as const

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly hint: string }

/** The text of a file, without its byte order mark. */
export function decoded(bytes: Uint8Array): Decoded {
  const encoding = byMark(bytes)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.slice(0, START).includes('\0')
      ? { ok: false, hint: hintOf(bytes, encoding) }
      : { ok: true, text }
  } catch {
    return { ok: false, hint: hintOf(bytes, encoding) }
  }
}

function byMark([a, b]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
}

function hintOf(bytes: Uint8Array, encoding: string): string {
  const packed = PACKED.find(({ start }) => start.every((byte, i) => bytes[i] === byte))
  if (packed) return `it is ${packed.what}; unpack it, or save the sheet as “CSV UTF-8”`
  if (encoding !== 'utf-8') return `the file says that it is ${encoding.toUpperCase()}, and is not`
  if (bytes.subarray(0, START).includes(0)) return 'it looks like UTF-16 without a mark; save it as UTF-8'
  return 'it looks like an older encoding of one country (Windows-1251, Windows-1254 …); save it as “CSV UTF-8” or as UTF-8'
}
