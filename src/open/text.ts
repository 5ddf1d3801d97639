/**
 * Bytes → text. UTF-8, with or without a byte order mark, and UTF-16 by its mark; anything else is refused with a hint, for
 * a guess would give wrong letters without a word. Pure and total.
 */

/** How much of the start tells an encoding. */
const START = 4096

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
  if (encoding !== 'utf-8') return `the file says that it is ${encoding.toUpperCase()}, and is not`
  if (bytes.subarray(0, START).includes(0)) return 'it looks like UTF-16 without a mark; save it as UTF-8'
  return 'it looks like an older encoding of one country (Windows-1251, Windows-1254 …); save it as “CSV UTF-8” or as UTF-8'
}
