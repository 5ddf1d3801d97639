/**
 * The matrix under the pointer and the keyboard: in what order its actors stand, which place is highlighted, and which one has
 * its single tab stop. The rules are in the pure modules beside it.
 */
import type { Reader } from '../../state/reader.svelte.ts'
import { cellKey, type Matrix } from './cells.ts'
import { placeAfter, type GridPlace } from './grid-keys.ts'
import { firstOf, MOST_ACTORS, orderActors } from './order.ts'

export class MatrixGrid {
  readonly #reader: () => Reader
  readonly #matrix: () => Matrix
  /** The place under the pointer or the focus. */
  highlighted: GridPlace | null = $state.raw(null)
  /** What that place holds, in words. */
  said: string | null = $state.raw(null)
  #last: string | null = $state.raw(null)
  /** How many actors were asked for, and of which order. */
  #asked = $state.raw<{ readonly all: readonly string[]; readonly most: number } | null>(null)

  constructor(reader: () => Reader, matrix: () => Matrix) {
    this.#reader = reader
    this.#matrix = matrix
  }

  readonly pair = $derived.by(() => {
    const { view, atlas } = this.#reader()
    return view.pair ?? atlas.data.article.opening.pair
  })
  /** All actors in their order. */
  readonly all = $derived.by(() => {
    const { atlas, view } = this.#reader()
    return orderActors(atlas, this.#matrix(), view.order)
  })
  /** Those that have rows and columns: the first, and the pair in view. */
  readonly actors = $derived.by(() => {
    const { all, pair } = this
    const most = this.#asked?.all === all ? this.#asked.most : MOST_ACTORS
    return all.length <= most ? all : firstOf(all, most, pair)
  })
  /** The place that Tab reaches: where the focus was last, else the cell of the pair, else the first head. */
  readonly stop = $derived.by(() => {
    const [row, column] = this.pair
    const kept = [this.#last, cellKey(row, column), cellKey(column, row)]
    return kept.find((key) => key !== null && this.#has(key)) ?? cellKey(this.actors[0] ?? '', '')
  })

  /** Gives more actors rows and columns; returns the first of them. */
  more(): string | undefined {
    const before = this.actors
    this.#asked = {
      all: this.all,
      most: (this.#asked?.all === this.all ? this.#asked.most : MOST_ACTORS) + MOST_ACTORS,
    }
    return this.actors.find((actor) => !before.includes(actor))
  }

  /** A place's name, by which its button is found. */
  keyOf({ row, column }: GridPlace): string {
    return cellKey(this.actors[row] ?? '', this.actors[column] ?? '')
  }

  /** The pointer came to a place. */
  point(place: GridPlace, said: string | null): void {
    this.highlighted = place
    this.said = said
  }

  /** The focus came to a place. */
  enter(place: GridPlace, said: string | null): void {
    this.#last = this.keyOf(place)
    this.point(place, said)
  }

  leave(): void {
    this.highlighted = null
    this.said = null
  }

  /** Moves the focus to where a key leads from a place. */
  press(event: KeyboardEvent & { currentTarget: HTMLElement }, at: GridPlace): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const to = placeAfter(event.key, at, this.actors.length, (place) => this.#has(this.keyOf(place)))
    if (to === null) return
    event.preventDefault()
    const table = event.currentTarget.closest('table')
    table?.querySelector<HTMLElement>(`[data-at="${CSS.escape(this.keyOf(to))}"]`)?.focus()
  }

  /** Whether a place has a button: heads have, the corner has not, cells where there are ties. */
  #has(key: string): boolean {
    const [row = '', column = ''] = key.split('~')
    if (row === '' || column === '') return row !== column && this.actors.includes(row || column)
    return this.#matrix().cell(row, column) !== null
  }
}
