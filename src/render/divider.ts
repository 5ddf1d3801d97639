/** The keys of the divider. */

/** Percent of the map's width that a press of an arrow moves it, and of Page Up or Page Down. */
const STEP = { arrow: 2, page: 10 } as const

/** Where a key takes the divider from `at`, both in percent and not yet clamped; null for keys that are not its own. */
export function dividerOf(key: string, at: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - STEP.arrow
    case 'ArrowRight':
    case 'ArrowUp':
      return at + STEP.arrow
    case 'PageDown':
      return at - STEP.page
    case 'PageUp':
      return at + STEP.page
    case 'Home':
      return 0
    case 'End':
      return 100
    default:
      return null
  }
}
