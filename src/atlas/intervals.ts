/** The stages of a tie for both modes: its phases, and the time after them in which it is over. */
import type { Day } from './day.ts'
import type { PhaseSpan } from './phases.ts'
import type { Status } from './schema.ts'

/** The end of an open span: a day beyond any timeline, finite so that it fits the data types of the graphics card. */
export const FOREVER: Day = 999_999

export interface Stage {
  readonly from: Day
  readonly to: Day
  /** Over: shown only in the mode "so far". */
  readonly past: boolean
  readonly span: PhaseSpan
  readonly status: Status
}

/** Each phase except "ended", and after it, unless another follows, a stage that is over. */
export function stagesOf(spans: readonly PhaseSpan[]): readonly Stage[] {
  const live = spans.filter((s) => s.phase.status !== 'ended')
  return live.flatMap((span, i): Stage[] => {
    const to = Math.min(span.to, FOREVER)
    const next = live[i + 1]?.from ?? FOREVER
    const stage: Stage = { span, status: span.phase.status, from: span.from, to, past: false }
    return to < next ? [stage, { span, status: 'ended', from: to, to: next, past: true }] : [stage]
  })
}
