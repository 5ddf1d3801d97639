/**
 * Every picture that the map's symbols and patterns use, drawn by code: a name says what, a scheme in which colours.
 *
 * Names are paths ("head/military/triangle/full"); the map asks for one when it first needs it, prefixed by the scheme
 * ("dark/head/…"), and `drawIcon` makes it. Lengths are CSS pixels; pictures carry two device pixels each.
 */
import { PALETTE, KIND, type Scheme } from '../../scene/encoding.ts'
import type { BadgeMark, EventMark, HeadMark, NodeMark, SiteMark } from '../../scene/mark.ts'
import { TIE_KINDS, type TieKind } from '../../atlas/schema.ts'
import { BADGES } from './badge-shapes.ts'
import { EVENTS } from './event-shapes.ts'
import { HEADS } from './head-shapes.ts'
import { PATTERNS } from './patterns.ts'
import type { Ink, Shape } from './pen.ts'
import { SITES } from './site-shapes.ts'

export const PIXEL_RATIO = 2

/** A picture ready for the map. */
export interface Icon {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

export const iconOfHead = (m: Pick<HeadMark, 'kind' | 'head' | 'hollow'>): string =>
  `head/${m.kind}/${m.head}/${m.hollow ? 'open' : 'full'}`
export const iconOfBadge = (m: Pick<BadgeMark, 'kind' | 'glyph' | 'role'>): string =>
  `badge/${m.kind}/${m.glyph}/${m.role}`
export const iconOfEvent = (m: Pick<EventMark, 'kind' | 'type' | 'role'>): string =>
  `event/${m.kind}/${m.type}/${m.role}`
export const iconOfSite = (m: Pick<SiteMark, 'kind' | 'type'>): string => `site/${m.kind}/${m.type}/full`
export const iconOfNode = (m: Pick<NodeMark, 'dock'>): string => (m.dock ? 'node/dock' : 'node/seat')

/** The shape behind a name, or null for a name of no icon. */
export function shapeOf(name: string): { shape: Shape; kind: TieKind | null; variant: string } | null {
  const [family = '', first = '', second = '', variant = ''] = name.split('/')
  if (family === 'pattern' || family === 'node') {
    const shape = PATTERNS[`${family}/${first}`]
    return shape ? { shape, kind: null, variant: second } : null
  }
  const kind = TIE_KINDS.find((k) => k === first)
  const shape = TABLES[family]?.[second]
  return kind && shape ? { shape, kind, variant } : null
}

const TABLES: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  head: HEADS,
  badge: BADGES,
  event: EVENTS,
  site: SITES,
}

/** Paints an icon with its top left corner at a place of a canvas, in its pixels; nothing for a name of no icon. */
export function paintIcon(
  pen: CanvasRenderingContext2D,
  name: string,
  scheme: Scheme,
  x: number,
  y: number,
): void {
  const found = shapeOf(name)
  if (!found) return
  const { shape, kind, variant } = found
  pen.save()
  pen.setTransform(PIXEL_RATIO, 0, 0, PIXEL_RATIO, x, y)
  pen.beginPath()
  pen.rect(0, 0, shape.width, shape.height)
  pen.clip()
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  if (shape.centred) pen.translate(shape.width / 2, shape.height / 2)
  shape.draw(pen, inkOf(scheme, kind), variant)
  pen.restore()
}

/** Draws "light/node/…" into a picture; null for a name of no icon, or where there is no canvas to draw on. */
export function drawIcon(id: string): Icon | null {
  const slash = id.indexOf('/')
  const scheme: Scheme = id.slice(0, slash) === 'dark' ? 'dark' : 'light'
  const name = id.slice(slash + 1)
  const shape = shapeOf(name)?.shape
  if (!shape) return null
  const canvas = document.createElement('canvas')
  canvas.width = shape.width * PIXEL_RATIO
  canvas.height = shape.height * PIXEL_RATIO
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return null
  paintIcon(pen, name, scheme, 0, 0)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

function inkOf(scheme: Scheme, kind: TieKind | null): Ink {
  const p = PALETTE[scheme]
  return {
    colour: kind ? KIND[kind].colour[scheme] : p.ink,
    paper: p.paper,
    ink: p.ink,
    ink2: p.ink2,
    disputed: p.disputed,
    bloc: KIND.alliances.colour[scheme],
  }
}
