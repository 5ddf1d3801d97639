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

/** A box in the frame's lower right corner that is not free: the map's buttons. Pixels. */
export interface Corner {
  readonly width: number
  readonly height: number
}

/** Where the chips of each side may stand. */
function endsOf(frame: Frame, corner: Corner): Readonly<Record<Side, readonly [number, number]>> {
  return {
    top: [frame.left, frame.right],
    right: [frame.top + CORNER, frame.bottom - Math.max(CORNER, corner.height)],
    bottom: [frame.left, frame.right - corner.width],
    left: [frame.top + CORNER, frame.bottom - CORNER],
  }
}

const NO_CORNER: Corner = { width: 0, height: 0 }

/** Places chips. `widthOf` gives a chip's width by its actor. */
export function stack(
  wishes: readonly Crossing[],
  frame: Frame,
  widthOf: (actor: string) => number,
  corner = NO_CORNER,
): readonly Chip[] {
  const ends = endsOf(frame, corner)
  return SIDES.flatMap((side) => {
    const level = side === 'top' || side === 'bottom'
    const [lo, hi] = ends[side]
    const sizeOf = (c: Crossing) => (level ? widthOf(c.actor) : HEIGHT) + GAP
    const here = wishes.filter((w) => w.side === side)
    const sorted = [...merge(here, hi - lo, sizeOf)].sort((a, b) => (level ? a.x - b.x : a.y - b.y))
    const boxes = sorted.map((c) => ({ at: level ? c.x : c.y, size: sizeOf(c) }))
    const places = spread(boxes, lo, hi)
    return sorted.map((c, i) => ({ ...c, ...seat(side, frame, places[i] ?? lo, widthOf(c.actor)) }))
  })
}

/** A box that chips should leave free: an actor in view, with its name. Pixels. */
export interface Taken {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Wishes on the left and the right, moved up or down to the nearest place where their chips cover nothing that is taken. */
export function beside(
  wishes: readonly Crossing[],
  frame: Frame,
  widthOf: (actor: string) => number,
  taken: readonly Taken[],
  corner = NO_CORNER,
): readonly Crossing[] {
  const ends = endsOf(frame, corner)
  return wishes.map((wish) => {
    if (wish.side === 'top' || wish.side === 'bottom') return wish
    const width = widthOf(wish.actor)
    const { x } = seat(wish.side, frame, wish.y, width)
    const [lo, hi] = ends[wish.side]
    const near = taken.filter((t) => x - width / 2 < t.right && x + width / 2 > t.left)
    const isFree = (y: number) =>
      !near.some((t) => y - HEIGHT / 2 < t.bottom && y + HEIGHT / 2 > t.top) &&
      y >= lo + HEIGHT / 2 &&
      y <= hi - HEIGHT / 2
    if (isFree(wish.y)) return wish
    const [y = wish.y] = near
      .flatMap((t) => [t.top - HEIGHT / 2 - GAP, t.bottom + HEIGHT / 2 + GAP])
      .filter(isFree)
      .sort((a, b) => Math.abs(a - wish.y) - Math.abs(b - wish.y))
    return { ...wish, y }
  })
}

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left']

/** The middle of a chip's box, given its place along its side. */
function seat(side: Side, frame: Frame, at: number, width: number): { x: number; y: number } {
  switch (side) {
    case 'top':
      return { x: at, y: frame.top + HEIGHT / 2 }
    case 'bottom':
      return { x: at, y: frame.bottom - HEIGHT / 2 }
    case 'left':
      return { x: frame.left + width / 2, y: at }
    case 'right':
      return { x: frame.right - width / 2, y: at }
  }
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
