/**
 * Decodes UTF-8, and UTF-16 with a byte order mark. Other encodings are refused with a hint, as a guess could silently give wrong
 * letters. Never throws.
 */

import { m } from '../messages/messages.ts'

/** Bytes at the start by which an encoding is recognized. */
const START = 4096

/** Signatures of archives, and their names. */
const PACKED = [
  { start: [0x50, 0x4b, 0x03, 0x04], what: 'zip' },
  { start: [0x1f, 0x8b], what: 'gzip' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], what: 'oldWorkbook' },
] as const

type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly hint: string }

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

function byMark([a, b]: Uint8Array): Encoding {
  if (a === 0xff && b === 0xfe) return 'UTF-16LE'
  return a === 0xfe && b === 0xff ? 'UTF-16BE' : 'UTF-8'
}

/** Whether all is well but for a last character that is not whole. */
function isCut(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return !text.slice(0, START).includes('\0')
  } catch {
    return false
  }
}

function hintOf(bytes: Uint8Array, encoding: Encoding): string {
  const { files } = m.opening
  const packed = PACKED.find(({ start }) => start.every((byte, i) => bytes[i] === byte))
  if (packed) return files[packed.what]
  if (isCut(bytes, encoding)) return files.cutOff
  if (encoding !== 'UTF-8') return files.wrongMark({ encoding })
  return bytes.subarray(0, START).includes(0) ? files.noMark : files.olderEncoding
}
