/** What is said after a step through time: the day, and what changed since what was said last. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { changeBetween } from '../../atlas/change.ts'
import type { Day } from '../../atlas/day.ts'
import { changeSentence } from '../../atlas/describe.ts'
import type { View } from '../../view/view.ts'

/** The sentence for a live region, 25 words at most. `said` is the day of the sentence before. */
export function announcement(atlas: Atlas, said: Day, view: View): string {
  return changeSentence(atlas, changeBetween(atlas, said, view.day, view.kinds), view)
}
