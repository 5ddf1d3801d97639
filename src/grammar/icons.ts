/**
 * All icons of the map, drawn by code, by name and scheme.
 *
 * Names are paths ("head/military/triangle/full"). Lengths are CSS pixels.
 */
import { PALETTE, type Scheme } from './encoding.ts'
import { hueColour, HUES, type Hue } from './hue.ts'
import type { EventMark, HeadMark, NodeMark, SignMark, SiteMark } from './mark.ts'
import { BADGES } from './badge-shapes.ts'
import { EVENTS } from './event-shapes.ts'
import { HEADS } from './head-shapes.ts'
import { PATTERNS } from './patterns.ts'
import type { PenInk, PenShape } from './pen.ts'
import { SITES } from './site-shapes.ts'

export const iconOfHead = (m: Pick<HeadMark, 'hue' | 'head' | 'hollow'>): string =>
  `head/${m.hue}/${m.head}/${m.hollow ? 'open' : 'full'}`
/** The sign of a status, on its line. */
export const iconOfSign = (m: Pick<SignMark, 'hue' | 'glyph'>): string => `badge/${m.hue}/${m.glyph}/status`
/** The sign of the voice, before the name of a line. */
export const iconOfVoice = (hue: Hue, glyph: string): string => `badge/${hue}/${glyph}/voice`
export const iconOfEvent = (m: Pick<EventMark, 'kind' | 'type' | 'role'>): string =>
  `event/${m.kind}/${m.type}/${m.role}`
export const iconOfSite = (m: Pick<SiteMark, 'kind' | 'type'>): string => `site/${m.kind}/${m.type}/full`
export const iconOfNode = (m: Pick<NodeMark, 'dock'>): string => (m.dock ? 'node/dock' : 'node/seat')

/** The shape behind a name, or null for a name of no icon. */
export function shapeOf(name: string): { shape: PenShape; hue: Hue | null; variant: string } | null {
  const [family = '', first = '', second = '', variant = ''] = name.split('/')
  if (family === 'pattern' || family === 'node') {
    const shape = PATTERNS[`${family}/${first}`]
    return shape ? { shape, hue: null, variant: second } : null
  }
  const hue = HUES.find((h) => h === first)
  const shape = TABLES[family]?.[second]
  return hue && shape ? { shape, hue, variant } : null
}

const TABLES: Readonly<Record<string, Readonly<Record<string, PenShape>>>> = {
  head: HEADS,
  badge: BADGES,
  event: EVENTS,
  site: SITES,
}

/** The colours of a picture: its hue's, and the scheme's. */
export function inkOf(scheme: Scheme, hue: Hue | null): PenInk {
  const p = PALETTE[scheme]
  return {
    colour: hue ? hueColour(hue, scheme) : p.ink,
    paper: p.paper,
    ink: p.ink,
    ink2: p.ink2,
    disputed: p.disputed,
  }
}
