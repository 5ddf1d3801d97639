/** Files that are dropped on the window; `tests/journeys/folder.spec.ts` drops real folders. */
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
