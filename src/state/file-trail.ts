/**
 * The views of an atlas from a file, as entries of the browser's history. A file has no address, so an entry carries the number of a
 * view that is kept here: Back undoes the last choice, and leads to what was there before only from the first.
 */
import { putAddress } from './history.svelte.ts'
import type { Reader } from './reader.svelte.ts'
import type { Address } from './url.ts'
import type { View } from './view.ts'

/** What a history entry of a file carries. */
interface FileEntry {
  readonly file: number
  readonly view: number
}

/** Browsers limit how often entries may be made (Safari: 100 in 10 s); choices beyond these join the present entry. */
const BURST = { entries: 50, within: 10_000 } as const

/** The address of a file. */
export const NOWHERE: Address = { query: '', hash: '' }

export class FileTrail {
  readonly #file = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  readonly #views: View[]
  #at = 0
  #made: number[] = []

  constructor(first: View) {
    this.#views = [first]
  }

  /** What the present entry carries. */
  get entry(): FileEntry {
    return { file: this.#file, view: this.#at }
  }

  /** The view of an entry; null if it is not of this file. */
  viewOf(state: unknown): View | null {
    if (typeof state !== 'object' || state === null || Reflect.get(state, 'file') !== this.#file) return null
    const at: unknown = Reflect.get(state, 'view')
    const view = typeof at === 'number' ? this.#views[at] : undefined
    if (view !== undefined) this.#at = at as number
    return view ?? null
  }

  /** Keeps the reader's choices as entries; returns how to disconnect. */
  connect(reader: Reader, win: Window): () => void {
    let restoring = false
    const stopListening = reader.listen((view, entry, previous) => {
      if (restoring) return
      this.#made = this.#made.filter((at) => at > performance.now() - BURST.within)
      // An embed adds no entries: Back belongs to the page around it.
      if (entry === 'replace' || view.embed || this.#made.length >= BURST.entries) {
        this.#views[this.#at] = view
        return
      }
      this.#made.push(performance.now())
      this.#views[this.#at] = previous
      this.#views.splice(++this.#at, Infinity, view)
      putAddress(win, 'push', NOWHERE, this.entry)
    })
    const restore = ({ state }: PopStateEvent) => {
      const view = this.viewOf(state)
      if (!view) return
      restoring = true
      reader.go(view)
      restoring = false
    }
    win.addEventListener('popstate', restore)
    return () => {
      stopListening()
      win.removeEventListener('popstate', restore)
    }
  }
}
