/** Whether a window may have a service worker: only a served, unframed page without the browser's data saver. */

export interface Situation {
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
export function mayRegister({ protocol, origin, framed, query, saving }: Situation): boolean {
  return (
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
  return { protocol, origin: win.origin, framed: win.parent !== win, query: search, saving }
}
