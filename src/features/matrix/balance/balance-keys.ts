/** The keys of the chart: arrows step from change to change, the others are those of the timeline. Pure. */
import type { Day, Span } from '../../../atlas/day.ts'
import { dayOfKey, type Pressed } from '../../../ui/slider-keys.ts'
import type { BalanceStep } from './balance.ts'

/** The day that a key leads to, or null when it is not the chart's. Beyond the last change lies the end. */
export function dayOfChartKey(
  steps: readonly BalanceStep[],
  timeline: Span,
  day: Day,
  pressed: Pressed,
): Day | null {
  const plain = !pressed.shiftKey && !pressed.ctrlKey && !pressed.altKey && !pressed.metaKey
  if (plain && pressed.key === 'ArrowRight') return steps.find((s) => s.from > day)?.from ?? timeline.to - 1
  if (plain && pressed.key === 'ArrowLeft')
    return Math.max(timeline.from, steps.findLast((s) => s.from < day)?.from ?? timeline.from)
  return dayOfKey(timeline, day, pressed)
}
