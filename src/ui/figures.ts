/**
 * What article and record say in numbers or dates, on one scale where they share a unit.
 *
 * Positions are fractions of the width, from 0 to 1. Pure.
 */
import { extent, max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { firstDay, formatPartial } from '../atlas/day.ts'
import { formatValue } from '../atlas/numbers.ts'
import { m } from '../messages/messages.ts'
import type { Basis, Evidence, Figure, Quantity, Tie } from '../atlas/schema.ts'

/** A figure, optionally with a note. */
export type NotedFigure = Figure & { readonly note?: string }

/** A figure with its place on the scale of its group. */
export interface Dot {
  readonly figure: NotedFigure
  readonly text: string
  readonly x: number
}

/** Figures that share a unit, or all dates. */
export interface DotGroup {
  /** The unit, or "date". */
  readonly unit: string
  /** Where zero lies; null on a scale of dates. */
  readonly zero: number | null
  readonly dots: readonly Dot[]
}

/** Room at both ends of a scale of dates, so that no dot lies on the edge. */
const PAD = 0.03

/** Figures by unit, in the order in which units appear; values start at zero, dates span from the first to the last. */
export function dotGroups(figures: readonly NotedFigure[]): readonly DotGroup[] {
  const units = [...new Set(figures.flatMap((f) => unitOf(f) ?? []))]
  return units.map((unit) => {
    const group = figures.filter((f) => unitOf(f) === unit)
    const x = scaleOf(unit, group)
    return {
      unit,
      zero: unit === DATE ? null : 0,
      dots: group.map((figure) => ({ figure, text: figureText(figure), x: x(numberOf(figure)) })),
    }
  })
}

/** The value or the date of a figure in words: "85%", "9 August 2016". */
export function figureText({ value, unit, date }: Figure): string {
  return value !== undefined ? formatValue(value, unit ?? '').trim() : date ? formatPartial(date) : ''
}

/** What qualifies a figure: "2010–15, estimate"; empty where nothing does. */
export function figureAside({ period, estimate }: Figure): string {
  return m.inspector.figures.aside({ period: period ?? null, estimate })
}

/**
 * The quantities of a tie's phases as figures, without duplicates. Those that a yearly series shows are
 * left out, unless the article states a figure to compare.
 */
export function quantityFigures({ phases, series }: Pick<Tie, 'phases' | 'series'>): readonly NotedFigure[] {
  const seen = new Set<string>()
  const same = (q: Quantity) => (other: { measure: string; unit: string }) =>
    other.measure === q.measure && other.unit === q.unit
  const argued = phases.flatMap((p) => (p.basis === 'article' && p.quantity ? [p.quantity] : []))
  return phases.flatMap(({ basis, quantity }) => {
    if (!quantity || (series.some(same(quantity)) && !argued.some(same(quantity)))) return []
    const key = JSON.stringify([basis, quantity.measure, quantity.unit, quantity.value, quantity.period])
    if (seen.has(key)) return []
    seen.add(key)
    return [figureOf(basis, quantity)]
  })
}

/** The figures of each piece of evidence, by its id; the same set of figures is given once, to the first that has it. */
export function freshFigures(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Figure[]> {
  const seen = new Set<string>()
  return new Map(
    evidence.map(({ id, figures }) => {
      const key = JSON.stringify(figures)
      const fresh = !seen.has(key)
      seen.add(key)
      return [id, fresh ? figures : []]
    }),
  )
}

const DATE = 'date'

function figureOf(basis: Basis, quantity: Quantity): NotedFigure {
  const { measure, value, unit, period, estimate, source, note } = quantity
  return {
    label: measure,
    basis,
    value,
    unit,
    estimate,
    ...(period === undefined ? {} : { period }),
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
  }
}

function unitOf({ value, unit, date }: Figure): string | null {
  return value !== undefined ? (unit ?? '') : date !== undefined ? DATE : null
}

function numberOf({ value, date }: Figure): number {
  return value ?? (date === undefined ? 0 : firstDay(date))
}

function scaleOf(unit: string, group: readonly Figure[]) {
  if (unit !== DATE) return scaleLinear([0, unit === '%' ? 100 : max(group, numberOf) || 1], [0, 1])
  const [from = 0, to = 0] = extent(group, numberOf)
  return from === to ? () => 0.5 : scaleLinear([from, to], [PAD, 1 - PAD])
}
