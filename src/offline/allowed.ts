/** Whether a window may have a service worker: a page of its own that was served, never an embed. Pure. */

export interface Situation {
  readonly protocol: string
  /** The window's origin, "null" where it has none. */
  readonly origin: string
  readonly framed: boolean
  /** The address's query, with or without "?". */
  readonly query: string
}

/** Says so of a situation. Whether the browser has workers at all is asked after this: some throw at the question. */
export function mayRegister({ protocol, origin, framed, query }: Situation): boolean {
  return (
    (protocol === 'https:' || protocol === 'http:') &&
    origin !== 'null' &&
    !framed &&
    new URLSearchParams(query).get('embed') !== '1'
  )
}

/** The situation of a window. */
export function situationOf(win: Window): Situation {
  const { protocol, search } = win.location
  return { protocol, origin: win.origin, framed: win.parent !== win, query: search }
}
