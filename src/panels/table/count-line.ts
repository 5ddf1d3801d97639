/** The line above the table: how many of how many, and when. Pure. */
import { formatDay, type Day } from '../../atlas/day.ts'
import { formatNumber, plural } from '../../atlas/describe.ts'
import type { Mode } from '../../atlas/snapshot.ts'

/** "23 of 61 ties on 8 August 2016"; "61 ties …" when none is left out. */
export function countLine(shown: number, all: number, day: Day, mode: Mode): string {
  const ties = shown === all ? plural(all, 'tie') : `${formatNumber(shown)} of ${plural(all, 'tie')}`
  return mode === 'on-day' ? `${ties} on ${formatDay(day)}` : `${ties} until ${formatDay(day)}`
}
