/** The slider's keys. */
import { addMonths, type Day } from '../atlas/day.ts'

/** What of a key event decides. */
export interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * The day that a key leads to, or null when it is not the slider's: arrows a day, with Shift or as Page Up and Page
 * Down a month, Home and End the ends. The day may lie beyond the timeline.
 */
export function dayOfKey({ from, to }: { from: Day; to: Day }, day: Day, pressed: Pressed): Day | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null
  const by = (sign: 1 | -1) => (pressed.shiftKey ? addMonths(day, sign) : day + sign)
  switch (pressed.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return by(1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return by(-1)
    case 'PageUp':
      return addMonths(day, 1)
    case 'PageDown':
      return addMonths(day, -1)
    case 'Home':
      return from
    case 'End':
      return to - 1
    default:
      return null
  }
}
