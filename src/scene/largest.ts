/** The largest figures of a layer on a day: what the widths of its lines show. */
import { group, greatest } from 'd3-array'
import type { Atlas } from '../atlas/atlas.ts'
import { calendar, type Day } from '../atlas/day.ts'
import { formatNumber, formatValue } from '../atlas/numbers.ts'
import type { Phase, Tie, TieKind } from '../atlas/schema.ts'
import { phaseOn } from '../atlas/snapshot.ts'
import { m } from '../messages/messages.ts'
import { sizeOf, widthScales } from './width.ts'

/** The most that are named. */
const MOST = 4

/** A figure to three digits, below 10 to two: as many as a label needs. */
export const shortFigure = (value: number): number => Number(value.toPrecision(value < 10 ? 2 : 3))

/** Whether a phase says how much can be carried, not how much was. */
export const isCapacity = ({ quantity }: Phase): boolean => quantity?.measure === 'capacity'

/**
 * The largest figures of a kind in words, in the unit that most of its ties are measured in: "Largest in 2016: Southern arms
 * (277 TIV m), arms to Zenda (112)". Null with fewer than two to compare.
 */
export function largestText(atlas: Atlas, kind: TieKind, day: Day): string | null {
  const scales = widthScales(atlas)
  const figures = atlas.data.ties.flatMap(
    (tie): { tie: Tie; value: number; unit: string; most: boolean }[] => {
      const phase = tie.kind === kind ? phaseOn(atlas, tie.id, day)?.phase : undefined
      if (!phase) return []
      const { value, scale, ofYear } = sizeOf(scales, tie, phase, day)
      const most = !ofYear && isCapacity(phase)
      return value === null || value === 0 || scale === null ? [] : [{ tie, value, unit: scale.unit, most }]
    },
  )
  const same = greatest(group(figures, (f) => f.unit).values(), (list) => list.length) ?? []
  if (same.length < 2) return null
  const items = [...same]
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST)
    .map(({ tie, value, unit, most }, i) => {
      const figure = i === 0 ? formatValue(shortFigure(value), unit) : formatNumber(shortFigure(value))
      return { link: tie.label, figure: most ? m.map.lines.upTo({ figure }) : figure }
    })
  return m.frame.day.largest({ year: calendar(day).year, items })
}
