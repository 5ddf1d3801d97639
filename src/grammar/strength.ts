/** How strong marks are drawn: what is not in full is quiet but legible, and what is past fades. Both renderers have it so. */
import { STATUS, type Scheme } from './encoding.ts'
import type { Channels, EventMark } from './mark.ts'

/** Strength of the thin stroke of what is quiet (`grammar/stroke.ts`): it can be followed with the eye, and is no ghost. */
export const QUIET: Readonly<Record<Scheme, number>> = { light: 0.54, dark: 0.5 }

/** The least strength that a quiet line has: one that is suspended as well must not vanish. */
export const FAINTEST = 0.4

/** Strength of context that is in full: what the article does not speak of stands behind what it does. */
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

/** On the timeline, which is small: what is quiet, what a filter leaves out, and the lanes of ties in full. */
export const TIMELINE_STRENGTH = {
  event: { quiet: 0.35, off: 0.1 },
  lane: { full: 0.8, quiet: 0.28, off: 0.07 },
} as const
