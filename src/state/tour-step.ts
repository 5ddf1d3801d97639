/**
 * The tour through the argument, as pure functions of the view. A step sets all that the map shows (day, layers, focus; no
 * camera of its own, so that it is framed) and nothing of how the reader came there, as a claim does (`walk.ts`).
 */
import type { Atlas } from '../atlas/atlas.ts'
import { firstDay, type Day } from '../atlas/day.ts'
import type { TourStep } from '../atlas/schema.ts'
import type { View } from './view.ts'
import { toOpening } from './claim-view.ts'

/** The step of the tour that the view stands on; null outside the tour. */
export function stepOf({ data }: Pick<Atlas, 'data'>, { step }: Pick<View, 'step'>): TourStep | null {
  return step === null ? null : (data.article.tour[step - 1] ?? null)
}

/** The day that a step shows, within the timeline. */
export function stepDay({ timeline }: Pick<Atlas, 'timeline'>, step: TourStep): Day {
  return Math.min(timeline.to - 1, Math.max(timeline.from, firstDay(step.day)))
}

/** Goes to a step, counted from 1. A step that does not exist changes nothing. */
export function toStep(atlas: Atlas, view: View, n: number): View {
  const step = stepOf(atlas, { step: n })
  return step ? { ...toOpening(atlas, view), step: n, day: stepDay(atlas, step), panel: 'map' } : view
}

/**
 * Out of the tour: to the view that stood before it began, or to the opening where the page opened on a step. How the page
 * looks (scheme, borders, reading) stays as it is now.
 */
export function leaveTour(atlas: Atlas, view: View, before: View | null): View {
  const { theme, borders, medians, basis, embed } = view
  const back = before ?? toOpening(atlas, view)
  return { ...back, theme, borders, medians, basis, embed, step: null, present: false }
}

/** The step that a claim belongs to, counted from 1; null where the tour does not name it. */
export function stepWithClaim({ data }: Pick<Atlas, 'data'>, claim: string): number | null {
  return data.article.tour.findIndex((step) => step.claims.includes(claim)) + 1 || null
}
