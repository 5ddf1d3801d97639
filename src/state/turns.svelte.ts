/**
 * At its start the page is made part by part, each in a task of its own, so that a press is answered in between. What the page shows
 * first is made out of sight; when it is complete the page is shown, and the rest follows while it is quiet. From then on
 * each part is made at once.
 */
import { flushSync } from 'svelte'

/** A part that the page shows first; one that is fitted between those; or one that it does not show yet. */
export type When = 'first' | 'between' | 'quiet'

/** The turn of a part: `come` when it may be made. */
export interface Turn {
  readonly come: boolean
}

const COME: Turn = { come: true }

class Waiting implements Turn {
  come = $state.raw(false)
}

/** Milliseconds after which a page that never rests is taken for quiet. */
const PATIENCE = 1000

const task = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Milliseconds to wait for a frame, which a page in a frame out of sight does not get. */
const FRAME = 100

/** Resolves when the next frame has been painted, or after some milliseconds. */
export const frame = (patience = FRAME): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, patience)
  })

/** Resolves when the browser has nothing else to do. */
export const quiet = (): Promise<void> =>
  // Safari has no idle callbacks.
  'requestIdleCallback' in window
    ? new Promise((resolve) => {
        requestIdleCallback(() => resolve(), { timeout: PATIENCE })
      })
    : task()

export class Turns {
  #phase: 'start' | 'rest' | 'over' = 'over'
  readonly #waiting: Readonly<Record<When, Waiting[]>> = { first: [], between: [], quiet: [] }
  #shown = Promise.resolve()

  /** The turn of a part that is being made. */
  take(when: When = 'first'): Turn {
    if (this.#phase === 'over' || (this.#phase === 'rest' && when !== 'quiet')) return COME
    const turn = new Waiting()
    this.#waiting[when].push(turn)
    return turn
  }

  /** Resolves when what the page shows first is there. */
  get shown(): Promise<void> {
    return this.#shown
  }

  /** Begins with a page, which takes its turns while it is made. Resolves when it can be shown; `show` does that. */
  begin(make: () => void, show: () => void): Promise<void> {
    this.#phase = 'start'
    this.#shown = this.#start(make, show)
    return this.#shown
  }

  async #start(make: () => void, show: () => void): Promise<void> {
    make()
    const { first, between } = this.#waiting
    // Parts that are made meanwhile take turns, too: those of another atlas that is there so soon.
    do {
      await this.#each('first', task)
      if (between.length) {
        // What is laid out is measured in the next frame.
        await frame()
        await this.#each('between', task)
      }
    } while (first.length || between.length)
    show()
    this.#phase = 'rest'
    void this.#each('quiet', quiet).then(() => {
      this.#phase = 'over'
    })
  }

  async #each(when: When, pause: () => Promise<void>): Promise<void> {
    for (let next = this.#waiting[when].shift(); next; next = this.#waiting[when].shift()) {
      await pause()
      const turn = next
      flushSync(() => (turn.come = true))
    }
  }
}

/** The turns of this page. */
export const turns = new Turns()
