/**
 * Capital letters. Georgian stays as it is: Unicode has capitals for it, but no sentence or name begins with one, and few fonts have
 * them.
 */
export function capitals(text: string): string {
  return text.replace(/[^\u10d0-\u10ff]+/g, (letters) => letters.toUpperCase())
}
