/** The timeline's words: names of buttons, the slider's value, what a day changed, what is under the pointer. */
import type { Atlas } from '../atlas/atlas.ts'
import { changeText, sizeOf, type Change } from '../atlas/change.ts'
import { formatDay, type Day } from '../atlas/day.ts'
import { capital } from '../atlas/numbers.ts'
import { formatSpan, plural, statusOf, tieTitle } from '../atlas/describe.ts'
import type { AtlasEvent, Tie } from '../atlas/schema.ts'
import type { Mode } from '../atlas/snapshot.ts'
import { DATED, dayBefore, type Story } from '../atlas/story.ts'
import type { Selection } from '../view/view.ts'
import type { Hit } from './hits.ts'
import type { Direction, Unit } from './stops.ts'

/** The name of a step's button: "Previous event", "Next week", "Last day". */
export function stepName(direction: Direction, unit: Unit): string {
  return {
    first: 'First day',
    previous: `Previous ${unit}`,
    next: `Next ${unit}`,
    last: 'Last day',
  }[direction]
}

/** The modes by name, and the third choice beside them. */
export const MODE_NAME: Readonly<Record<Mode, string>> = {
  'on-day': 'This day',
  'so-far': 'All until this day',
}
export const TWO_DAYS = 'Two days'

/** "8 August 2016, 23 links": the slider's value in words. */
export function valueText(day: Day, count: number): string {
  return `${formatDay(day)}, ${plural(count, 'link')}`
}

/** What the chip says: "2 new links · Four days of war", "Nothing new · last: Summit at Borport, 8 August". */
export function chipText({ change, event, last, day }: Story): string {
  const changes = sizeOf(change) > 0 ? capital(changeText(change)) : ''
  if (event) return changes ? `${changes} · ${event.title}` : event.title
  if (changes) return changes
  return last ? `Nothing new · last: ${last.title}, ${dayBefore(last.from, day)}` : 'Nothing new on this day'
}

/**
 * The same beside the card of the day, which says all of it, but for what changed on a step of the tour: '' where there is
 * nothing left to say.
 */
export function chipTextBeside({ change, event }: Story, touring: boolean): string {
  return touring && event && sizeOf(change) > 0 ? capital(changeText(change)) : ''
}

/** The same in as few words as a telephone has room for: "2 changes", "1 event", "nothing new". */
export function chipTextShort({ change, event, also }: Story): string {
  if (sizeOf(change) > 0) return plural(sizeOf(change), 'change')
  return event ? plural(1 + also.length, 'event') : 'nothing new'
}

/** What differs between two days, on the chip: as the panel beside it says. */
export function comparedText(change: Change): string {
  return capital(sizeOf(change) > 0 ? changeText(change) : 'no link differs')
}

/** Over the list: the day that changed so much, or the two days between which it did. */
export function listHeading({ from, to }: Change): string {
  return to - from === 1 ? formatDay(to) : `${formatDay(from)} to ${formatDay(to)}`
}

/** Whether a change has nothing to list. */
export function isEmpty(change: Change): boolean {
  return sizeOf(change) + change.events.length === 0
}

/** A group of the list of changes: what happened, began, changed, ended. */
export interface ChangeGroup {
  readonly title: string
  readonly items: readonly { readonly label: string; readonly kind: Tie['kind']; readonly pick: Selection }[]
}

/** What changed, in groups; those with nothing in them are left out. */
export function changeGroups(atlas: Atlas, change: Change): readonly ChangeGroup[] {
  const ofTie = (tie: Tie) => ({
    label: tieTitle(atlas, tie),
    kind: tie.kind,
    pick: { type: 'tie', id: tie.id } as const,
  })
  const ofEvent = (event: AtlasEvent) => ({
    label: event.title,
    kind: event.kind,
    pick: { type: 'event', id: event.id } as const,
  })
  return [
    { title: 'Events', items: change.events.map(ofEvent) },
    { title: 'New', items: change.began.map(ofTie) },
    { title: 'Changed', items: change.changed.map(ofTie) },
    { title: 'Ended', items: change.ended.map(ofTie) },
  ].filter((group) => group.items.length > 0)
}

/** What is under the pointer, in a line; null for nothing. For a tie: its title and how it stands on the day there. */
export function hitText(atlas: Atlas, hit: Hit | null, day: Day): string | null {
  if (!hit) return null
  if (hit.type === 'event') {
    const event = atlas.events.get(hit.id)
    return event ? `${event.title} (${DATED[event.dated]})` : null
  }
  const tie = atlas.ties.get(hit.id)
  if (!tie) return null
  const span = atlas.phases.get(tie.id)?.find((s) => s.from <= day && day < s.to)
  if (!span) return tieTitle(atlas, tie)
  return `${tieTitle(atlas, tie)}: ${statusOf(tie.form, span.phase.status)}, ${formatSpan(span.phase.from, span.phase.to)}`
}
