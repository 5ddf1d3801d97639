/** The hatching, whose tiles must meet at their edges, and the dots of actors. */
import { circle, fill, square, stroke, trace, type Pen, type PenShape } from './pen.ts'

/** Diagonals through a tile of `size`, with their halves over the corners. Hatched is what is disputed, and nothing else. */
function hatch(size: number, width: number, alpha: number): PenShape {
  return {
    width: size,
    height: size,
    centred: false,
    draw(pen: Pen, ink) {
      pen.globalAlpha = alpha
      pen.lineCap = 'butt'
      for (const shift of [-size, 0, size]) {
        trace(
          pen,
          [
            [shift - 1, size + 1],
            [shift + size + 1, -1],
          ],
          false,
        )
        stroke(pen, ink.disputed, width)
      }
    },
  }
}

export const PATTERNS: Readonly<Record<string, PenShape>> = {
  'pattern/disputed': hatch(5, 0.6, 0.38),
  'node/seat': square(16, (pen, ink) => {
    circle(pen, 0, 0, 3.7)
    stroke(pen, ink.paper, 3.4)
    fill(pen, ink.ink)
  }),
  'node/town': square(8, (pen, ink) => {
    circle(pen, 0, 0, 1.7)
    stroke(pen, ink.paper, 1.6)
    fill(pen, ink.ink2)
  }),
  'node/dock': square(16, (pen, ink) => {
    trace(pen, [
      [0, -4.4],
      [4.4, 0],
      [0, 4.4],
      [-4.4, 0],
    ])
    stroke(pen, ink.paper, 4)
    fill(pen, ink.paper)
    stroke(pen, ink.ink, 1.4)
  }),
}
