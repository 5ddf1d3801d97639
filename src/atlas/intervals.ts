/** The stages of a tie in time, for both modes: how it stands phase by phase, and the time for which it is over. */
import type { Day } from './day.ts'
import type { PhaseSpan } from './phases.ts'
import type { Status } from './schema.ts'

/** The end of what goes on: a day that no timeline reaches, finite so that it survives any encoding. */
export const FOREVER: Day = 999_999

/** When a tie is shown, and how it then stands. */
export interface Stage {
  readonly from: Day
  readonly to: Day
  /** Over: shown only in the mode "so far". */
  readonly past: boolean
  readonly span: PhaseSpan
  readonly status: Status
}

/** The stages of a tie: each phase, and after it, for the mode "so far", the time for which it is over. */
export function stagesOf(spans: readonly PhaseSpan[]): readonly Stage[] {
  const live = spans.filter((s) => s.phase.status !== 'ended')
  return live.flatMap((span, i): Stage[] => {
    const to = Math.min(span.to, FOREVER)
    const next = live[i + 1]?.from ?? FOREVER
    const stage: Stage = { span, status: span.phase.status, from: span.from, to, past: false }
    return to < next ? [stage, { span, status: 'ended', from: to, to: next, past: true }] : [stage]
  })
}
