/** Sources named in cells of ties: ids from the table of sources, addresses, or titles. */
import { safeHref } from '../atlas/link.ts'
import { OPENED } from './csv-article.ts'
import type { OneThing } from './csv-rows-of-one.ts'
import type { Raw } from './csv-table.ts'

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

export class CsvSources {
  readonly rows: Raw[] = []
  /** The line of each source in the table of sources; 0 if only a cell names it. */
  readonly lines: number[] = [0]
  readonly #known = new Map<string, string>()

  constructor(things: readonly OneThing[]) {
    for (const {
      fields,
      rows: [first],
    } of things) {
      const { id, ...row } = fields['sources'] ?? {}
      const name = typeof id === 'string' ? id : ''
      // Tables that this page has written name the source that stands for them; there is one already.
      if (name === OPENED) {
        this.#known.set(name, name)
        continue
      }
      this.#add(name, name, first?.line ?? 0, { ...row, unverified: row['unverified'] ?? false })
    }
  }

  /** The id of the source in a cell; adds a row for it if there is none. */
  idOf(item: string): string {
    const known = this.#known.get(item)
    if (known !== undefined) return known
    const id = ID.test(item) ? item : `cited-${this.rows.length + 1}`
    const href = safeHref(item)
    const linked = href === null ? { title: item } : { title: new URL(href).host, url: item }
    return this.#add(item, id, 0, linked)
  }

  #add(name: string, id: string, line: number, row: Raw): string {
    this.#known.set(name, id)
    this.rows.push({ id, ...row })
    this.lines.push(line)
    return id
  }
}
