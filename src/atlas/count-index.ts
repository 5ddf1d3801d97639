/**
 * An index of how many ties stand on each day, by kind, status, voice and tone.
 *
 * It has a row of counts for each day on which a tie changes, made in one sweep as prefix sums of the stages that begin and
 * end. A count under any filters is then a sum of at most 360 numbers, for 60 ties or for 100,000.
 */
import { bisectRight } from 'd3-array'
import type { Atlas } from './atlas.ts'
import type { Day } from './day.ts'
import {
  SPEAKERS,
  STATUSES,
  TIE_KINDS,
  TONES,
  type Speaker,
  type Status,
  type Tie,
  type TieKind,
  type Tone,
} from './schema.ts'
import { passes, voiceOf, type Filters } from './snapshot.ts'
import { stagesOf } from './intervals.ts'
import { runSync, each, MemoTask, type Task } from './tasks.ts'

export interface Tally {
  /** The days on which a tie changes, ascending; the first is the start of the timeline. */
  readonly days: readonly Day[]
  /** `CELLS` counts for each day, valid until the next. */
  readonly counts: Int32Array
}

/** Counts in a row: all combinations of kind, status, voice and tone. */
const CELLS = TIE_KINDS.length * STATUSES.length * SPEAKERS.length * TONES.length

/** The tally of some ties in the reading of an atlas. Memoized. */
export function tallyTask(atlas: Atlas, ties: readonly Tie[] = atlas.data.ties): Task<Tally> {
  const known = TALLIES.get(atlas) ?? new MemoTask((some: readonly Tie[]) => addUp(atlas, some))
  TALLIES.set(atlas, known)
  return known.task(ties)
}

const TALLIES = new WeakMap<Atlas, MemoTask<readonly Tie[], Tally>>()

const tallyOf = (atlas: Atlas, ties: readonly Tie[]) => runSync(tallyTask(atlas, ties))

/** Called by `countOn` for each combination with its number of ties, before filters (see `passes`). */
export type Count = (ties: number, kind: TieKind, status: Status, voice: Speaker, tone: Tone) => void

/**
 * Calls `count` for the counts of a day: of all ties, or of a memoized list of some (`tiesBetween`). Days before the timeline
 * have no counts.
 */
export function countOn(
  atlas: Atlas,
  { day, mode }: Pick<Filters, 'day' | 'mode'>,
  count: Count,
  ties: readonly Tie[] = atlas.data.ties,
): void {
  const { days, counts } = tallyOf(atlas, ties)
  const row = bisectRight(days, day) - 1
  if (row >= 0) eachCell(counts, row, mode, count)
}

/** The number of ties that stand on a day under the filters: the length of `snapshot`. */
export function countShown(atlas: Atlas, filters: Filters): number {
  let sum = 0
  countOn(atlas, filters, (ties, kind, status, voice) => {
    if (passes(filters, kind, status, voice)) sum += ties
  })
  return sum
}

/** The number of ties under the filters on each day on which a tie changes. */
export function countsInTime(
  atlas: Atlas,
  filters: Omit<Filters, 'day'>,
): readonly { readonly day: Day; readonly count: number }[] {
  const { days, counts } = tallyOf(atlas, atlas.data.ties)
  return days.map((day, row) => {
    let count = 0
    eachCell(counts, row, filters.mode, (ties, kind, status, voice) => {
      if (passes(filters, kind, status, voice)) count += ties
    })
    return { day, count }
  })
}

function eachCell(counts: Int32Array, row: number, mode: Filters['mode'], count: Count): void {
  let at = row * CELLS
  for (const kind of TIE_KINDS)
    for (const status of STATUSES)
      for (const voice of SPEAKERS)
        for (const tone of TONES) {
          const ties = counts[at++] ?? 0
          // Ended ties count in the mode "so far" alone.
          if (ties > 0 && (status !== 'ended' || mode === 'so-far')) count(ties, kind, status, voice, tone)
        }
}

function* addUp(atlas: Atlas, ties: readonly Tie[]): Task<Tally> {
  const { since, from, to } = atlas.timeline
  const start = Math.min(since, from)
  const turns = new Map<Day, Int32Array>([[start, new Int32Array(CELLS)]])
  const add = (day: Day, cell: number, n: number) => {
    const row = turns.get(day) ?? new Int32Array(CELLS)
    turns.set(day, row)
    row[cell] = (row[cell] ?? 0) + n
  }
  yield* each(ties, (tie) => {
    const kind = TIE_KINDS.indexOf(tie.kind)
    const voice = SPEAKERS.indexOf(voiceOf(atlas, tie))
    const tone = TONES.indexOf(tie.tone)
    for (const stage of stagesOf(atlas.phases.get(tie.id) ?? [])) {
      if (stage.to <= start || stage.from >= to) continue
      const how = (kind * STATUSES.length + STATUSES.indexOf(stage.status)) * SPEAKERS.length + voice
      const cell = how * TONES.length + tone
      add(Math.max(start, stage.from), cell, 1)
      if (stage.to < to) add(stage.to, cell, -1)
    }
  })
  const days = [...turns.keys()].sort((a, b) => a - b)
  const counts = new Int32Array(days.length * CELLS)
  const sum = new Int32Array(CELLS)
  days.forEach((day, row) => {
    turns.get(day)?.forEach((n, cell) => (sum[cell] = (sum[cell] ?? 0) + n))
    counts.set(sum, row * CELLS)
  })
  return { days, counts }
}
