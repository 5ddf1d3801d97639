/** Calls back when files are saved: those of folders, and single ones. */
import { statSync, watch } from 'node:fs'
import path from 'node:path'

/** Milliseconds in which an editor has done with its saving, which may be several changes. */
const SETTLED = 120

/** Watches until the signal; `onsaved` gets the names of what was saved. */
export function watchFiles(
  paths: readonly string[],
  onsaved: (names: readonly string[]) => void,
  signal: AbortSignal,
): void {
  const saved = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  for (const file of paths) {
    const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false
    // A file that is replaced as a whole is another one: its folder is watched.
    const dir = isFolder ? file : path.dirname(file)
    watch(dir, { recursive: isFolder, signal }, (_event, name) => {
      if (name === null || (!isFolder && name !== path.basename(file))) return
      // Spreadsheets and editors leave files of their own beside it.
      if (/(^|[/\\])[.~]|~$|#$/.test(name)) return
      saved.add(name)
      clearTimeout(timer)
      timer = setTimeout(() => {
        onsaved([...saved].sort())
        saved.clear()
      }, SETTLED)
    })
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
  })
}
