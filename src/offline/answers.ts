/** The caching strategy of each request. */
import { isLasting, type Build } from './build.ts'

export interface RequestInfo {
  readonly method: string
  readonly mode: string
  readonly url: string
}

/**
 * - `page`: the page itself, whatever its query: from the server if that answers soon, else from the cache.
 * - `lasting`: a file whose name has a hash of its content: from any of our caches, else from the server.
 * - `fresh`: from the server, else from the cache.
 * - `leave`: not handled by the worker.
 */
export type Answer = 'page' | 'lasting' | 'fresh' | 'leave'

/** `scope` is the address of the app's root, ending in a slash. */
export function answerTo({ method, mode, url }: RequestInfo, scope: string, { files }: Build): Answer {
  const { origin, pathname, search, searchParams } = new URL(url)
  const root = new URL(scope)
  if (method !== 'GET' || origin !== root.origin || !pathname.startsWith(root.pathname)) return 'leave'
  const file = pathname.slice(root.pathname.length)
  if (mode === 'navigate')
    return (file === '' || file === 'index.html') && searchParams.get('embed') !== '1' ? 'page' : 'leave'
  if (isLasting(file + search)) return 'lasting'
  return file !== '' && files.includes(file) ? 'fresh' : 'leave'
}
