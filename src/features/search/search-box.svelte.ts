/** The state of the search box: what is typed, what that finds, which row is active, and what its keys do. */
import { buildSearch, type SearchGroup, type SearchHit, type SearchIndex } from '../../atlas/search.ts'
import type { Reader } from '../../state/reader.svelte.ts'
import { choose } from './choose.ts'
import { moved, results, summary, type Results } from './results.ts'

/** What a key asks of the page: to leave the box, or to take the active row. */
export type SearchAnswer = 'leave' | 'take' | 'stay' | 'not-mine'

export class SearchBox {
  readonly #reader: Reader
  #query = $state('')
  #open = $state(false)
  #active = $state(0)
  // Made when the first letter is typed, not before.
  readonly #index: SearchIndex = $derived.by(() => buildSearch(this.#reader.atlas))
  readonly #results: Results = $derived.by(() =>
    this.shown ? results(this.#index, this.#query) : { groups: [], total: 0 },
  )
  readonly groups: readonly SearchGroup[] = $derived.by(() => this.#results.groups)
  /** The rows of all groups, in the order in which the arrows walk them. */
  readonly hits: readonly SearchHit[] = $derived.by(() => this.groups.flatMap((g) => g.hits))

  constructor(reader: Reader) {
    this.#reader = reader
  }

  get query(): string {
    return this.#query
  }

  /** Typing opens the list, and its first row is active. */
  set query(text: string) {
    this.#query = text
    this.#open = true
    this.#active = 0
  }

  /** How many there are, in words. */
  get summary(): string {
    return summary(this.hits.length, this.#results.total, this.#query)
  }

  /** Whether something was found and all of it is listed. */
  get complete(): boolean {
    return this.hits.length > 0 && this.hits.length === this.#results.total
  }

  /** Whether the list, or that there is none, is to be shown. */
  get shown(): boolean {
    return this.#open && this.#query.trim() !== ''
  }

  get active(): number {
    return this.#active
  }

  set active(n: number) {
    this.#active = n
  }

  open(): void {
    this.#open = true
  }

  close(): void {
    this.#open = false
  }

  clear(): void {
    this.#query = ''
    this.#open = false
  }

  /** Arrows walk the rows; Escape clears what is typed, then leaves; Enter takes the active row. */
  key(key: string): SearchAnswer {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (this.shown) this.#active = moved(this.#active, this.hits.length, key === 'ArrowDown' ? 1 : -1)
        this.#open = true
        return 'stay'
      case 'Enter':
        return this.hits[this.#active] ? 'take' : 'not-mine'
      case 'Escape':
        if (this.#query === '') return 'leave'
        this.#query = ''
        return 'stay'
      default:
        return 'not-mine'
    }
  }

  /** Handles a key: those of the box are not passed on; those of an input method are left alone. */
  press(event: KeyboardEvent): SearchAnswer {
    const answer = event.isComposing ? 'not-mine' : this.key(event.key)
    if (answer !== 'not-mine') {
      event.preventDefault()
      event.stopPropagation()
    }
    return answer
  }

  /** Goes to a row and empties the box. */
  take(hit: SearchHit): void {
    this.#reader.go(choose(this.#reader.atlas, this.#reader.view, hit))
    this.clear()
  }
}
