/**
 * The moments of an argument, each with a page of its own: the steps of its tour or, without a tour, the days on which it
 * turns. Where those pages stand. Pure.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { firstDay, isoDay, type Day } from '../atlas/day.ts'
import { stepDay } from './tour-step.ts'

/** The folder of all of these pages, from the site's root. */
export const MOMENTS = 'views/'

export interface Moment {
  readonly day: Day
  readonly label: string
  /** What a step of the tour says; null for a day on which the argument turns. */
  readonly text: string | null
  /** The step of the tour, counted from 1. */
  readonly step: number | null
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  /** The folder of its page in `MOMENTS`, with a slash at its end: "2016-08-08/". */
  readonly folder: string
}

/** All moments, in the order of the tour, or of the article's anchors. */
export function momentsOf(atlas: Pick<Atlas, 'data' | 'timeline'>): readonly Moment[] {
  const { tour } = atlas.data.article
  if (tour.length === 0) return anchored(atlas)
  return withFolders(
    tour.map((step, i) => ({ ...step, day: stepDay(atlas, step), label: step.title, step: i + 1 })),
  )
}

/** The folders of pages that the days on which the argument turns had before there was a tour, and their days. */
export function formerMoments(atlas: Pick<Atlas, 'data' | 'timeline'>): readonly Moment[] {
  const taken = new Set(momentsOf(atlas).map((m) => m.folder))
  return anchored(atlas).filter((m) => !taken.has(m.folder))
}

function anchored({ data }: Pick<Atlas, 'data'>): readonly Moment[] {
  return withFolders(
    data.article.anchors.map((anchor) => ({ ...anchor, day: firstDay(anchor.day), text: null, step: null })),
  )
}

/** Each moment's folder is named by its day; the second of a day has a number after it. */
function withFolders(moments: readonly Omit<Moment, 'folder'>[]): readonly Moment[] {
  const seen = new Map<Day, number>()
  return moments.map(({ day, label, text, step, claims, sources }) => {
    const n = (seen.get(day) ?? 0) + 1
    seen.set(day, n)
    const folder = `${isoDay(day)}${n === 1 ? '' : `-${n}`}/`
    return { day, label, text, step, claims, sources, folder }
  })
}

/** The query of the living map on a moment: its step, or its day, which is named even where the map opens on it. */
export const queryOf = ({ day, step }: Pick<Moment, 'day' | 'step'>): string =>
  step === null ? `?date=${isoDay(day)}` : `?step=${step}`
