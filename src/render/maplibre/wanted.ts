/** When the living map is begun, and when it may take the picture's place. */
import { quiet } from '../../state/turns.svelte.ts'

/** Milliseconds without a press, a key or a turn of the wheel after which the page is quiet. */
const REST = 5000

const TOUCHES = ['pointerenter', 'pointerdown', 'wheel', 'focusin'] as const
const INPUTS = ['pointerdown', 'keydown', 'wheel'] as const
const HEARD = { passive: true, capture: true } as const

/**
 * Calls back once: when the reader points at the map, touches it or has the focus on it, or when the page has been quiet for a
 * while. Returns a function that calls it off.
 */
export function whenWanted(map: HTMLElement, then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  const stop = () => {
    over = true
    clearTimeout(timer)
    for (const touch of TOUCHES) map.removeEventListener(touch, begin, HEARD)
    for (const input of INPUTS) removeEventListener(input, wait, HEARD)
  }
  const begin = () => {
    if (over) return
    stop()
    then()
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void quiet().then(begin), REST)
  }
  for (const touch of TOUCHES) map.addEventListener(touch, begin, HEARD)
  for (const input of INPUTS) addEventListener(input, wait, HEARD)
  wait()
  if (map.matches(':hover') || map.contains(document.activeElement)) begin()
  return stop
}

/** Milliseconds after a press or a turn of the wheel in which more of it may come: a second click, the end of a zoom. */
const PAUSE = 300

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Whether the reader's hand is on the map: then nothing there may be replaced, or a gesture or a press would be lost. */
export class Hand {
  readonly #down = new Set<number>()
  #last = -Infinity

  /** Watches an element; returns a function that ends it. */
  watch(element: HTMLElement): () => void {
    const note = () => (this.#last = performance.now())
    const press = ({ pointerId }: PointerEvent) => this.#down.add(pointerId)
    const lift = ({ pointerId }: PointerEvent) => {
      if (this.#down.delete(pointerId)) note()
    }
    element.addEventListener('pointerdown', press, HEARD)
    element.addEventListener('wheel', note, HEARD)
    for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, lift, HEARD)
    return () => {
      element.removeEventListener('pointerdown', press, HEARD)
      element.removeEventListener('wheel', note, HEARD)
      for (const end of ['pointerup', 'pointercancel'] as const) removeEventListener(end, lift, HEARD)
    }
  }

  /** Resolves when it is off; true if that took a while. */
  async off(): Promise<boolean> {
    let waited = false
    for (;;) {
      const left = this.#down.size > 0 ? PAUSE : this.#last + PAUSE - performance.now()
      if (left <= 0) return waited
      waited = true
      await pause(left)
    }
  }
}
