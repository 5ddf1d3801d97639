/** Badges: signs of voices and statuses, as small discs. Keyed by glyph; drawn as shapes, as fonts differ. */
import { SPEAKERS, type Speaker } from '../atlas/schema.ts'
import { DISPUTED_GLYPH, STATUS, VOICE_GLYPH } from './encoding.ts'
import { circle, fill, square, stroke, trace, type PenInk, type Pen, type PenShape } from './pen.ts'

type Sign = (pen: Pen, ink: PenInk) => void

/** A disc of paper with a thin rim, and a sign on it. */
function disc(sign: Sign, size = 20): PenShape {
  return square(size, (pen, ink) => {
    circle(pen, 0, 0, 6.6)
    stroke(pen, ink.paper, 3.2)
    fill(pen, ink.paper)
    stroke(pen, ink.colour, 1.1)
    sign(pen, ink)
  })
}

const rule = (pen: Pen, colour: string, width: number, ...points: (readonly [number, number])[]) => {
  trace(pen, points, false)
  stroke(pen, colour, width)
}

const SIGNS: Readonly<Record<Speaker, Sign>> = {
  fact: (pen, ink) => {
    circle(pen, 0, 0, 2.6)
    fill(pen, ink.ink)
  },
  announced: (pen, ink) => {
    for (const x of [-2.1, 2.1]) {
      circle(pen, x, 0.9, 1.5)
      fill(pen, ink.ink)
      rule(pen, ink.ink, 1.1, [x - 1, 0.9], [x - 0.8, -1], [x + 0.9, -2.5])
    }
  },
  judgement: (pen, ink) => {
    for (const [x, y] of [
      [0, -2],
      [-2.3, 1.8],
      [2.3, 1.8],
    ] as const) {
      circle(pen, x, y, 1.15)
      fill(pen, ink.ink)
    }
  },
  speculation: (pen, ink) => {
    pen.beginPath()
    pen.arc(0, -1.6, 2, Math.PI, Math.PI * 2.35)
    pen.lineTo(0, 1.4)
    stroke(pen, ink.ink, 1.3)
    circle(pen, 0, 3.6, 0.9)
    fill(pen, ink.ink)
  },
  forecast: (pen, ink) => {
    rule(pen, ink.ink, 1.3, [-3.6, 0], [3.4, 0])
    rule(pen, ink.ink, 1.3, [1, -2.2], [3.5, 0], [1, 2.2])
  },
  record: (pen, ink) => {
    circle(pen, 0, 0, 2.5)
    stroke(pen, ink.ink, 1.3)
  },
}

/** The record disagrees: a half-filled square. */
const disagreement =
  (x: number, y: number): Sign =>
  (pen, ink) => {
    const r = 3.4
    const corner = (dx: number, dy: number) => [x + dx * r, y + dy * r] as const
    trace(pen, [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)])
    stroke(pen, ink.paper, 3.4)
    fill(pen, ink.paper)
    stroke(pen, ink.ink, 1.1)
    trace(pen, [corner(-1, -1), corner(-1, 1), corner(1, 1)])
    fill(pen, ink.ink)
  }

/** On the shoulder of the disc of who says so. */
const disagreeing =
  (sign: Sign): Sign =>
  (pen, ink) => {
    sign(pen, ink)
    disagreement(6.6, -5.6)(pen, ink)
  }

/** The signs by themselves, for tables and lists: who says so, and a record that disagrees. */
export const VOICE_SIGNS: Readonly<Record<Speaker | 'disputed', PenShape>> = {
  fact: square(10, SIGNS.fact),
  announced: square(10, SIGNS.announced),
  judgement: square(10, SIGNS.judgement),
  speculation: square(10, SIGNS.speculation),
  forecast: square(10, SIGNS.forecast),
  record: square(10, SIGNS.record),
  disputed: square(10, disagreement(0, 0)),
}

export const BADGES: Readonly<Record<string, PenShape>> = {
  ...Object.fromEntries(
    SPEAKERS.flatMap((speaker) => {
      const glyph = VOICE_GLYPH[speaker]
      const sign = SIGNS[speaker]
      return [
        [glyph, disc(sign)],
        [glyph + DISPUTED_GLYPH, disc(disagreeing(sign), 24)],
      ]
    }),
  ),
  [STATUS.suspended.sign ?? '']: disc((pen, ink) => {
    for (const x of [-1.6, 1.6]) rule(pen, ink.ink, 1.7, [x, -2.6], [x, 2.6])
  }),
  [STATUS.ended.sign ?? '']: disc((pen, ink) => {
    rule(pen, ink.ink, 1.5, [-2.3, -2.3], [2.3, 2.3])
    rule(pen, ink.ink, 1.5, [-2.3, 2.3], [2.3, -2.3])
  }),
}
