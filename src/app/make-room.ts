/** On a small desk the argument makes room for a panel beside the map, and comes back when that is closed. */
import { untrack } from 'svelte'
import type { Reader } from '../state/reader.svelte.ts'
import { asideOf } from './map-side.ts'

/** Pixels of a window that has room for the argument, the map and a panel. */
const WIDE = 1200

/**
 * Watches a reader; returns how to stop. What the reader folds by hand stays as it is. It listens by itself: what it reads at
 * the start is not to start an effect anew.
 */
export function makeRoom(
  reader: Pick<Reader, 'listen' | 'view'>,
  isOpen: () => boolean,
  open: (open: boolean) => void,
): () => void {
  let folded = false
  const fold = () => {
    if (!isOpen() || window.innerWidth >= WIDE) return
    folded = true
    open(false)
  }
  untrack(() => {
    if (asideOf(reader.view)) fold()
  })
  return reader.listen((view, _, previous) => {
    const [now, before] = [asideOf(view), asideOf(previous)]
    if (now && !before) fold()
    else if (!now && before && folded) {
      folded = false
      open(true)
    }
  })
}
