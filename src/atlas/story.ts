/**
 * The story of a day: its leading event, its other events, and what changed. Shared by the card on the map, the chip, the
 * names on the timeline, the embed and the live region.
 */
import type { Atlas } from './atlas.ts'
import { changesOn, changeTextFirst, changeSize, type Change } from './change.ts'
import { tieSentence } from './describe.ts'
import {
  calendar,
  contains,
  firstDay,
  formatPartial,
  precisionOf,
  type Day,
  type PartialDate,
} from './day.ts'
import { layerHeadline } from './layer-headline.ts'
import { changeList } from './narrate.ts'
import { TIE_KINDS, type AtlasEvent, type TieKind } from './schema.ts'
import { countShown } from './count-index.ts'
import { m, words } from '../messages/messages.ts'

export interface Story {
  readonly day: Day
  /** The change from the day before. */
  readonly change: Change
  /** The leading event; null if none begins or goes on. */
  readonly event: AtlasEvent | null
  /** The day's other events, the most important first. */
  readonly also: readonly AtlasEvent[]
  /** On a day without events: the last one before it. */
  readonly last: AtlasEvent | null
  /** The event's title; else what changed; else what the layers show. */
  readonly headline: string
  /** One sentence under the headline; null if there is nothing to add. */
  readonly summary: string | null
}

/** The story of a day, of the kinds shown. */
export function storyOf(atlas: Atlas, day: Day, kinds: ReadonlySet<TieKind>): Story {
  const change = changesOn(atlas, day, kinds)
  const [event = null, ...also] = eventsOn(atlas, day, kinds)
  const last = event ? null : lastBefore(atlas, day, kinds)
  const told = { day, change, event, also, last }
  if (event) return { ...told, headline: event.title, summary: firstSentence(event.summary) }
  if (changeSize(change) === 0) {
    return { ...told, headline: quietHeadline(atlas, day, kinds), summary: null }
  }
  return { ...told, headline: changeTextFirst(change), summary: changeSummary(atlas, change, kinds) }
}

/** The headline of a day without news: what the layers show, if only some are on. */
function quietHeadline(atlas: Atlas, day: Day, kinds: ReadonlySet<TieKind>): string {
  if (kinds.size === TIE_KINDS.length) return m.changes.day.nothing
  const [only, ...more] = kinds
  const headline = only && more.length === 0 ? layerHeadline(atlas, day, only) : null
  if (headline !== null) return headline
  const n = countShown(atlas, { day, mode: 'on-day', kinds, statuses: null, voices: null })
  return only && more.length === 0
    ? m.changes.day.inLayer({ n, adjective: m.vocabulary.kinds[only].adjective })
    : m.changes.day.inLayers({ n })
}

/** Adds to a headline of changes: the sentence of a single link, the names of several. */
function changeSummary(atlas: Atlas, change: Change, kinds: ReadonlySet<TieKind>): string {
  const [only] = [...change.began, ...change.ended]
  if (only && changeSize(change) === 1) return tieSentence(atlas, only)
  return m.changes.summary({
    changes: changeList(atlas, change, { kinds, day: change.to }, SUMMARY_WORDS),
  })
}

/** The longest summary of changes, in words. */
const SUMMARY_WORDS = 18

/**
 * The events of a day by importance: those that begin on it before those that go on, then those that the article dates, then
 * those with most ties, then the atlas's order. An event without an exact date counts on its first day only.
 */
export function eventsOn(atlas: Atlas, day: Day, kinds: ReadonlySet<TieKind>): readonly AtlasEvent[] {
  const begins = (e: AtlasEvent) => Number(atlas.eventSpans.get(e.id)?.from === day)
  const under = ({ id, to, dated, kind }: AtlasEvent) => {
    const span = atlas.eventSpans.get(id)
    if (!span || !kinds.has(kind)) return false
    return span.from === day || (to !== undefined && dated !== 'vague' && contains(span, day))
  }
  return atlas.data.events.filter(under).sort((a, b) => begins(b) - begins(a) || weightOf(b) - weightOf(a))
}

/** The most important event of the last earlier day on which any began. */
function lastBefore(atlas: Atlas, day: Day, kinds: ReadonlySet<TieKind>): AtlasEvent | null {
  const startOf = (e: AtlasEvent) => atlas.eventSpans.get(e.id)?.from ?? NaN
  let last: AtlasEvent | null = null
  for (const event of atlas.data.events) {
    if (!kinds.has(event.kind) || !(startOf(event) < day)) continue
    const later = last ? startOf(event) - startOf(last) : 1
    if (later > 0 || (later === 0 && last && weightOf(event) > weightOf(last))) last = event
  }
  return last
}

/** Events dated by the article come before all others. */
function weightOf({ dated, ties }: AtlasEvent): number {
  return (dated === 'article' ? 1000 : 0) + ties.length
}

/** "day 2 of 4" of an event that lasts; null for one of a single day, and on the first day. */
export function dayOfEvent(atlas: Atlas, event: AtlasEvent, day: Day): string | null {
  const span = atlas.eventSpans.get(event.id)
  if (!span || event.to === undefined || day <= span.from) return null
  return m.changes.day.nth({ n: day - span.from + 1, of: span.to - span.from })
}

/** A date as seen from a later day: "28 June" in the same year, else with its year. */
export function dayBefore(from: PartialDate, day: Day): string {
  const then = calendar(firstDay(from))
  const precision = precisionOf(from)
  if (precision === 'year' || then.year !== calendar(day).year) return formatPartial(from)
  return precision === 'day' ? words.dayMonth(firstDay(from)) : (words.months[then.month - 1] ?? '')
}

/** "8 August 2016. Two presidents meet. 2 new links." */
export function storyLine(story: Story): string {
  return m.changes.day.line({ day: story.day, sentence: storySentence(story) })
}

/** `storyLine` without the day. */
export function storySentence({ event, headline, change, last }: Story): string {
  return m.changes.day.sentence({
    headline,
    changes: event && changeSize(change) > 0 ? changeTextFirst(change) : null,
    last: last && changeSize(change) === 0 ? last.title : null,
  })
}

/** The first sentence of a text; a full stop after an initial or a short word does not end it. */
function firstSentence(text: string): string {
  return /^.*?\p{L}{3,}[.!?](?=\s+["“]?\p{Lu})/su.exec(text)?.[0] ?? text
}
