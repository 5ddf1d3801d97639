/** Plays a reader through time: holds the playback's state and the one timer. The rules are in `playback.ts`. */
import { AT_REST, intervalOf, isInput, reduce, type Action, type Playback } from './playback.ts'
import { storyOf } from '../../atlas/story.ts'
import { stepTo, type Stepping } from './date-step.ts'
import type { StepDirection } from './stops.ts'

/** An element inside one that carries this attribute plays and pauses by itself: pressing it is no other input. */
export const PLAYS = 'data-plays'

export class Player {
  #state: Playback = $state.raw(AT_REST)

  get state(): Playback {
    return this.#state
  }

  dispatch(action: Action): void {
    this.#state = reduce(this.#state, action)
  }

  /** Plays or pauses. At the end it plays again from the first day. */
  toggle(reader: Stepping): void {
    if (!this.#state.playing && reader.view.day >= reader.atlas.timeline.to - 1) stepTo(reader, 'first')
    this.dispatch({ type: 'toggle' })
  }

  /** A step by the reader: pauses, and moves by the chosen unit. */
  step(reader: Stepping, direction: StepDirection): void {
    this.dispatch({ type: 'input' })
    stepTo(reader, direction, this.#state.unit)
  }

  /**
   * Steps on while it plays, and pauses at the end or as soon as the reader presses, types or turns the wheel; hidden
   * pages wait. Returns a function to stop. Meant for one `$effect`, which reruns it when the state changes.
   */
  run(reader: Stepping, win: Window): () => void {
    if (!this.#state.playing) return () => undefined
    let timer = 0
    // Each step has its own time: what it says has to be read.
    const wait = () => (timer = win.setTimeout(tick, intervalOf(this.#state, lengthOf(reader))))
    const tick = () => {
      if (win.document.hidden || stepTo(reader, 'next', this.#state.unit)) wait()
      else this.dispatch({ type: 'end' })
    }
    const pause = (event: Event) => {
      const onButton = event.target instanceof Element && event.target.closest(`[${PLAYS}]`) !== null
      if (event instanceof KeyboardEvent ? !isInput(event.key, onButton) : onButton) return
      this.dispatch({ type: 'input' })
    }
    wait()
    const inputs = ['pointerdown', 'keydown', 'wheel'] as const
    for (const name of inputs) win.addEventListener(name, pause, { capture: true, passive: true })
    return () => {
      win.clearTimeout(timer)
      for (const name of inputs) win.removeEventListener(name, pause, { capture: true })
    }
  }
}

/** How many characters the day gives to read. */
function lengthOf({ atlas, view }: Stepping): number {
  const { headline, summary } = storyOf(atlas, view.day, view.kinds)
  return headline.length + (summary?.length ?? 0)
}
