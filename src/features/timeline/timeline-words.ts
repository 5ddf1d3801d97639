/** The timeline's words: names of buttons, the slider's value, what a day changed, what is under the pointer. */
import type { Atlas } from '../../atlas/atlas.ts'
import { changeTextFirst, changeSize, type Change } from '../../atlas/change.ts'
import { contains, type Day } from '../../atlas/day.ts'
import { formatSpan, statusOf, tieTitle } from '../../atlas/describe.ts'
import type { AtlasEvent, Tie } from '../../atlas/schema.ts'
import { dayBefore, type Story } from '../../atlas/story.ts'
import { m } from '../../messages/messages.ts'
import type { Selection } from '../../state/view.ts'
import type { TimelineHit } from './hits.ts'
import type { StepDirection, Unit } from './stops.ts'

/** The name of a step's button: "Previous event", "Next week", "Last day". */
export function stepName(direction: StepDirection, unit: Unit): string {
  switch (direction) {
    case 'first':
      return m.timeline.firstDay
    case 'last':
      return m.timeline.lastDay
    default:
      return m.timeline[direction][unit]
  }
}

/** "8 August 2016, 23 links": the slider's value in words. */
export function valueText(day: Day, n: number): string {
  return m.timeline.value({ day, n })
}

/** What the chip says: "2 new links · Four days of fighting", "Nothing new · last event: Summit at Borport, 8 August". */
export function chipText({ change, event, last, day }: Story): string {
  const { chip } = m.timeline
  const changes = changeSize(change) > 0 ? changeTextFirst(change) : null
  if (event) return changes === null ? event.title : chip.both({ changes, event: event.title })
  if (changes !== null) return changes
  return last ? chip.last({ event: last.title, when: dayBefore(last.from, day) }) : m.changes.day.nothing
}

/**
 * The same beside the card of the day, which says all of it, but for what changed on a step of the tour: '' where there is
 * nothing left to say.
 */
export function chipTextBeside({ change, event }: Story, touring: boolean): string {
  return touring && event && changeSize(change) > 0 ? changeTextFirst(change) : ''
}

/** The short form for phones: "2 changes", "1 event", "nothing new". */
export function chipTextShort({ change, event, also }: Story): string {
  if (changeSize(change) > 0) return m.timeline.chip.changes({ n: changeSize(change) })
  return event ? m.timeline.chip.events({ n: 1 + also.length }) : m.timeline.chip.nothingShort
}

/** What differs between two days, on the chip: as the panel beside it says. */
export function comparedText(change: Change): string {
  return changeSize(change) > 0 ? changeTextFirst(change) : m.timeline.chip.same
}

/** The short form for phones. */
export function comparedTextShort(change: Change): string {
  return changeSize(change) > 0 ? m.timeline.chip.changes({ n: changeSize(change) }) : m.timeline.chip.same
}

/** Over the list: the day that changed so much, or the two days between which it did. */
export function listHeading({ from, to }: Change): string {
  return to - from === 1 ? m.timeline.list.day({ day: to }) : m.timeline.list.days({ from, to })
}

/** Whether a change has nothing to list. */
export function isEmpty(change: Change): boolean {
  return changeSize(change) + change.events.length === 0
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
    { title: m.timeline.list.events, items: change.events.map(ofEvent) },
    { title: m.timeline.list.began, items: change.began.map(ofTie) },
    { title: m.timeline.list.changed, items: change.changed.map(ofTie) },
    { title: m.timeline.list.ended, items: change.ended.map(ofTie) },
  ].filter((group) => group.items.length > 0)
}

/** What is under the pointer, in a line; null for nothing. For a tie: its title and how it stands on the day there. */
export function hitText(atlas: Atlas, hit: TimelineHit | null, day: Day): string | null {
  if (!hit) return null
  if (hit.type === 'event') {
    const event = atlas.events.get(hit.id)
    return event
      ? m.timeline.event({ title: event.title, dated: m.vocabulary.datings[event.dated].inSentence })
      : null
  }
  const tie = atlas.ties.get(hit.id)
  if (!tie) return null
  const span = atlas.phases.get(tie.id)?.find((s) => contains(s, day))
  if (!span) return tieTitle(atlas, tie)
  return m.timeline.link({
    link: tieTitle(atlas, tie),
    status: statusOf(tie.form, span.phase.status),
    span: formatSpan(span.phase.from, span.phase.to),
  })
}
