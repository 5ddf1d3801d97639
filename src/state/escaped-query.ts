/** Queries of addresses that were escaped once too often on their way: in HTML, where "&" is "&amp;", or as a whole. */

/** The query as it was meant, without "?". */
export function escapedOnce(query: string): string {
  const whole = query.includes('=') ? query : decodedWhole(query)
  return whole.replace(/(^|&)(?:amp;)+/gi, '$1')
}

/** A query without "=" in which "=" is escaped. */
function decodedWhole(query: string): string {
  if (!/%3d/i.test(query)) return query
  try {
    return decodeURIComponent(query)
  } catch {
    return query
  }
}
