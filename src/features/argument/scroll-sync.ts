/**
 * Scrollytelling: which claim is at the reading line. Only positions decide, not the order of
 * events, so that fast scrolling, jumping and reloading give the same claim.
 */
import { tick } from 'svelte'

/** The reading line, as a share of the column's height. */
const LINE = 0.3

/** A claim's place on the vertical axis, in pixels from the top of the column's window. */
export interface PlacedClaim {
  readonly id: string
  readonly top: number
  readonly bottom: number
}

/**
 * The claim at the reading line of a column of some height: the last that begins above it; null above the first. At the
 * very end of the text, where no more can come up to the line, it moves down to the last claim.
 */
export function claimAtLine(items: readonly PlacedClaim[], height: number, atEnd = false): string | null {
  if (atEnd) return items.at(-1)?.id ?? null
  return items.findLast((item) => item.top <= height * LINE)?.id ?? null
}

/** Events by which scrolling by the reader is distinguished from scrolling by the page. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** Keys that scroll. */
const KEYS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '])

/** Milliseconds of momentum scrolling after the last such event. */
const GLIDE = 900

/**
 * Attachment: while `steering` says so, calls `to` with the claim that the reader scrolls to the reading line, or null above
 * the first. What the text then changes in height above that claim is taken back, so that the claim stays under the eye.
 */
export function steered(
  steering: () => boolean,
  to: (id: string | null) => void,
): (scroller: HTMLElement) => () => void {
  return (scroller) => {
    let until = 0
    let frame = 0
    /** Whether the page still renders the last claim: until then scrolling by the reader continues. */
    let drawing = false
    const byHand = (event: Event) => {
      // A press on a claim does not scroll; one on the scrollbar does.
      if (event.type === 'pointerdown' && event.target !== scroller) return
      if (event instanceof KeyboardEvent && !KEYS.has(event.key)) return
      until = performance.now() + GLIDE
    }
    const look = () => {
      frame = 0
      if (!steering()) return
      const box = scroller.getBoundingClientRect()
      const items = [...scroller.querySelectorAll<HTMLElement>('[data-claim]')].flatMap(
        (node): PlacedClaim[] => {
          const { top, bottom, height } = node.getBoundingClientRect()
          // Collapsed claims have no place.
          if (height === 0) return []
          return [{ id: node.dataset['claim'] ?? '', top: top - box.top, bottom: bottom - box.top }]
        },
      )
      const { scrollTop, scrollHeight, clientHeight } = scroller
      const id = claimAtLine(
        items,
        clientHeight,
        scrollTop > 0 &&
          scrollTop + clientHeight >= scrollHeight - 1 &&
          !scroller.querySelector('[data-gap="last"]'),
      )
      const before = items.find((item) => item.id === id)
      drawing = true
      to(id)
      // Within the same frame, so that nothing jumps and later scrolling is the reader's.
      void tick().then(() => {
        const node = before && scroller.querySelector(`[data-claim="${CSS.escape(before.id)}"]`)
        const shift = node ? node.getBoundingClientRect().top - box.top - before.top : 0
        if (Math.abs(shift) > 1) scroller.scrollTo({ top: scroller.scrollTop + shift, behavior: 'instant' })
      })
      requestAnimationFrame(() => {
        drawing = false
        until = Math.max(until, performance.now() + GLIDE / 4)
      })
    }
    const onscroll = () => {
      if (!drawing && performance.now() > until) return
      until = performance.now() + GLIDE / 4
      frame ||= requestAnimationFrame(look)
    }
    for (const name of HANDS) scroller.addEventListener(name, byHand, { passive: true })
    scroller.addEventListener('scroll', onscroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      for (const name of HANDS) scroller.removeEventListener(name, byHand)
      scroller.removeEventListener('scroll', onscroll)
    }
  }
}
