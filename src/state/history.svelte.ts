/** Synchronizes the view with the browser's history: choices push an entry, scrubbing replaces it, Back restores the view. */
import { escapedOnce } from './escaped-query.ts'
import { readAddress, writeAddress, type Address } from './url.ts'
import type { Reader } from './reader.svelte.ts'
import type { View } from './view.ts'

/** Browsers limit how often the address may change (Safari: 100 in 10 s), so replacements are debounced by this many ms. */
const GATHER_MS = 250

/** Choices in quick succession (a key held down) are debounced as well: after this many writes within this many ms. */
const BURST = { writes: 50, within: 10_000 } as const

/** The address of a window. */
export function addressOf({ search, hash }: Location): Address {
  return { query: escapedOnce(search.replace(/^\?/, '')), hash: hash.replace(/^#/, '') }
}

/** Writes an address into a new or the present entry; `state` is what the entry carries beside it. */
export function putAddress(
  win: Window,
  entry: 'push' | 'replace',
  address: Address,
  state: unknown = null,
): void {
  put(win, entry, hrefOf(win, address), state)
}

const hrefOf = (win: Window, { query, hash }: Address) =>
  `${relativePath(win.location)}${query && `?${query}`}${hash && `#${hash}`}`

/** The path of a window's address as a relative one: one that begins with two slashes would name another host. */
export const relativePath = ({ pathname }: Pick<Location, 'pathname'>): string =>
  pathname.startsWith('//') ? `/.${pathname}` : pathname

/** In a sandboxed frame without an origin the call throws: the address then stays as it is. */
function put(win: Window, entry: 'push' | 'replace', to: string, state: unknown = null): void {
  try {
    win.history[`${entry}State`](state, '', to)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

/** Connects a reader to a window's history; returns how to disconnect. */
export function connectHistory(reader: Reader, win: Window): () => void {
  let waiting: number | undefined
  let restoring = false
  /** Times of the last writes. */
  let written: number[] = []

  const isBurst = () => {
    written = written.filter((at) => at > performance.now() - BURST.within)
    return written.length >= BURST.writes
  }
  const href = (view: View) => hrefOf(win, writeAddress(reader.atlas, view, addressOf(win.location)))
  const write = (entry: 'push' | 'replace', to: string) => {
    written.push(performance.now())
    put(win, entry, to)
  }
  /** Writes the pending address; `view` is the one to which the present entry should lead back. */
  const flush = (view: View) => {
    if (waiting === undefined) return
    win.clearTimeout(waiting)
    waiting = undefined
    write('replace', href(view))
  }
  const stopListening = reader.listen((view, entry, previous) => {
    if (restoring) return
    // An embed adds no entries: Back belongs to the page around it.
    if (entry === 'replace' || view.embed || isBurst()) {
      waiting ??= win.setTimeout(() => {
        flush(reader.view)
      }, GATHER_MS)
      return
    }
    flush(previous)
    const { search, hash } = win.location
    if (href(view) !== relativePath(win.location) + search + hash) write('push', href(view))
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
  // Values that could not be used are removed from the address; a notice has named them.
  if (reader.notices.length > 0) write('replace', href(reader.view))
  win.addEventListener('popstate', restore)
  return () => {
    stopListening()
    win.removeEventListener('popstate', restore)
    win.clearTimeout(waiting)
  }
}
