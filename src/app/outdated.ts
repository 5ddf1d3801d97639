/** Whether another build lies on the server by now than the page is of: its own files may be gone, and no second try brings them. */

const BUILD = /<meta name="build" content="([^"]+)"/

/** Asks the server. False where that cannot be told: without a connection, or without a build. */
export async function isOutdated(doc: Document, ask: typeof fetch = fetch): Promise<boolean> {
  const own = doc.querySelector<HTMLMetaElement>('meta[name="build"]')?.content
  if (own === undefined) return false
  try {
    const response = await ask(new URL('./', doc.baseURI), { cache: 'no-store' })
    const found = BUILD.exec(await response.text())?.[1]
    return response.ok && found !== undefined && found !== own
  } catch {
    return false
  }
}
