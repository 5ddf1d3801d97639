/** One step through time, for buttons and for the app's keys. */
import type { Reader } from '../../state/reader.svelte.ts'
import { stopFrom, stops, type StepDirection, type Unit } from './stops.ts'

/** What a step needs of a reader. */
export type Stepping = Pick<Reader, 'atlas' | 'view' | 'toDay'>

/** Moves a reader to the next stop in a direction, if there is one; replaces the history entry. True when it moved. */
export function stepTo(reader: Stepping, direction: StepDirection, unit: Unit = 'event'): boolean {
  const { atlas, view } = reader
  const day = stopFrom(stops(atlas, unit, view.kinds, view.day), view.day, direction)
  if (day !== null) reader.toDay(day)
  return day !== null
}
