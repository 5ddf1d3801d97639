/**
 * The figures of a claim as a plot of a cell's size: filled dots are the article's, rings the record's, on one scale.
 *
 * Lengths are CSS pixels. Pure.
 */
import { calendar, firstDay, formatDayShort, precisionOf } from '../../atlas/day.ts'
import { m, words } from '../../messages/messages.ts'
import { formatValue } from '../../atlas/numbers.ts'
import { BASES, type Basis, type Figure } from '../../atlas/schema.ts'
import { dotGroups, figureAside, figureText, type Dot } from '../../ui/figures.ts'

export interface Plot {
  readonly dots: readonly { readonly x: number; readonly basis: Basis }[]
  /** What each side says, in short: "79% · 85%", "3 figures, 74% to 85%", "Apr 2016". */
  readonly sides: readonly { readonly basis: Basis; readonly text: string }[]
  /** All values in words. */
  readonly label: string
  /** Where a scale that starts at zero starts; null on a scale of dates. */
  readonly zero: number | null
  /** False where there is one value alone: nothing to compare. */
  readonly scaled: boolean
}

/** Dates that lie closer than this, in days, are told apart by day. */
const CLOSE = 92

export const PLOT = { width: 120, height: 14, pad: 5 } as const

/** The plot of the first set of figures that share a unit; null without figures. */
export function plotOf(figures: readonly Figure[]): Plot | null {
  const [group] = dotGroups(figures)
  if (!group) return null
  const place = (x: number) => round(PLOT.pad + x * (PLOT.width - 2 * PLOT.pad))
  const of = (basis: Basis) => group.dots.filter((d) => d.figure.basis === basis)
  const close = areClose(group.dots)
  const said = BASES.filter((basis) => of(basis).length > 0)
  return {
    // The record's rings first, so that a dot of the article is seen inside a ring.
    dots: said.toReversed().flatMap((basis) => of(basis).map(({ x }) => ({ x: place(x), basis }))),
    sides: said.map((basis) => ({ basis, text: sideText(of(basis), close) })),
    label: figuresText(group.dots.map((d) => d.figure)),
    zero: group.zero === null ? null : place(group.zero),
    scaled: group.dots.length > 1,
  }
}

/** Figures in words: "the article, share: 85% (2010–14); the record, count: 79%". */
export function figuresText(figures: readonly Figure[]): string {
  return figures
    .map((f) => {
      const basis = m.inspector.basis[f.basis]
      return m.inspector.figures.told({
        basis,
        label: f.label === basis ? null : f.label,
        figure: figureText(f),
        aside: figureAside(f) || null,
      })
    })
    .join('; ')
}

/** Figures of one unit in short, the lowest first: each of two for itself, of more their number with the first and the last. */
function sideText(dots: readonly Dot[], byDay: boolean): string {
  const figures = dots.toSorted((a, b) => a.x - b.x).map((d) => d.figure)
  const [low] = figures
  const high = figures.at(-1)
  if (!low || !high) return ''
  const dated = low.value === undefined || high.value === undefined
  const textOf = (f: Figure) => (dated ? dateText(f, byDay) : formatValue(f.value ?? 0, f.unit ?? '').trim())
  const [first, last] = [textOf(low), textOf(high)]
  if (first === last) return last
  if (figures.length === 2) return m.factCheck.two({ first, last })
  return m.factCheck[dated ? 'dates' : 'figures']({ n: figures.length, first, last })
}

/** "Apr 2016", or the year where no more is known; by day "8 Apr 2016", where that is known. */
function dateText({ date }: Figure, byDay: boolean): string {
  if (date === undefined) return ''
  const precision = precisionOf(date)
  if (byDay && precision === 'day') return formatDayShort(firstDay(date))
  const first = firstDay(date)
  return precision === 'year' ? String(calendar(first).year) : words.monthShort(first)
}

/** Whether dates lie so close that months would not tell them apart. */
function areClose(dots: readonly Dot[]): boolean {
  const days = dots.flatMap(({ figure: { date } }) => (date === undefined ? [] : [firstDay(date)]))
  return Math.max(...days) - Math.min(...days) < CLOSE
}

function round(n: number): number {
  return Number(n.toFixed(1))
}
