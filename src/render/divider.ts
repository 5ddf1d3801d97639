/** The keys of the divider. */

/** Steps in percent of the map's width, by an arrow key and by Page Up or Page Down. */
const STEP = { arrow: 2, page: 10 } as const

/** The divider's new position after a key, in percent and not yet clamped; null for other keys. */
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
