/** Hatchings, which must meet at their edges, and the dots of actors. */
import { circle, fill, square, stroke, trace, type Pen, type Shape } from './pen.ts'

/** Diagonals through a tile of `size`, leaning to the right or to the left, with their halves over the corners. */
function hatch(size: number, width: number, lean: 1 | -1, colour: 'disputed' | 'bloc', alpha: number): Shape {
  return {
    width: size,
    height: size,
    centred: false,
    draw(pen: Pen, ink) {
      pen.globalAlpha = alpha
      pen.lineCap = 'butt'
      for (const shift of [-size, 0, size]) {
        const [x1, x2] = lean === 1 ? [shift - 1, shift + size + 1] : [shift + size + 1, shift - 1]
        trace(
          pen,
          [
            [x1, size + 1],
            [x2, -1],
          ],
          false,
        )
        stroke(pen, ink[colour], width)
      }
    },
  }
}

export const PATTERNS: Readonly<Record<string, Shape>> = {
  'pattern/disputed': hatch(5, 0.6, 1, 'disputed', 0.38),
  'pattern/member': hatch(7, 1.1, -1, 'bloc', 0.42),
  'pattern/partner': hatch(9, 0.8, -1, 'bloc', 0.34),
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
