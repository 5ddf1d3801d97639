/** Room for names: the one that comes first has it, and those after it must find their own. Pixels, y down. */
import type { XY } from '../drawing/pick.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The width of a letter, and the height of a line, in ems: type is not measured, so that a picture can be made anywhere. */
const LETTER = 0.56
const LINE = 1.2

/** How wide some words are, at a size in pixels; `spacing` between letters in ems. */
export function widthOf(text: string, size: number, spacing = 0): number {
  return [...text].length * size * (LETTER + spacing)
}

/** Words in lines of at most `most` ems, each as long as it may be. */
export function wrapped(text: string, most: number, spacing = 0): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, 1, spacing) <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The box of lines of text whose middle is at a point. */
export function boxOf(
  [x, y]: XY,
  lines: readonly string[],
  size: number,
  spacing: number,
  padding: number,
): Box {
  const width = Math.max(...lines.map((l) => widthOf(l, size, spacing))) / 2 + padding
  const height = (lines.length * size * LINE) / 2 + padding
  return { left: x - width, right: x + width, top: y - height, bottom: y + height }
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** What is taken so far. */
export class Room {
  readonly #taken: Box[] = []

  /** Takes boxes if all of them are free. */
  take(boxes: readonly Box[]): boolean {
    if (boxes.some((box) => this.#taken.some((t) => meet(t, box)))) return false
    this.#taken.push(...boxes)
    return true
  }
}
