/** Drag and drop of files on the window; prevents the browser from navigating to a dropped file. */
import type { Item } from '../open/accept.ts'

export interface Dropped {
  readonly files: readonly File[]
  /** Descriptions of files and folders, as known without reading. */
  readonly items: readonly Item[]
}

export interface Drops {
  /** Whether files are dragged over the window. */
  readonly onhover: (over: boolean) => void
  readonly ondrop: (dropped: Dropped) => void
}

/** Listens on a window; returns a function to stop. Ignores text dragged within the page. */
export function connectDrops(win: Window, { onhover, ondrop }: Drops): () => void {
  let own = false
  const foreign = ({ dataTransfer, target }: DragEvent) =>
    hasFiles(dataTransfer) || !(own || (target instanceof Element && target.closest('input, textarea')))
  const stop = new AbortController()
  const on = <K extends 'dragstart' | 'dragend' | 'dragover' | 'dragleave' | 'drop'>(
    type: K,
    act: (event: DragEvent) => void,
  ) => {
    win.addEventListener(type, act as EventListener, { signal: stop.signal })
  }
  on('dragstart', () => (own = true))
  on('dragend', () => (own = false))
  on('dragover', (event) => {
    if (!foreign(event)) return
    event.preventDefault()
    if (hasFiles(event.dataTransfer)) onhover(true)
  })
  // Without a related target the pointer has left the window.
  on('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) onhover(false)
  })
  on('drop', (event) => {
    onhover(false)
    if (!foreign(event)) return
    event.preventDefault()
    ondrop(droppedIn(event.dataTransfer))
  })
  return () => {
    stop.abort()
  }
}

const hasFiles = (transfer: DataTransfer | null) => transfer?.types.some((type) => type === 'Files') ?? false

/** Must run during the event, after which the data are gone. */
function droppedIn(transfer: DataTransfer | null): Dropped {
  const files = [...(transfer?.files ?? [])]
  const entries = [...(transfer?.items ?? [])]
    .filter((i) => i.kind === 'file')
    .map((i) => i.webkitGetAsEntry())
  const items = files.map(({ name, size, type }, i) => ({
    name,
    size,
    type,
    folder: entries[i]?.isDirectory ?? false,
  }))
  return { files, items }
}
