/**
 * Which addresses may become scripts of their own: those of our workers, each named by the module that starts it, once, before
 * it does. Everything else that a page is asked to run is refused (`policy.ts`).
 */

const trusted = new Set<string>()

/** Names an address of ours, from the page's base. Returns it as an absolute one. */
export function trustScript(address: string, base: string = document.baseURI): string {
  const url = absolute(address, base)
  if (url === null) throw new TypeError(`${address} is no address`)
  trusted.add(url)
  return url
}

/** The address, if it is one that was named, to the letter; null for any other. Total. */
export function trustedScript(address: string, base: string = document.baseURI): string | null {
  const url = absolute(address, base)
  return url !== null && trusted.has(url) ? address : null
}

/**
 * The text of a script of ours as an address. A frame without an origin may start a worker from no file, and the map library
 * writes the file's text in this form there.
 */
export async function asAddress(file: string): Promise<string> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${file}`)
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(await response.text())}`
}

function absolute(address: string, base: string): string | null {
  try {
    return new URL(address, base).href
  } catch {
    return null
  }
}
