/** Keeps the reader's view and the browser's address together: choices push an entry, scrubbing replaces it, Back returns. */
import { readAddress, writeAddress, type Address } from './url.ts'
import type { Reader } from './reader.svelte.ts'
import type { View } from './view.ts'

/** Browsers limit how often the address may change (Safari: 100 in 10 s): scrubbing is gathered for this long, in ms. */
const GATHER_MS = 250

/** Choices in such a hurry (a key held down) are gathered as well: after this many writes in this many ms. */
const HURRY = { writes: 50, within: 10_000 } as const

/** The address of a window. */
export function addressOf({ search, hash }: Location): Address {
  return { query: search.replace(/^\?/, ''), hash: hash.replace(/^#/, '') }
}

/** Puts an address into a window's bar, as an entry of its own or in place of the present one. */
export function putAddress(win: Window, entry: 'push' | 'replace', address: Address): void {
  put(win, entry, hrefOf(win, address))
}

const hrefOf = (win: Window, { query, hash }: Address) =>
  `${win.location.pathname}${query && `?${query}`}${hash && `#${hash}`}`

/** A sandboxed frame has no origin and may not change its address: the view then lives on without one. */
function put(win: Window, entry: 'push' | 'replace', to: string): void {
  try {
    win.history[`${entry}State`](null, '', to)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

/** Connects a reader to a window's history; returns how to disconnect. */
export function connectHistory(reader: Reader, win: Window): () => void {
  let waiting: number | undefined
  let restoring = false
  /** When the last writes were. */
  let written: number[] = []

  const hurried = () => {
    written = written.filter((at) => at > performance.now() - HURRY.within)
    return written.length >= HURRY.writes
  }
  const href = (view: View) => hrefOf(win, writeAddress(reader.atlas, view, addressOf(win.location)))
  const write = (entry: 'push' | 'replace', to: string) => {
    written.push(performance.now())
    put(win, entry, to)
  }
  /** Writes what has been gathered; `view` is the one that the present entry should lead back to. */
  const flush = (view: View) => {
    if (waiting === undefined) return
    win.clearTimeout(waiting)
    waiting = undefined
    write('replace', href(view))
  }
  const stopListening = reader.listen((view, entry, previous) => {
    if (restoring) return
    // An embed adds nothing to the history: Back belongs to the page around it.
    if (entry === 'replace' || view.embed || hurried()) {
      waiting ??= win.setTimeout(() => {
        flush(reader.view)
      }, GATHER_MS)
      return
    }
    flush(previous)
    const { pathname, search, hash } = win.location
    if (href(view) !== pathname + search + hash) write('push', href(view))
  })
  const restore = () => {
    win.clearTimeout(waiting)
    waiting = undefined
    const { view, notices } = readAddress(reader.atlas, addressOf(win.location))
    restoring = true
    reader.go(view)
    restoring = false
    for (const notice of notices) reader.notify(notice)
    if (notices.length > 0) write('replace', href(view))
  }
  // What could not be used was named in a notice and does not stay in the address.
  if (reader.notices.length > 0) write('replace', href(reader.view))
  win.addEventListener('popstate', restore)
  return () => {
    stopListening()
    win.removeEventListener('popstate', restore)
    win.clearTimeout(waiting)
  }
}
