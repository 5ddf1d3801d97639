/**
 * How many ties stand on a day, by kind, status and voice, without asking the ties: added up once for all days.
 *
 * A row of counts for each day on which anything turns, found by one sweep over all stages as prefix sums of what begins
 * and ends there. A count under any filters is then a sum of at most 180 numbers, whether there are 60 ties or 100,000.
 */
import type { Atlas } from './atlas.ts'
import type { Day } from './day.ts'
import { SPEAKERS, STATUSES, TIE_KINDS, type Speaker, type Status, type TieKind } from './schema.ts'
import { voiceOf, type Filters } from './snapshot.ts'
import { stagesOf } from './stages.ts'

/** Counts of one day in which anything turns; they hold until the next. */
export interface Tally {
  /** In order; the first opens the timeline's span of years. */
  readonly days: readonly Day[]
  /** `CELLS` counts for each of the days. */
  readonly counts: Int32Array
}

/** Counts in a row: every kind with every status and voice. */
const CELLS = TIE_KINDS.length * STATUSES.length * SPEAKERS.length

/** The tally of an atlas in its reading; added up at the first call. */
export function tallyOf(atlas: Atlas): Tally {
  const known = TALLIES.get(atlas) ?? addUp(atlas)
  TALLIES.set(atlas, known)
  return known
}

const TALLIES = new WeakMap<Atlas, Tally>()

/** Told of each kind, status and voice that stand on a day, with their number, the filters aside; see `countShown`. */
export type Count = (kind: TieKind, status: Status, voice: Speaker, ties: number) => void

/** Goes through the counts of a day in a mode. Days before the timeline's years have none. */
export function countOn(atlas: Atlas, day: Day, mode: Filters['mode'], count: Count): void {
  const { days, counts } = tallyOf(atlas)
  const row = rowAt(days, day)
  if (row >= 0) eachCell(counts, row, mode, count)
}

/** How many ties stand on a day under the reader's filters: the length of `snapshot`. */
export function countShown(atlas: Atlas, filters: Filters): number {
  let sum = 0
  countOn(atlas, filters.day, filters.mode, (kind, status, voice, ties) => {
    if (passes(filters, kind, status, voice)) sum += ties
  })
  return sum
}

/** The number of ties that stand from each day on which anything turns, under filters that ask for no day. */
export function countsInTime(
  atlas: Atlas,
  filters: Omit<Filters, 'day'>,
): readonly { readonly day: Day; readonly count: number }[] {
  const { days, counts } = tallyOf(atlas)
  return days.map((day, row) => {
    let count = 0
    eachCell(counts, row, filters.mode, (kind, status, voice, ties) => {
      if (passes(filters, kind, status, voice)) count += ties
    })
    return { day, count }
  })
}

function passes(f: Omit<Filters, 'day'>, kind: TieKind, status: Status, voice: Speaker): boolean {
  return f.kinds.has(kind) && (f.statuses?.has(status) ?? true) && (f.voices?.has(voice) ?? true)
}

function eachCell(counts: Int32Array, row: number, mode: Filters['mode'], count: Count): void {
  let at = row * CELLS
  for (const kind of TIE_KINDS)
    for (const status of STATUSES)
      for (const voice of SPEAKERS) {
        const ties = counts[at++] ?? 0
        // Only what is over stands as "ended", and only in the mode "so far".
        if (ties > 0 && (status !== 'ended' || mode === 'so-far')) count(kind, status, voice, ties)
      }
}

/** The last row that begins on or before a day; -1 before the first. */
function rowAt(days: readonly Day[], day: Day): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? Infinity) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

function addUp(atlas: Atlas): Tally {
  const { since, from, to } = atlas.timeline
  const start = Math.min(since, from)
  const turns = new Map<Day, Int32Array>([[start, new Int32Array(CELLS)]])
  const add = (day: Day, cell: number, n: number) => {
    const row = turns.get(day) ?? new Int32Array(CELLS)
    turns.set(day, row)
    row[cell] = (row[cell] ?? 0) + n
  }
  for (const tie of atlas.data.ties) {
    const kind = TIE_KINDS.indexOf(tie.kind)
    const voice = SPEAKERS.indexOf(voiceOf(atlas, tie))
    for (const stage of stagesOf(atlas.phases.get(tie.id) ?? [])) {
      if (stage.to <= start || stage.from >= to) continue
      const cell = (kind * STATUSES.length + STATUSES.indexOf(stage.status)) * SPEAKERS.length + voice
      add(Math.max(start, stage.from), cell, 1)
      if (stage.to < to) add(stage.to, cell, -1)
    }
  }
  const days = [...turns.keys()].sort((a, b) => a - b)
  const counts = new Int32Array(days.length * CELLS)
  const sum = new Int32Array(CELLS)
  days.forEach((day, row) => {
    turns.get(day)?.forEach((n, cell) => (sum[cell] = (sum[cell] ?? 0) + n))
    counts.set(sum, row * CELLS)
  })
  return { days, counts }
}
