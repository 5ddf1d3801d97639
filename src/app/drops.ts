/** Drag and drop of files on the window; prevents the browser from navigating to a dropped file. */
import type { Item } from '../open/accept.ts'

export interface Dropped {
  readonly files: readonly File[]
  /** Descriptions of files and folders, as known without reading. */
  readonly items: readonly Item[]
}

/** What is known of a file without reading it. */
export const itemOf = ({ name, size, type }: File, folder = false): Item => ({ name, size, type, folder })

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
    const { files, entries } = droppedIn(event.dataTransfer)
    if (!entries.some((entry) => entry?.isDirectory)) ondrop(droppedOf(files))
    else
      void import('./dropped-folders.ts').then(({ withFolders }) => withFolders(files, entries)).then(ondrop)
  })
  return () => {
    stop.abort()
  }
}

const hasFiles = (transfer: DataTransfer | null) => transfer?.types.some((type) => type === 'Files') ?? false

/** Must run during the event, after which the data are gone. */
function droppedIn(transfer: DataTransfer | null) {
  const entries = [...(transfer?.items ?? [])]
    .filter((i) => i.kind === 'file')
    .map((i) => i.webkitGetAsEntry())
  return { files: [...(transfer?.files ?? [])], entries }
}

const droppedOf = (files: readonly File[]): Dropped => ({ files, items: files.map((file) => itemOf(file)) })
