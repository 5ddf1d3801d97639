/** Opacities of marks: quiet ones are greyer and stay legible, past ones fade. Used by both renderers. */
import { PALETTE, STATUS, type Scheme } from './encoding.ts'
import { type Hue, hueColour } from './hue.ts'
import type { Channels, EventMark } from './mark.ts'
import type { Tone } from '../atlas/schema.ts'

/** Opacity of quiet strokes (`grammar/stroke.ts`): faint, but lines can be followed. */
export const QUIET: Readonly<Record<Scheme, number>> = { light: 0.64, dark: 0.62 }

/** How much grey is in the colour of a quiet line. */
const GREY = 0.58

/** The colour of quiet lines of a hue, `#rrggbb`: nearly grey, so that colour leads the eye to what is in full. */
export function quietColour(hue: Hue, scheme: Scheme): string {
  const [colour, grey] = [channelsOf(hueColour(hue, scheme)), channelsOf(PALETTE[scheme].border)]
  const mixed = colour.map((c, i) => Math.round(c + ((grey[i] ?? c) - c) * GREY))
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`
}

const channelsOf = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16))

/** The smallest opacity of a quiet line, so that a suspended one does not vanish. */
export const FAINTEST = 0.4

/** Opacity of context in full, which is behind lead ties. */
export const CONTEXT = 0.58

/** Strength of a quiet site, and of the quiet trace of an event: a part of its own. */
export const QUIET_SITE = 0.35
export const QUIET_TRACE = 0.6

interface Look {
  /** Not in full. */
  readonly quiet: boolean
  /** Selected, or under the pointer. */
  readonly picked?: boolean
}

/** The strength of a line or a head. */
export function strengthOf(
  { status, lead }: Pick<Channels, 'status' | 'lead'>,
  { quiet, picked = false }: Look,
  scheme: Scheme,
): number {
  const { opacity } = STATUS[status]
  if (picked) return opacity
  return quiet ? Math.max(FAINTEST, opacity * QUIET[scheme]) : opacity * (lead ? 1 : CONTEXT)
}

/** The strength of an event's trace on a day: fading over its days, never to nothing. */
export function strengthOfTrace({ from, to }: Pick<EventMark, 'from' | 'to'>, day: number): number {
  return Math.max(0.12, 0.85 * (1 - (day - from) / Math.max(1, to - from)))
}

/** How much of its colour a kind has in its area of a chart: cooperation stands before tension. */
export const AREA_STRENGTH: Readonly<Record<Tone, number>> = { cooperation: 0.52, tension: 0.34 }

/** On the timeline, which is small: what is quiet, what a filter leaves out, and the lanes of ties in full. */
export const TIMELINE_STRENGTH = {
  event: { quiet: 0.35, off: 0.1 },
  lane: { full: 0.8, quiet: 0.28, off: 0.07 },
} as const
