/** Bases, terminals, dams and power stations: small squares, outlined in the colour of their kind, with a sign for the type. */
import type { SiteType } from '../atlas/schema.ts'
import { circle, fill, square, stroke, trace, type PenInk, type Pen, type PenShape } from './pen.ts'

type Sign = (pen: Pen, ink: PenInk) => void

const HALF = 4.4

function box(sign: Sign): PenShape {
  return square(16, (pen, ink) => {
    trace(pen, [
      [-HALF, -HALF],
      [HALF, -HALF],
      [HALF, HALF],
      [-HALF, HALF],
    ])
    stroke(pen, ink.paper, 4)
    fill(pen, ink.paper)
    stroke(pen, ink.colour, 1.4)
    sign(pen, ink)
  })
}

/** A site, whatever stands in it. */
export const SITE_BOX = box(() => undefined)

const rule = (pen: Pen, { colour }: PenInk, ...points: (readonly [number, number])[]) => {
  trace(pen, points, false)
  stroke(pen, colour, 1.2)
}

export const SITES: Readonly<Record<SiteType, PenShape>> = {
  'ground-base': box((pen, ink) => {
    trace(pen, [
      [-2, -2],
      [2, -2],
      [2, 2],
      [-2, 2],
    ])
    fill(pen, ink.colour)
  }),
  'air-base': box((pen, ink) => {
    trace(pen, [
      [0, -2.6],
      [2.4, 2.2],
      [-2.4, 2.2],
    ])
    fill(pen, ink.colour)
  }),
  'naval-base': box((pen, ink) => {
    rule(pen, ink, [0, -2.4], [0, 2.4])
    rule(pen, ink, [-2.4, 0.4], [0, 2.4], [2.4, 0.4])
  }),
  'border-guards': box((pen, ink) => {
    rule(pen, ink, [-2.4, 0], [2.4, 0])
  }),
  radar: box((pen, ink) => {
    pen.beginPath()
    pen.arc(0, 2, 3.6, Math.PI * 1.15, Math.PI * 1.85)
    stroke(pen, ink.colour, 1.2)
    circle(pen, 0, 1.6, 1)
    fill(pen, ink.colour)
  }),
  terminal: box((pen, ink) => {
    circle(pen, 0, 0, 2)
    fill(pen, ink.colour)
  }),
  port: box((pen, ink) => {
    circle(pen, 0, 0, 2)
    stroke(pen, ink.colour, 1.2)
  }),
  dam: box((pen, ink) => {
    rule(pen, ink, [-1.2, -2.4], [-1.2, 2.4])
    rule(pen, ink, [-1.2, 1.6], [2.4, 1.6])
  }),
  'power-station': box((pen, ink) => {
    rule(pen, ink, [0.8, -2.6], [-1.4, 0.4], [1.4, -0.4], [-0.8, 2.6])
  }),
}
