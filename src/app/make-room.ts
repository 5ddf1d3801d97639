/** On small desktops the argument is folded while a panel beside the map is open. */
import { untrack } from 'svelte'
import type { Reader } from '../state/reader.svelte.ts'
import { asideOf } from './map-side.ts'

/** The width in pixels from which the argument, the map and a panel fit side by side. */
const WIDE = 1200

/**
 * Watches a reader; returns a function to stop. An argument that the reader has folded stays folded. A listener and not an effect,
 * as its first read must not become a dependency.
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
