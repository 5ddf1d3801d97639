/**
 * The tour, as pure functions of the view. A step sets everything that the map shows, independent of the view before, as a
 * claim does (`claim-view.ts`).
 */
import type { Atlas } from '../atlas/atlas.ts'
import { firstDay, type Day } from '../atlas/day.ts'
import type { TourStep } from '../atlas/schema.ts'
import type { View } from './view.ts'
import { toOpening } from './claim-view.ts'

/** The step of the view; null outside the tour. */
export function stepOf({ data }: Pick<Atlas, 'data'>, { step }: Pick<View, 'step'>): TourStep | null {
  return step === null ? null : (data.article.tour[step - 1] ?? null)
}

/** The day of a step, clamped to the timeline. */
export function stepDay({ timeline }: Pick<Atlas, 'timeline'>, step: TourStep): Day {
  return Math.min(timeline.to - 1, Math.max(timeline.from, firstDay(step.day)))
}

/** Goes to a step, counted from 1; unchanged if there is no such step. */
export function toStep(atlas: Atlas, view: View, n: number): View {
  const step = stepOf(atlas, { step: n })
  return step ? { ...toOpening(atlas, view), step: n, day: stepDay(atlas, step), panel: 'map' } : view
}

/**
 * Leaves the tour for the view before it, or for the opening if the page opened on a step. The look of the page (theme,
 * borders) and the basis stay as they are.
 */
export function leaveTour(atlas: Atlas, view: View, before: View | null): View {
  const { theme, borders, most, medians, basis, embed } = view
  const back = before ?? toOpening(atlas, view)
  return { ...back, theme, borders, most, medians, basis, embed, step: null, present: false }
}

/** The step with a claim, counted from 1; null if the tour does not name it. */
export function stepWithClaim({ data }: Pick<Atlas, 'data'>, claim: string): number | null {
  return data.article.tour.findIndex((step) => step.claims.includes(claim)) + 1 || null
}
