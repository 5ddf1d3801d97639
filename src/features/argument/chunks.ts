/**
 * Renders the column of an article with very many claims in pieces, the next one when the reader approaches it. It is not
 * rendered in idle time either: each claim has about forty
 * nodes, which would slow down every later layout.
 */
import type { Claim } from '../../atlas/schema.ts'
import { gapAfter, type Gap } from '../../state/blocks.ts'

/** Claims in a piece. */
export const PIECE = 100

/** The distance in pixels from the visible part at which the next piece is rendered. */
const NEAR = 1200

export interface ClaimGap extends Gap {
  /** The first claim after it, or null at the end of the column. */
  readonly next: string | null
  readonly last: boolean
}

/** The gaps between the pieces that are shown, by the claim before each. */
export function gapsIn(claims: readonly Claim[], pieces: readonly number[]): ReadonlyMap<string, ClaimGap> {
  return new Map(
    pieces.flatMap((piece) => {
      const gap = gapAfter(piece, pieces, claims.length, PIECE)
      const before = gap && claims[gap.from - 1]
      if (!before) return []
      const next = claims[gap.to]?.id ?? null
      return [[before.id, { ...gap, next, last: next === null }] as const]
    }),
  )
}

/**
 * Attachment of a gap: shows its first claim when the reader approaches from above, its last from below.
 * Content added above the visible part does not move it.
 */
export function nearing(gap: ClaimGap, show: (place: number) => void): (node: HTMLElement) => () => void {
  return (node) => {
    const scroller = node.closest<HTMLElement>('.scroller')
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (!scroller || !seen?.isIntersecting) return
        const { top, height } = scroller.getBoundingClientRect()
        const below = node.getBoundingClientRect().bottom < top + height / 2
        if (!below || gap.next === null) {
          show(gap.from)
          return
        }
        const after = scroller.querySelector(`[data-claim="${CSS.escape(gap.next)}"]`)
        const before = after?.getBoundingClientRect().top ?? 0
        show(gap.to - 1)
        const shift = (after?.getBoundingClientRect().top ?? 0) - before
        scroller.scrollTo({ top: scroller.scrollTop + shift, behavior: 'instant' })
      },
      { root: scroller, rootMargin: `${NEAR}px 0px` },
    )
    watch.observe(node)
    return () => {
      watch.disconnect()
    }
  }
}
