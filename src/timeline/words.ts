/** The timeline's words: names of buttons, the slider's value, what a step changed, what is under the pointer. */
import type { Atlas } from '../atlas/atlas.ts'
import { formatChange, type Change } from '../atlas/change.ts'
import { formatDay, type Day } from '../atlas/day.ts'
import { formatSpan, listText, plural, statusOf, tieTitle } from '../atlas/describe.ts'
import type { AtlasEvent, Tie } from '../atlas/schema.ts'
import type { Mode } from '../atlas/snapshot.ts'
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

/** The modes by name. */
export const MODE_NAME: Readonly<Record<Mode, string>> = { 'on-day': 'On this day', 'so-far': 'So far' }

/** "8 August 2016, 23 ties": the slider's value in words. */
export function valueText(day: Day, count: number): string {
  return `${formatDay(day)}, ${plural(count, 'tie')}`
}

/** "+2 −1 · 1 event": a step on its chip; `short` leaves events out where there are changes. */
export function chipText(change: Change, short = false): string {
  const ties = formatChange(change)
  const events = change.events.length ? plural(change.events.length, 'event') : ''
  const quiet = change.began.length + change.ended.length + change.changed.length === 0
  if (!events || (short && !quiet)) return ties
  return quiet ? events : `${ties} · ${events}`
}

/** The chip for those who hear it: "Since 4 August 2016: 2 ties began, 1 ended". */
export function chipName(change: Change): string {
  const { began, ended, changed, events } = change
  const parts = [
    began.length ? `${plural(began.length, 'tie')} began` : '',
    ended.length ? `${plural(ended.length, 'tie')} ended` : '',
    changed.length ? `${plural(changed.length, 'tie')} changed` : '',
    events.length ? plural(events.length, 'event') : '',
  ].filter(Boolean)
  const what = parts.length ? listText(parts) : 'no change'
  return `From ${formatDay(change.from)} to ${formatDay(change.to)}: ${what}`
}

/** Whether a step changed nothing at all. */
export function isEmpty({ began, ended, changed, events }: Change): boolean {
  return began.length + ended.length + changed.length + events.length === 0
}

/** A group of the chip's list: what began, ended, changed, happened. */
export interface ChangeGroup {
  readonly title: string
  readonly items: readonly { readonly label: string; readonly kind: Tie['kind']; readonly pick: Selection }[]
}

/** What a step changed, in groups; those with nothing in them are left out. */
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
    { title: 'Began', items: change.began.map(ofTie) },
    { title: 'Changed', items: change.changed.map(ofTie) },
    { title: 'Ended', items: change.ended.map(ofTie) },
  ].filter((group) => group.items.length > 0)
}

/** Titles of the events under way on a day, of the kinds shown. */
export function eventsOn(atlas: Atlas, day: Day, kinds: ReadonlySet<Tie['kind']>): readonly AtlasEvent[] {
  return atlas.data.events.filter((event) => {
    const span = atlas.eventSpans.get(event.id)
    return event.dated !== 'vague' && kinds.has(event.kind) && span && span.from <= day && day < span.to
  })
}

const DATED: Readonly<Record<AtlasEvent['dated'], string>> = {
  article: 'dated by the article',
  record: 'dated by the record',
  vague: 'no exact date',
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
