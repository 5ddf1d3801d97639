/**
 * All icons of the map, drawn by code, by name and scheme.
 *
 * Names are paths ("head/military/triangle/full"). Lengths are CSS pixels.
 */
import { PALETTE, KIND, type Scheme } from './encoding.ts'
import type { EventMark, HeadMark, NodeMark, SignMark, SiteMark } from './mark.ts'
import { TIE_KINDS, type TieKind } from '../atlas/schema.ts'
import { BADGES } from './badge-shapes.ts'
import { EVENTS } from './event-shapes.ts'
import { HEADS } from './head-shapes.ts'
import { PATTERNS } from './patterns.ts'
import type { PenInk, PenShape } from './pen.ts'
import { SITES } from './site-shapes.ts'

export const iconOfHead = (m: Pick<HeadMark, 'kind' | 'head' | 'hollow'>): string =>
  `head/${m.kind}/${m.head}/${m.hollow ? 'open' : 'full'}`
/** The sign of a status, on its line. */
export const iconOfSign = (m: Pick<SignMark, 'kind' | 'glyph'>): string => `badge/${m.kind}/${m.glyph}/status`
/** The sign of the voice, before the name of a line. */
export const iconOfVoice = (kind: TieKind, glyph: string): string => `badge/${kind}/${glyph}/voice`
export const iconOfEvent = (m: Pick<EventMark, 'kind' | 'type' | 'role'>): string =>
  `event/${m.kind}/${m.type}/${m.role}`
export const iconOfSite = (m: Pick<SiteMark, 'kind' | 'type'>): string => `site/${m.kind}/${m.type}/full`
export const iconOfNode = (m: Pick<NodeMark, 'dock'>): string => (m.dock ? 'node/dock' : 'node/seat')

/** The shape behind a name, or null for a name of no icon. */
export function shapeOf(name: string): { shape: PenShape; kind: TieKind | null; variant: string } | null {
  const [family = '', first = '', second = '', variant = ''] = name.split('/')
  if (family === 'pattern' || family === 'node') {
    const shape = PATTERNS[`${family}/${first}`]
    return shape ? { shape, kind: null, variant: second } : null
  }
  const kind = TIE_KINDS.find((k) => k === first)
  const shape = TABLES[family]?.[second]
  return kind && shape ? { shape, kind, variant } : null
}

const TABLES: Readonly<Record<string, Readonly<Record<string, PenShape>>>> = {
  head: HEADS,
  badge: BADGES,
  event: EVENTS,
  site: SITES,
}

/** The colours of a picture: its kind's, and the scheme's. */
export function inkOf(scheme: Scheme, kind: TieKind | null): PenInk {
  const p = PALETTE[scheme]
  return {
    colour: kind ? KIND[kind].colour[scheme] : p.ink,
    paper: p.paper,
    ink: p.ink,
    ink2: p.ink2,
    disputed: p.disputed,
  }
}
