/**
 * The store of the reader's state: the view, what is hovered, and what is derived from them. Components read it and call its
 * methods; all rules are in the pure modules beside it.
 */
import { inReading, type Atlas } from '../atlas/atlas.ts'
import type { Change } from '../atlas/change.ts'
import type { Day } from '../atlas/day.ts'
import { snapshot, type Standing } from '../atlas/snapshot.ts'
import { storyOf, type Story } from '../atlas/story.ts'
import { countShown } from '../atlas/count-index.ts'
import { comparison, type DaysDifference } from './compare.ts'
import { emphasis, type Emphasis } from './emphasis.ts'
import { reactiveView } from './reactive-view.svelte.ts'
import { toDay, type Hovered, type View } from './view.ts'

/** Whether a change becomes a new entry of the browser's history (a choice) or replaces the last one (scrubbing). */
export type HistoryEntry = 'push' | 'replace'

/** A short sentence for the reader, with an action or without. */
export interface Notice {
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

/** What the living map draws beside the ties of the scene. */
export interface FurtherDrawn {
  readonly count: number
  /** How many of those asked for are not drawn, as they have a course on the ground. */
  readonly onCourses: number
  has(tie: string): boolean
}

/** Called after each change of view. */
export type Listener = (view: View, entry: HistoryEntry, previous: View) => void

export class Reader {
  readonly #atlas: Atlas
  #view: View
  readonly #show: (next: View) => void
  /** The view, with one signal for each field. */
  readonly view: View
  #hovered: Hovered | null = $state.raw(null)
  #further: FurtherDrawn | null = $state.raw(null)
  #notices: readonly Notice[] = $state.raw([])
  #listeners: Listener[] = []
  #beforeTour: View | null = null
  /** The atlas in the reading of the view's basis. */
  readonly atlas: Atlas = $derived.by(() => inReading(this.#atlas, this.view.basis))
  readonly standings: readonly Standing[] = $derived.by(() => snapshot(this.atlas, this.view))
  /** The length of `standings`, without making the list. */
  readonly count: number = $derived.by(() => countShown(this.atlas, this.view))
  /** The difference between the compared days; null while nothing is compared. */
  readonly comparison: DaysDifference | null = $derived.by(() => comparison(this.atlas, this.view))
  readonly story: Story = $derived.by(() => storyOf(this.atlas, this.view.day, this.view.kinds))
  /** The difference between the compared days, or the change from the day before; never from where the reader came. */
  readonly change: Change = $derived.by(() => this.comparison ?? this.story.change)
  readonly emphasis: Emphasis | null = $derived.by(() => emphasis(this.atlas, this.view, this.comparison))

  /** Whether a day other than the opening's is shown: there it is the day that the reader asks about. */
  readonly isOnOwnDay: boolean = $derived.by(() => this.view.day !== this.atlas.openingDay)

  constructor(atlas: Atlas, view: View, notices: readonly string[] = []) {
    this.#atlas = atlas
    this.#view = view
    const lens = reactiveView(view)
    this.view = lens.view
    this.#show = lens.show
    this.#notices = notices
      .filter((text, i) => notices.indexOf(text) === i)
      .map((text) => ({ text, action: null }))
  }

  get hovered(): Hovered | null {
    return this.#hovered
  }

  /** Ties of a very large atlas that are drawn beside those of the scene; null where a picture stands. */
  get further(): FurtherDrawn | null {
    return this.#further
  }

  /** Says what the map draws beside the scene. */
  drawFurther(further: FurtherDrawn | null): void {
    this.#further = further
  }

  /** The view before the tour; null outside the tour, and if the page opened on a step. */
  get beforeTour(): View | null {
    return this.#beforeTour
  }

  get notices(): readonly Notice[] {
    return this.#notices
  }

  /** Changes the view. Choices push a history entry; scrubbing and the camera should replace it. */
  go(next: View, entry: HistoryEntry = 'push'): void {
    const previous = this.#view
    if (next === previous || next === this.view) return
    if (next.step === null) this.#beforeTour = null
    else if (previous.step === null) this.#beforeTour = previous
    this.#view = next
    this.#show(next)
    for (const listener of this.#listeners) listener(next, entry, previous)
  }

  /** Moves to a day, by default replacing the history entry, as for dragging and playing. */
  toDay(day: Day, entry: HistoryEntry = 'replace'): void {
    this.go(toDay(this.atlas, this.view, day), entry)
  }

  hover(thing: Hovered | null): void {
    if (thing?.type !== this.#hovered?.type || thing?.id !== this.#hovered?.id) this.#hovered = thing
  }

  /** Shows a notice; one with the same text is replaced. */
  notify(text: string, action: Notice['action'] = null): void {
    this.dismiss(text)
    this.#notices = [...this.#notices, { text, action }]
  }

  dismiss(text: string): void {
    this.#notices = this.#notices.filter((n) => n.text !== text)
  }

  /** Subscribes to changes of view; returns the unsubscribe function. */
  listen(listener: Listener): () => void {
    this.#listeners.push(listener)
    return () => {
      this.#listeners = this.#listeners.filter((l) => l !== listener)
    }
  }
}
