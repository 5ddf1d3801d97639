/**
 * The moments of an argument and the folders of their pages: the steps of the tour or, without a tour, the anchors.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { firstDay, isoDay, type Day } from '../atlas/day.ts'
import { stepDay } from './tour-step.ts'

/** The folder of these pages, from the site's root. */
export const MOMENTS = 'views/'

export interface Moment {
  readonly day: Day
  readonly label: string
  /** The text of a step; null for an anchor. */
  readonly text: string | null
  /** The step of the tour, counted from 1. */
  readonly step: number | null
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  /** The folder of its page within `MOMENTS`: "2016-08-08/". */
  readonly folder: string
}

/** All moments, in the order of the tour or of the anchors. */
export function momentsOf(atlas: Pick<Atlas, 'data' | 'timeline'>): readonly Moment[] {
  const { tour } = atlas.data.article
  if (tour.length === 0) return anchored(atlas)
  return withFolders(
    tour.map((step, i) => ({ ...step, day: stepDay(atlas, step), label: step.title, step: i + 1 })),
  )
}

/** Pages that anchors had before there was a tour; their addresses still work. */
export function formerMoments(atlas: Pick<Atlas, 'data' | 'timeline'>): readonly Moment[] {
  const taken = new Set(momentsOf(atlas).map((m) => m.folder))
  return anchored(atlas).filter((m) => !taken.has(m.folder))
}

function anchored({ data }: Pick<Atlas, 'data'>): readonly Moment[] {
  return withFolders(
    data.article.anchors.map((anchor) => ({ ...anchor, day: firstDay(anchor.day), text: null, step: null })),
  )
}

/** A folder is named by its day; the second moment of a day gets a number. */
function withFolders(moments: readonly Omit<Moment, 'folder'>[]): readonly Moment[] {
  const seen = new Map<Day, number>()
  return moments.map(({ day, label, text, step, claims, sources }) => {
    const n = (seen.get(day) ?? 0) + 1
    seen.set(day, n)
    const folder = `${isoDay(day)}${n === 1 ? '' : `-${n}`}/`
    return { day, label, text, step, claims, sources, folder }
  })
}

/** The query of the map at a moment: its step, or its day, which is written even if it is the opening day. */
export const queryOf = ({ day, step }: Pick<Moment, 'day' | 'step'>): string =>
  step === null ? `?date=${isoDay(day)}` : `?step=${step}`
