/**
 * Checks that a response belongs to the build. During a deployment, or behind a cache that ignores queries, it may be from
 * another build, and must not be cached.
 */
import { sha256 } from '../trust/sha256.ts'
import type { Build } from './build.ts'

/** The response in a form that can be cached. Rejects if it is wrong. */
export async function genuine(response: Response, file: string, build: Build): Promise<Response> {
  if (!response.ok) throw new Error(`${response.status} for ${file || 'the page'}`)
  const { headers } = response
  if (file === '') {
    const text = await response.text()
    if (!text.includes(build.version)) throw new Error('the page is of another build')
    // A copy, as a redirected response cannot answer a navigation.
    return new Response(text, { headers })
  }
  // Some servers send the page instead of a 404.
  if (headers.get('content-type')?.startsWith('text/html')) throw new Error(`a page for ${file}`)
  const hash = /\?v=(\w+)$/.exec(file)?.[1]
  if (hash === undefined) return response
  const body = await response.arrayBuffer()
  if (!(await sha256(body))?.startsWith(hash)) throw new Error(`${file} is of another build`)
  return new Response(body, { headers })
}
