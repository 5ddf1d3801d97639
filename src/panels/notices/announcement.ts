/** What is said after a step through time, the day and what changed since what was said last; and what is opened. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { changeBetween } from '../../atlas/change.ts'
import type { Day } from '../../atlas/day.ts'
import { changeSentence } from '../../atlas/describe.ts'
import type { Selection, View } from '../../view/view.ts'
import { fullName, subjectOf } from '../inspector/subject.ts'

/** The sentence for a live region, 25 words at most. `said` is the day of the sentence before. */
export function announcement(atlas: Atlas, said: Day, view: View): string {
  return changeSentence(atlas, changeBetween(atlas, said, view.day, view.kinds), view)
}

/** "Opened: arms deliveries, Ruritania to Zenda."; null while nothing is selected. */
export function openedText(atlas: Atlas, selected: Selection | null): string | null {
  const subject = subjectOf(atlas, selected)
  return subject && `Opened: ${fullName(atlas, subject)}.`
}
