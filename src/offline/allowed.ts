/**
 * Whether a window may have a service worker: a page of its own that was served, never an embed, nor where data are to be saved
 * or the build has the kill switch.
 */

export interface Situation {
  /** Vite's mode of the build. */
  readonly mode: string
  readonly protocol: string
  /** The window's origin, "null" where it has none. */
  readonly origin: string
  readonly framed: boolean
  /** The address's query, with or without "?". */
  readonly query: string
  /** The reader's browser asks to save data: the whole page is not fetched ahead. */
  readonly saving: boolean
}

/** Says so of a situation. Whether the browser has workers at all is asked after this: some throw at the question. */
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

/** The situation of a window. */
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
