/** How strong marks are drawn: what is not in full is quiet but legible, and what is past fades. Both renderers have it so. */
import type { EventMark } from '../scene/mark.ts'
import type { Scheme } from '../scene/encoding.ts'

/** Strength of the thin stroke of what is quiet (`scene/stroke.ts`): it can be followed with the eye, and is no ghost. */
export const QUIET: Readonly<Record<Scheme, number>> = { light: 0.54, dark: 0.5 }

/** The least strength that a quiet line has: one that is suspended as well must not vanish. */
export const FAINTEST = 0.4

/** Strength of a quiet site, and of the quiet trace of an event: a part of its own. */
export const QUIET_SITE = 0.35
export const QUIET_TRACE = 0.6

/** The strength of a line or a head whose status has an opacity. */
export function strengthOf(opacity: number, quiet: boolean, scheme: Scheme): number {
  return quiet ? Math.max(FAINTEST, opacity * QUIET[scheme]) : opacity
}

/** The strength of an event's trace on a day: fading over its days, never to nothing. */
export function strengthOfTrace({ from, to }: Pick<EventMark, 'from' | 'to'>, day: number): number {
  return Math.max(0.12, 0.85 * (1 - (day - from) / Math.max(1, to - from)))
}
