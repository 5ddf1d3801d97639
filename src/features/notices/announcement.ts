/** What is said after a step through time: the day, what happened on it and what it changed; and what is opened. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { changesOn, changeSize } from '../../atlas/change.ts'
import { changeSentence } from '../../atlas/describe.ts'
import { storyLine, storyOf } from '../../atlas/story.ts'
import { m } from '../../messages/messages.ts'
import type { Selection, View } from '../../state/view.ts'
import { fullName, subjectOf } from '../../state/subject.ts'

/** The sentence for a live region, 25 words at most, whichever way the reader came to the day. */
export function announcement(atlas: Atlas, view: View): string {
  const change = changesOn(atlas, view.day, view.kinds)
  if (changeSize(change) + change.events.length > 0) return changeSentence(atlas, change, view)
  return shortened(storyLine(storyOf(atlas, view.day, view.kinds)))
}

/** The most words of what is said. */
const MOST = 25

function shortened(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= MOST ? text : `${words.slice(0, MOST).join(' ')} …`
}

/** "Opened: arms deliveries, Ruritania to Zenda."; null while nothing is selected. */
export function openedText(atlas: Atlas, selected: Selection | null): string | null {
  const subject = subjectOf(atlas, selected)
  return subject && m.frame.opened({ what: fullName(atlas, subject) })
}
