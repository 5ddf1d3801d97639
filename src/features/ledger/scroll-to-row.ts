/** Brings a claim's row into view inside the ledger, with what is opened under it; the page never moves. */
import { scrollTopFor } from '../../ui/scroll-into-view.ts'

/** Room for the headings that stay on top, in pixels. */
const HEADINGS = 40

/**
 * Attachment: whenever `wanted` (ids of claims, the most wanted first) changes, scrolls the element so that one of their
 * rows is in view; nothing moves when one is already.
 */
export function revealingRow(wanted: () => readonly string[]): (scroller: HTMLElement) => void {
  return (scroller) => {
    const moves = wanted().flatMap((id) => {
      const row = scroller.querySelector(`[data-claim="${CSS.escape(id)}"]`)
      return row ? [moveTo(scroller, row)] : []
    })
    const [first] = moves
    if (first != null && !moves.includes(null)) scroller.scrollTo({ top: first })
  }
}

/** Where to scroll for a row; null when it is in view. */
function moveTo(scroller: HTMLElement, row: Element): number | null {
  const opened = row.nextElementSibling?.matches('[data-detail]') ? row.nextElementSibling : row
  const { top } = row.getBoundingClientRect()
  return scrollTopFor(
    { top: scroller.scrollTop, height: scroller.clientHeight },
    {
      top: top - scroller.getBoundingClientRect().top + scroller.scrollTop,
      height: opened.getBoundingClientRect().bottom - top,
    },
    HEADINGS,
  )
}
