/**
 * The allowlist of script addresses: our workers, each registered by the module that starts it. All others are refused
 * (`default-policy.ts`).
 */

const trusted = new Set<string>()

/** Adds an address, relative to the page's base, to the allowlist; returns it as an absolute one. */
export function trustScript(address: string, base: string = document.baseURI): string {
  const url = absolute(address, base)
  if (url === null) throw new TypeError(`${address} is no address`)
  trusted.add(url)
  return url
}

/** The address if it is on the allowlist, else null. Never throws. */
export function trustedScript(address: string, base: string = document.baseURI): string | null {
  const url = absolute(address, base)
  return url !== null && trusted.has(url) ? address : null
}

/**
 * A script as a `data:` address: in a frame without an origin a worker cannot be started from a file.
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
