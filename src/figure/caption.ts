/** Captions of small maps: how much changed, the most important ties, and how many more. */
import type { Atlas } from '../atlas/atlas.ts'
import { formatValue } from '../atlas/numbers.ts'
import { tieTitle } from '../atlas/describe.ts'
import type { Tie } from '../atlas/schema.ts'
import { phaseOn } from '../atlas/snapshot.ts'
import { statusOf } from '../atlas/status-words.ts'
import { m } from '../messages/messages.ts'
import type { SheetFrame } from './frames.ts'

/** How a tie changed, in the order of captions. */
export const BECAME = ['began', 'ended', 'changed'] as const
export type Became = (typeof BECAME)[number]

/** The signs of changes; U+2212 for ended ties. */
export const CAPTION_SIGN: Readonly<Record<Became, string>> = { began: '+', ended: '−', changed: '±' }

/** A tie that is named. */
export interface CaptionLine {
  readonly tie: Tie
  readonly became: Became
  readonly title: string
  /** The new status or number of a changed tie: "now suspended". */
  readonly now: string | null
}

export interface Caption {
  readonly lines: readonly CaptionLine[]
  /** Ties that are only counted; named for screen readers alone. */
  readonly rest: readonly CaptionLine[]
}

/** Ties named under a small map. */
export const NAMED = 3

/** The caption of a frame: first one tie of each sort of change; ties of the frame's claims before others. */
export function captionOf(atlas: Atlas, frame: SheetFrame, most = NAMED): Caption {
  const rank = ({ claims: [first = '', ...others] }: Tie) => {
    if (frame.claims.includes(first)) return 0
    return others.some((c) => frame.claims.includes(c)) ? 1 : 2
  }
  const sorted = BECAME.map((became) =>
    frame.change[became].toSorted((a, b) => rank(a) - rank(b)).map((tie) => ({ tie, became })),
  )
  const turn = (n: number) => sorted.flatMap((list) => list.slice(n, n + 1))
  const all = sorted
    .flat()
    .map((_, n) => turn(n))
    .flat()
  const kept = all.slice(0, most)
  const lines = (list: typeof all) =>
    BECAME.flatMap((became) => list.filter((l) => l.became === became)).map((l) => ({
      ...l,
      title: tieTitle(atlas, l.tie),
      now: l.became === 'changed' ? nowOf(atlas, l.tie, frame) : null,
    }))
  return { lines: lines(kept), rest: lines(all.slice(most)) }
}

/** The new status of a tie, or its new number if the status is the same. */
function nowOf(atlas: Atlas, tie: Tie, { day }: SheetFrame): string | null {
  const before = phaseOn(atlas, tie.id, day - 1)?.phase
  const after = phaseOn(atlas, tie.id, day)?.phase
  if (!after) return null
  if (before?.status !== after.status) return m.sheet.now({ what: statusOf(tie.form, after.status) })
  return after.quantity ? m.sheet.now({ what: formatValue(after.quantity.value, after.quantity.unit) }) : null
}
