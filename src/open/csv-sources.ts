/** Sources named in cells of ties: ids from the table of sources, addresses, or titles. */
import { safeHref } from '../atlas/link.ts'
import { OPENED } from './csv-article.ts'
import type { OneThing } from './csv-rows-of-one.ts'
import type { Raw } from './csv-table.ts'
import type { MadeFrom } from './csv-where.ts'

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

export class CsvSources {
  readonly rows: Raw[] = []
  /** The row of each source in the table of sources; undefined if only a cell names it. */
  readonly from: MadeFrom[] = []
  #cited = false
  readonly #known = new Map<string, string>()

  constructor(things: readonly OneThing[]) {
    for (const {
      fields,
      rows: [first],
    } of things) {
      const { id, ...row } = fields['sources'] ?? {}
      const name = typeof id === 'string' ? id : ''
      this.#add(name, name, first, { ...row, unverified: row['unverified'] ?? false })
    }
  }

  /** The id of the source in a cell; adds a row for it if there is none. */
  idOf(item: string): string {
    const known = this.#known.get(item)
    if (known !== undefined) return known
    if (item === OPENED) return this.opened()
    const id = ID.test(item) ? item : `cited-${this.rows.length + 1}`
    const href = safeHref(item)
    const linked = href === null ? { title: item } : { title: new URL(href).host, url: item }
    return this.#add(item, id, undefined, linked)
  }

  /** The id of the one source that a cell may name. */
  maybe(item: unknown): string | undefined {
    return typeof item === 'string' ? this.idOf(item) : undefined
  }

  /** The ids of the sources in a cell that may have several. */
  idsOf(items: unknown): readonly string[] {
    return Array.isArray(items) ? items.map((item) => this.idOf(String(item))) : []
  }

  /** The same, or the tables themselves where the cell is empty. */
  someOf(items: unknown): readonly string[] {
    const ids = this.idsOf(items)
    return ids.length ? ids : [this.opened()]
  }

  /** The source that stands for the tables. */
  opened(): string {
    this.#cited = true
    return OPENED
  }

  /** Whether that must be among the rows: something rests on it, or the article has no other. */
  isOpenedNeeded(ofArticle: unknown): boolean {
    return !this.#known.has(OPENED) && (this.#cited || !this.#known.has(String(ofArticle)))
  }

  #add(name: string, id: string, from: MadeFrom, row: Raw): string {
    this.#known.set(name, id)
    this.rows.push({ id, ...row })
    this.from.push(from)
    return id
  }
}
