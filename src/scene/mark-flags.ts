/** What decides whether a mark is drawn, as bits of one whole number: so marks can be numbers, and the graphics card reads them too. */
import { SPEAKERS, STATUSES, type TieKind } from '../atlas/schema.ts'
import { HUES, kindOfHue } from '../grammar/hue.ts'
import type { Channels, Life } from '../grammar/mark.ts'

/** Bits of a mark's flags; the shaders have the same numbers. */
export const FLAG = {
  past: 1,
  hue: 1 << 1,
  status: 1 << 4,
  voice: 1 << 7,
  open: 1 << 10,
  closed: 1 << 11,
  /** Has a hue but no other channels: events and sites. */
  loose: 1 << 12,
  /** Drawn over pipelines while nothing has emphasis. */
  raised: 1 << 13,
  before: 1 << 14,
  after: 1 << 15,
  /** Drawn in one reading alone. */
  article: 1 << 16,
  record: 1 << 17,
  context: 1 << 18,
} as const

/** The bits of hue, which tells the kind as well, status and voice. */
export function channelBits({ hue, status, voice }: Pick<Channels, 'hue' | 'status' | 'voice'>): number {
  return (
    HUES.indexOf(hue) * FLAG.hue +
    STATUSES.indexOf(status) * FLAG.status +
    SPEAKERS.indexOf(voice) * FLAG.voice
  )
}

/** The bits of what says when a mark is drawn, beside its days. */
export function lifeBits({ past, reading }: Pick<Life, 'past' | 'reading'>): number {
  return (past ? FLAG.past : 0) + (reading === undefined ? 0 : FLAG[reading])
}

/** The hues of a set of kinds as a bit mask. */
export const kindBits = (kinds: ReadonlySet<TieKind>): number =>
  bits(HUES, new Set(HUES.filter((hue) => kinds.has(kindOfHue(hue)))))

/** A set of values as a bit mask, by index in `all`; null is all of them. */
export function bits<T extends string>(all: readonly T[], some: ReadonlySet<T> | null): number {
  return all.reduce((sum, value, i) => sum + (some?.has(value) === false ? 0 : 1 << i), 0)
}
