/** Files and folders that are dropped on the window. */
import { expect, test } from 'vitest'
import { connectDrops, type Dropped } from '../../../src/app/drops.ts'

const file = (name: string) => new File(['x'], name)
const fileEntry = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (resolve: (file: File) => void) => {
    resolve(file(name))
  },
})

/** A folder that gives its entries in parts, as browsers do. */
const folderEntry = (name: string, ...parts: readonly (readonly unknown[])[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const rest = [...parts]
    return {
      readEntries: (resolve: (entries: readonly unknown[]) => void) => {
        resolve(rest.shift() ?? [])
      },
    }
  },
})

/** What the page gets of entries that are dropped together. */
function dropped(...entries: readonly { readonly name: string }[]): Promise<Dropped> {
  const win = new EventTarget()
  return new Promise((resolve) => {
    connectDrops(win as Window, { onhover: () => undefined, ondrop: resolve })
    const dataTransfer = {
      types: ['Files'],
      files: entries.map(({ name }) => file(name)),
      items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    }
    win.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer }))
  })
}

const namesIn = ({ files, items }: Dropped) => ({
  files: files.map(({ name }) => name),
  folders: items.flatMap(({ name, folder }) => (folder ? name : [])),
})

test('files are handed on as they are', async () => {
  const { files, folders } = namesIn(await dropped(fileEntry('b.csv'), fileEntry('notes.txt')))
  expect([files, folders]).toEqual([['b.csv', 'notes.txt'], []])
})

test('of a folder the files of an atlas are read, and nothing else that lies there', async () => {
  const folder = folderEntry(
    'mine',
    [fileEntry('ties.csv'), fileEntry('README.md'), folderEntry('old', [fileEntry('ties.csv')])],
    [fileEntry('actors.csv'), fileEntry('atlas.schema.json'), fileEntry('article.json'), fileEntry('a.png')],
  )
  const { files, folders } = namesIn(await dropped(folder, fileEntry('claims.csv')))
  expect(files.sort()).toEqual(['actors.csv', 'article.json', 'claims.csv', 'ties.csv'])
  expect(folders).toEqual([])
})

test('a folder without tables stays one, which is told', async () => {
  const { folders } = namesIn(
    await dropped(folderEntry('pictures', [fileEntry('a.png'), fileEntry('b.json')])),
  )
  expect(folders).toEqual(['pictures'])
})
