/** Keeps chips on one frame apart: pushed along their side as little as may be, merged where there is no room. Pixels. */
import type { Crossing, Frame, Side } from './chips.ts'

/** A chip in its place: the middle of its box, on the frame. `more` are the actors merged into it. */
export interface Chip extends Crossing {
  readonly more: readonly string[]
}

const GAP = 6
const HEIGHT = 28
/** Chips on the left and right keep out of the corners, which belong to the top and the bottom. */
const CORNER = HEIGHT + GAP

/** Places chips. `widthOf` gives a chip's width by its actor. */
export function stack(
  wishes: readonly Crossing[],
  frame: Frame,
  widthOf: (actor: string) => number,
): readonly Chip[] {
  return (['top', 'right', 'bottom', 'left'] as const).flatMap((side) =>
    alongSide(
      wishes.filter((w) => w.side === side),
      side,
      frame,
      widthOf,
    ),
  )
}

function alongSide(
  wishes: readonly Crossing[],
  side: Side,
  frame: Frame,
  widthOf: (actor: string) => number,
): readonly Chip[] {
  const level = side === 'top' || side === 'bottom'
  const [lo, hi] = level ? [frame.left, frame.right] : [frame.top + CORNER, frame.bottom - CORNER]
  const sizeOf = (c: Crossing) => (level ? widthOf(c.actor) : HEIGHT) + GAP
  const kept = merge(wishes, hi - lo, sizeOf)
  const sorted = [...kept].sort((a, b) => (level ? a.x - b.x : a.y - b.y))
  const places = spread(
    sorted.map((c) => ({ at: level ? c.x : c.y, size: sizeOf(c) })),
    lo,
    hi,
  )
  return sorted.map((c, i) => {
    const at = places[i] ?? 0
    if (level) return { ...c, x: at, y: side === 'top' ? frame.top + HEIGHT / 2 : frame.bottom - HEIGHT / 2 }
    const half = widthOf(c.actor) / 2
    return { ...c, y: at, x: side === 'left' ? frame.left + half : frame.right - half }
  })
}

/** Merges the lightest into the next heavier, until all fit. */
function merge(wishes: readonly Crossing[], room: number, sizeOf: (c: Crossing) => number): readonly Chip[] {
  const chips: Chip[] = [...wishes].sort((a, b) => b.count - a.count).map((c) => ({ ...c, more: [] }))
  while (chips.length > 1 && chips.reduce((sum, c) => sum + sizeOf(c), 0) > room) {
    const least = chips.pop()
    const host = chips.pop()
    if (!least || !host) break
    chips.push({ ...host, count: host.count + least.count, more: [...host.more, least.actor, ...least.more] })
  }
  return chips
}

/** Moves boxes on a line apart: neighbours that overlap become one block about their common middle. */
export function spread(
  boxes: readonly { readonly at: number; readonly size: number }[],
  lo: number,
  hi: number,
): readonly number[] {
  interface Block {
    start: number
    size: number
    wish: number
    sizes: number[]
  }
  const blocks: Block[] = []
  const clamp = (b: Block) => {
    b.start = Math.max(lo, Math.min(hi - b.size, b.wish / b.sizes.length))
  }
  for (const { at, size } of boxes) {
    let block: Block = { start: 0, size, wish: at - size / 2, sizes: [size] }
    clamp(block)
    for (let last = blocks.at(-1); last && last.start + last.size > block.start; last = blocks.at(-1)) {
      blocks.pop()
      block = {
        start: 0,
        size: last.size + block.size,
        wish: last.wish + block.wish - block.sizes.length * last.size,
        sizes: [...last.sizes, ...block.sizes],
      }
      clamp(block)
    }
    blocks.push(block)
  }
  return blocks.flatMap((b) => {
    let edge = b.start
    return b.sizes.map((size) => {
      edge += size
      return edge - size / 2
    })
  })
}
