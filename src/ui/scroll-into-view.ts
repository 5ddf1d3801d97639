/** Scrolls a claim into view inside the column, without scrolling the page. */

import { untrack } from 'svelte'

/** A stretch of the vertical axis, in pixels. */
export interface ScrollExtent {
  readonly top: number
  readonly height: number
}

/** Room kept above and below what is brought into view, in pixels. */
const MARGIN = 16

/**
 * Where to scroll so that an item is in view, or null when it is already. `window.top` is the present scroll position
 * and `item.top` counts from the start of the content. What is taller than the window is shown from its start.
 */
export function scrollTopFor(window: ScrollExtent, item: ScrollExtent, margin = MARGIN): number | null {
  const above = item.top - margin
  const below = item.top + item.height + margin
  if (above >= window.top && below <= window.top + window.height) return null
  if (below - above > window.height || above < window.top) return Math.max(0, above)
  return below - window.height
}

/**
 * Attachment: whenever `wanted` (ids of claims, parted by spaces) changes, scrolls the element so that one of them is in
 * view; nothing moves when one is already. Motion is left to the element's own `scroll-behavior`.
 */
export function revealing(wanted: () => string): (scroller: HTMLElement) => () => void {
  return (scroller) => {
    let gone = false
    reveal(scroller, wanted())
    // Fonts loaded later change the layout, so measure again.
    if (document.fonts.status !== 'loaded')
      void document.fonts.ready.then(() => {
        if (!gone) reveal(scroller, untrack(wanted))
      })
    return () => {
      gone = true
    }
  }
}

function reveal(scroller: HTMLElement, wanted: string): void {
  const items = wanted
    .split(' ')
    .flatMap((id) => scroller.querySelector(`[data-claim="${CSS.escape(id)}"]`) ?? [])
  // Measuring forces a layout, so only if there is something to measure.
  if (items.length === 0) return
  const box = scroller.getBoundingClientRect()
  const moves = items.map((item) => {
    const { top, height } = item.getBoundingClientRect()
    const window = { top: scroller.scrollTop, height: scroller.clientHeight }
    return scrollTopFor(window, { top: top - box.top + scroller.scrollTop, height })
  })
  const first = moves[0]
  if (first != null && !moves.includes(null)) scroller.scrollTo({ top: first })
}
