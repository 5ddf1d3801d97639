/** Which request the worker answers, and from where. Pure. */
import { isLasting, type Build } from './build.ts'

/** What matters of a request. */
export interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

/**
 * - `page`: the page itself, from the server if that answers soon, else from the cache; its query and hash are the reader's
 *   state, and the same page serves them all.
 * - `lasting`: named by its content; from whichever of our caches has it, else from the server.
 * - `fresh`: from the server, else from the cache.
 * - `leave`: none of our business.
 */
export type Answer = 'page' | 'lasting' | 'fresh' | 'leave'

/** How a request is answered. `scope` is the address of the app's root, ending in a slash. */
export function answerTo({ method, mode, url }: Asked, scope: string, { files }: Build): Answer {
  const { origin, pathname, search, searchParams } = new URL(url)
  const root = new URL(scope)
  if (method !== 'GET' || origin !== root.origin || !pathname.startsWith(root.pathname)) return 'leave'
  const file = pathname.slice(root.pathname.length)
  if (mode === 'navigate')
    return (file === '' || file === 'index.html') && searchParams.get('embed') !== '1' ? 'page' : 'leave'
  if (isLasting(file + search)) return 'lasting'
  return file !== '' && files.includes(file) ? 'fresh' : 'leave'
}
