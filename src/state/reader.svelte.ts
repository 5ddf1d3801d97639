/**
 * The one place where the reader's state lives and changes: the view, and what is hovered.
 *
 * Components read it and call its methods; `history.svelte.ts` keeps it and the address together. All rules are in the
 * pure modules beside it.
 */
import { inReading, type Atlas } from '../atlas/atlas.ts'
import type { Change } from '../atlas/change.ts'
import type { Day } from '../atlas/day.ts'
import { snapshot, type Standing } from '../atlas/snapshot.ts'
import { storyOf, type Story } from '../atlas/story.ts'
import { countShown } from '../atlas/count-index.ts'
import { comparison, type DaysDifference } from './compare.ts'
import { emphasis, type Emphasis } from './emphasis.ts'
import { lensOn } from './reactive-view.svelte.ts'
import { toDay, type Hovered, type View } from './view.ts'

/** Whether a change of view becomes an entry of the browser's history (a choice) or replaces the last (scrubbing). */
export type HistoryEntry = 'push' | 'replace'

/** A short sentence for the reader, and what may be done about it. */
export interface Notice {
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

/** Told after each change of view. */
export type Listener = (view: View, entry: HistoryEntry, previous: View) => void

export class Reader {
  readonly #atlas: Atlas
  #view: View
  readonly #show: (next: View) => void
  /** The state as one value. Each field is watched for itself. */
  readonly view: View
  #hovered: Hovered | null = $state.raw(null)
  #notices: readonly Notice[] = $state.raw([])
  #listeners: Listener[] = []
  #beforeTour: View | null = null
  /** The atlas in the reading that the view asks for. */
  readonly atlas: Atlas = $derived.by(() => inReading(this.#atlas, this.view.basis))
  readonly standings: readonly Standing[] = $derived.by(() => snapshot(this.atlas, this.view))
  /** How many ties stand: as `standings` has them, without making the list. */
  readonly count: number = $derived.by(() => countShown(this.atlas, this.view))
  /** What differs between the days compared; null while nothing is compared. */
  readonly comparison: DaysDifference | null = $derived.by(() => comparison(this.atlas, this.view))
  /** What the day is about. */
  readonly story: Story = $derived.by(() => storyOf(this.atlas, this.view.day, this.view.kinds))
  /** What differs between the days compared, or what the day itself changed: never by which way the reader came. */
  readonly change: Change = $derived.by(() => this.comparison ?? this.story.change)
  readonly emphasis: Emphasis | null = $derived.by(() => emphasis(this.atlas, this.view, this.comparison))

  constructor(atlas: Atlas, view: View, notices: readonly string[] = []) {
    this.#atlas = atlas
    this.#view = view
    const lens = lensOn(view)
    this.view = lens.view
    this.#show = lens.show
    this.#notices = notices.map((text) => ({ text, action: null }))
  }

  get hovered(): Hovered | null {
    return this.#hovered
  }

  /** The view that stood before the tour began; null outside the tour, and where the page opened on a step of it. */
  get beforeTour(): View | null {
    return this.#beforeTour
  }

  /** What could not be used, and what is offered; each can be dismissed. */
  get notices(): readonly Notice[] {
    return this.#notices
  }

  /** Goes to another view. A choice is pushed; scrubbing and the camera replace. */
  go(next: View, entry: HistoryEntry = 'push'): void {
    const previous = this.#view
    if (next === previous || next === this.view) return
    if (next.step === null) this.#beforeTour = null
    else if (previous.step === null) this.#beforeTour = previous
    this.#view = next
    this.#show(next)
    for (const listener of this.#listeners) listener(next, entry, previous)
  }

  /** Moves to a day. While it is dragged or played the history entry is replaced. */
  toDay(day: Day, entry: HistoryEntry = 'replace'): void {
    this.go(toDay(this.atlas, this.view, day), entry)
  }

  hover(thing: Hovered | null): void {
    if (thing?.type !== this.#hovered?.type || thing?.id !== this.#hovered?.id) this.#hovered = thing
  }

  /** Tells the reader something; the same sentence stands there once. */
  notify(text: string, action: Notice['action'] = null): void {
    this.dismiss(text)
    this.#notices = [...this.#notices, { text, action }]
  }

  dismiss(text: string): void {
    this.#notices = this.#notices.filter((n) => n.text !== text)
  }

  /** Hears of every later change of view; returns how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.push(listener)
    return () => {
      this.#listeners = this.#listeners.filter((l) => l !== listener)
    }
  }
}
