/**
 * Whether a window may have a service worker: only a served, unframed page without the browser's data saver, in a build
 * without the kill switch.
 */

export interface Situation {
  /** Vite's mode of the build. */
  readonly mode: string
  readonly protocol: string
  /** "null" for a window without an origin. */
  readonly origin: string
  readonly framed: boolean
  /** The address's query, with or without "?". */
  readonly query: string
  /** The data saver is on, so the page must not be fetched ahead. */
  readonly saving: boolean
}

/** Call this before testing for `navigator.serviceWorker`: some browsers throw on that in frames. */
export function mayRegister({ mode, protocol, origin, framed, query, saving }: Situation): boolean {
  return (
    mode !== 'kill' &&
    (protocol === 'https:' || protocol === 'http:') &&
    origin !== 'null' &&
    !framed &&
    !saving &&
    new URLSearchParams(query).get('embed') !== '1'
  )
}

export function situationOf(win: Window): Situation {
  const { protocol, search } = win.location
  const saving = win.navigator.connection?.saveData === true
  return {
    mode: import.meta.env.MODE,
    protocol,
    origin: win.origin,
    framed: win.parent !== win,
    query: search,
    saving,
  }
}
