/** Queries of addresses that were escaped once too often on their way: in HTML, where "&" is "&amp;", or as a whole. */

/** The query as it was meant, without "?". */
export function escapedOnce(query: string): string {
  const whole = query.includes('=') ? query : decodedWhole(query)
  return whole.replace(/(^|&)(?:amp;)+/gi, '$1')
}

/** A query without "=" in which "=" is escaped, once or several times. */
function decodedWhole(query: string): string {
  let text = query
  try {
    while (!text.includes('=') && /%(?:25)*3d/i.test(text)) text = decodeURIComponent(text)
  } catch {
    return query
  }
  return text
}

/** A value that was escaped once more than its address; the value itself where it was not. */
export function unescapedValue(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
