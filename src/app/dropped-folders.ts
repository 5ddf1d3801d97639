/** Reads the files of an atlas from folders that are dropped on the page; fetched when that happens first. */
import { atlasFilesOf } from '../open/folder-files.ts'
import { itemOf, type Dropped } from './drops.ts'

/** What was dropped, with the atlas's files of each folder in its place; a folder that has none, or cannot be read, stays one. */
export async function withFolders(
  files: readonly File[],
  entries: readonly (FileSystemEntry | null)[],
): Promise<Dropped> {
  const all = await Promise.all(
    files.map(async (file, i) => {
      const entry = entries[i]
      if (!entry?.isDirectory) return { files: [file], items: [itemOf(file)] }
      const own = await filesIn(entry as FileSystemDirectoryEntry).catch((): readonly File[] => [])
      return own.length
        ? { files: own, items: own.map((f) => itemOf(f)) }
        : { files: [file], items: [itemOf(file, true)] }
    }),
  )
  return { files: all.flatMap((each) => each.files), items: all.flatMap((each) => each.items) }
}

/** No folder of an atlas holds more. */
const ENTRIES_MAX = 2000

/** The files of an atlas that lie in a folder itself. */
async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  // Browsers give a part at a time, and nothing once all are given.
  for (let part = await next(reader); part.length > 0; part = await next(reader)) {
    entries.push(...part)
    if (entries.length > ENTRIES_MAX) return []
  }
  const inside = entries.filter((entry) => entry.isFile) as FileSystemFileEntry[]
  const names = atlasFilesOf(inside.map(({ name }) => name))
  return Promise.all(inside.filter(({ name }) => names.includes(name)).map(fileOf))
}

const next = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject)
  })

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })
