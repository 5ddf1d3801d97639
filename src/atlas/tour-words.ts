/** The words of the tour. Pure. */
import type { TourStep } from './schema.ts'
import { firstDay } from './day.ts'
import { m } from '../messages/messages.ts'

/** Words that are read in a minute beside a map. */
const PACE = 200

/** How long the tour takes, in whole minutes. */
export function minutesOf(tour: readonly TourStep[]): number {
  const words = tour.flatMap(({ title, text }) => `${title} ${text}`.split(/\s+/)).length
  return Math.max(1, Math.round(words / PACE))
}

/** "The argument in nine steps" and "3 minutes". */
export function offer(tour: readonly TourStep[]): { readonly what: string; readonly long: string } {
  return { what: m.tour.offer({ steps: tour.length }), long: m.tour.minutes({ n: minutesOf(tour) }) }
}

/** The sentences of a text, each to stand by itself. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?][”"’)]?) (?=[\p{Lu}“‘"])/u)
}

/** Days from which a distance is told in months, and months from which it is told in years. */
const A_MONTH = 45
const TWO_YEARS = 24

/** "eight months earlier": from the day of the step before; null at the first step, and where the day is the same. */
export function apartText(tour: readonly TourStep[], step: TourStep): string | null {
  const before = tour[tour.indexOf(step) - 1]
  const days = before ? firstDay(step.day) - firstDay(before.day) : 0
  if (days === 0) return null
  const [away, earlier] = [Math.abs(days), days < 0]
  if (away < A_MONTH) return m.tour.apart.days({ n: away, earlier })
  const months = Math.round(away / 30.44)
  return months < TWO_YEARS
    ? m.tour.apart.months({ n: months, earlier })
    : m.tour.apart.years({ n: Math.round(months / 12), earlier })
}

/** "Step 3 of 9: Arms for both sides. …", for screen readers. */
export function spoken(tour: readonly TourStep[], n: number): string | null {
  const step = tour[n - 1]
  return step ? m.tour.spoken({ n, of: tour.length, title: step.title, text: step.text }) : null
}

/** Numbers in runs, each by its first and its last: 2, 3, 12, 13 and 14 are two. */
export function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && n === run[1] + 1) run[1] = n
    else runs.push([n, n])
  }
  return runs
}
