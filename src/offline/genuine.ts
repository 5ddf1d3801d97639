/**
 * Whether what a server sent is what the build has: while a deployment is under way, or behind a cache that takes no notice of
 * queries, it may be of another build, and would be kept as wrong as it is.
 */
import type { Build } from './build.ts'

/** The response, fit to be kept. Rejects with what is wrong with it. */
export async function genuine(response: Response, file: string, build: Build): Promise<Response> {
  if (!response.ok) throw new Error(`${response.status} for ${file || 'the page'}`)
  const { headers } = response
  if (file === '') {
    const text = await response.text()
    if (!text.includes(build.version)) throw new Error('the page is of another build')
    // Anew, for one that came by a redirection cannot open a page.
    return new Response(text, { headers })
  }
  // Some servers send the page for whatever they do not have.
  if (headers.get('content-type')?.startsWith('text/html')) throw new Error(`a page for ${file}`)
  const hash = /\?v=(\w+)$/.exec(file)?.[1]
  if (hash === undefined) return response
  const body = await response.arrayBuffer()
  if (!(await sha256(body)).startsWith(hash)) throw new Error(`${file} is of another build`)
  return new Response(body, { headers })
}

async function sha256(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
