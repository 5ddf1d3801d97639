/** Moving through the tour: by buttons, keys, clickers and swipes. */
import type { Reader } from '../state/reader.svelte.ts'
import { leaveTour, toStep } from '../state/tour-step.ts'

/** 1 goes on, −1 goes back. */
export type TourDirection = 1 | -1

type Toured = Pick<Reader, 'atlas' | 'view' | 'go' | 'beforeTour'>

/** Goes one step on or back; from outside the tour on to its first. At either end nothing moves. */
export function stepTour(reader: Toured, by: TourDirection): void {
  reader.go(toStep(reader.atlas, reader.view, (reader.view.step ?? 0) + by))
}

/** Leaves the tour for the view before it. */
export function endTour(reader: Toured): void {
  reader.go(leaveTour(reader.atlas, reader.view, reader.beforeTour))
}

/** What the keys of a keyboard or a clicker turn over; null for other keys. */
export function directionOf({
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey'>): TourDirection | null {
  if (key === 'ArrowLeft' || key === 'PageUp') return -1
  if (key === 'ArrowRight' || key === 'PageDown') return 1
  if (key === ' ') return shiftKey ? -1 : 1
  return null
}

/** Elements that have a use of their own for the keys that turn over. */
const OWN_USE =
  'input:not([type=checkbox]), textarea, select, summary, [contenteditable], dialog, [role=slider], [role=tab], [role=radio], [role=listbox], [role=menu], [role=separator], [data-at]'

/** Whether the focused element keeps a key for itself: buttons keep the space bar. */
export function keepsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  return target.closest(key === ' ' ? `${OWN_USE}, button, a` : OWN_USE) !== null
}

/** How far a finger moves along before it is a swipe, in pixels, and how much more along than across. */
const SWIPE = { least: 40, ratio: 2 } as const

/** The direction of a swipe: to the left is forward. Null for a tap, a scroll, or a short move. */
export function directionOfSwipe(dx: number, dy: number): TourDirection | null {
  if (Math.abs(dx) < SWIPE.least || Math.abs(dx) < SWIPE.ratio * Math.abs(dy)) return null
  return dx < 0 ? 1 : -1
}

/** Attachment: swiping left or right over an element changes the step. */
export function swiped(turn: (by: TourDirection) => void): (node: HTMLElement) => () => void {
  return (node) => {
    let from: Touch | null = null
    const start = (event: TouchEvent) => {
      from = event.touches.length === 1 ? (event.touches[0] ?? null) : null
    }
    const end = (event: TouchEvent) => {
      const to = event.changedTouches[0]
      const by = from && to ? directionOfSwipe(to.clientX - from.clientX, to.clientY - from.clientY) : null
      from = null
      if (by) turn(by)
    }
    node.addEventListener('touchstart', start, { passive: true })
    node.addEventListener('touchend', end, { passive: true })
    return () => {
      node.removeEventListener('touchstart', start)
      node.removeEventListener('touchend', end)
    }
  }
}
