/** The words under a small map: how much changed, which ties first, and how many more. Pure. */
import type { Atlas } from '../atlas/atlas.ts'
import { formatValue } from '../atlas/numbers.ts'
import { tieTitle } from '../atlas/describe.ts'
import type { Tie } from '../atlas/schema.ts'
import { phaseOn } from '../atlas/snapshot.ts'
import { statusOf } from '../atlas/status-words.ts'
import { m } from '../messages/messages.ts'
import type { SheetFrame } from './frames.ts'

/** What became of a tie, in the order in which it is told. */
export const BECAME = ['began', 'ended', 'changed'] as const
export type Became = (typeof BECAME)[number]

/** The signs for it; U+2212 for what ended. */
export const CAPTION_SIGN: Readonly<Record<Became, string>> = { began: '+', ended: '−', changed: '±' }

/** A tie that is named. */
export interface CaptionLine {
  readonly tie: Tie
  readonly became: Became
  readonly title: string
  /** What a changed tie changed to: "now suspended". */
  readonly now: string | null
}

export interface Caption {
  readonly lines: readonly CaptionLine[]
  /** Those that are counted only: to be heard, not read. */
  readonly rest: readonly CaptionLine[]
}

/** Ties named under a small map. */
export const NAMED = 3

/** A frame's caption: of each sort of change one tie first, those of its claims before others. */
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

/** What a tie came to: its status if that is another, else its number. */
function nowOf(atlas: Atlas, tie: Tie, { day }: SheetFrame): string | null {
  const before = phaseOn(atlas, tie.id, day - 1)?.phase
  const after = phaseOn(atlas, tie.id, day)?.phase
  if (!after) return null
  if (before?.status !== after.status) return m.sheet.now({ what: statusOf(tie.form, after.status) })
  return after.quantity ? m.sheet.now({ what: formatValue(after.quantity.value, after.quantity.unit) }) : null
}
