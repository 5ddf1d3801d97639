/**
 * Lines in well-known text (OGC 06-103r4): `LINESTRING (30 10, 40.5 20)` and `MULTILINESTRING ((30 10, 40 20), (50 20, 60 10))`,
 * longitude first. Read and written by hand, as these two are all that a cell can hold.
 */

/** Longitude, latitude and whatever follows them, in degrees. */
type Numbers = readonly number[]

const LINE = /^\s*(?:SRID=4326;\s*)?(MULTI)?LINESTRING\s*(?:Z|M|ZM)?\s*\(([\s\S]*)\)\s*$/i
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** The parts of a line in well-known text; null where it is none. */
export function readWkt(text: string): readonly (readonly Numbers[])[] | null {
  const [, multi, inner = ''] = LINE.exec(text) ?? []
  if (!inner) return null
  const parts = multi === undefined ? [inner] : bracketed(inner)
  const lines = parts?.map((part) => part.split(',').map((point) => point.trim().split(/\s+/)))
  if (!lines?.every((line) => line.every((point) => point.length >= 2 && point.every((n) => NUMBER.test(n)))))
    return null
  return lines.map((line) => line.map((point) => point.map(Number)))
}

/** "(a), (b)" as "a" and "b"; null where it is anything else. */
function bracketed(text: string): readonly string[] | null {
  const parts = text.match(/\([^()]*\)/g) ?? []
  return text
    .replace(/\([^()]*\)/g, '')
    .replaceAll(',', '')
    .trim() === '' && parts.length
    ? parts.map((part) => part.slice(1, -1))
    : null
}

/** A line or several in well-known text. */
export function wktOf(parts: readonly (readonly Numbers[])[]): string {
  const [first, ...more] = parts.map((part) => `(${part.map((point) => point.join(' ')).join(', ')})`)
  return more.length ? `MULTILINESTRING (${[first, ...more].join(', ')})` : `LINESTRING ${first ?? 'EMPTY'}`
}
