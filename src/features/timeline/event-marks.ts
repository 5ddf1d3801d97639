/**
 * Where events stand over the axis, and how: filled when the article dates them, hollow when the record does, fading
 * when nobody dates them exactly. Events of one type on the same days share a mark. Laid out once for all days.
 */
import type { Atlas } from '../../atlas/atlas.ts'
import { formatPartial, precisionOf, type Span } from '../../atlas/day.ts'
import { formatSpan } from '../../atlas/describe.ts'
import type { AtlasEvent, Dating, TieKind } from '../../atlas/schema.ts'
import { DATED } from '../../grammar/encoding.ts'
import type { Axis } from '../../ui/axis.ts'
import { glyphOf, type GlyphShape } from './timeline-glyphs.ts'
import { packRows } from './pack.ts'
import { m } from '../../messages/messages.ts'

export interface TimelineMark {
  /** At least one. */
  readonly events: readonly string[]
  /** "2–5 April 2016". */
  readonly when: string
  readonly kind: TieKind
  readonly glyph: GlyphShape
  readonly look: (typeof DATED)[Dating]
  /** Size of the glyph: smaller in the strip of years before, where there is no room. */
  readonly scale: number
  /** Middle of the glyph, or of the fading bar. */
  readonly x: number
  readonly y: number
  /** The event's days: a solid bar when it lasts, a hairline when it lies somewhere in them; null for a single day. */
  readonly reach: { readonly x0: number; readonly x1: number; readonly lasts: boolean } | null
  /** All that is drawn, for packing and for hits. */
  readonly left: number
  readonly right: number
  /** 0 stands on the axis. */
  readonly level: number
}

/** Half a glyph's width, and the room between two marks on one level, in pixels. */
const HALF = 5
const GAP = 1.5
/** Room for the number of events that share a mark. */
const NUMBER = 9
/** The most that levels stand apart. */
const PITCH_MAX = 10.5
/** Size of glyphs in the strip, and the least width of what fades. */
const STRIP_SCALE = 0.6
const FADING_MIN = 16

/** Lays out all events that the axis covers, stacked from `base` upward within `height`, `scale` times as large. */
export function layoutEvents(
  atlas: Atlas,
  axis: Axis,
  base: number,
  height: number,
  scale = 1,
): readonly TimelineMark[] {
  const flat = grouped(atlas, axis).map(({ events, span }) => place(axis, events, span, scale))
  const levels = packRows(
    flat.map(({ left, right }) => ({ from: left, to: right })),
    GAP,
  )
  const half = HALF * scale
  const pitch = Math.min(PITCH_MAX * scale, (height - half * 2) / levels.reduce((a, b) => Math.max(a, b), 1))
  return flat.map((mark, i) => ({
    ...mark,
    level: levels[i] ?? 0,
    y: base - half - 2 - (levels[i] ?? 0) * pitch,
  }))
}

interface Group {
  readonly events: AtlasEvent[]
  readonly span: Span
}

/** Events that the axis covers; those of one kind, type and dating on the same days together. */
function grouped(atlas: Atlas, axis: Axis): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const event of atlas.data.events) {
    const span = atlas.eventSpans.get(event.id)
    if (!span || span.to <= axis.since || span.from >= axis.to) continue
    const key = [event.from, event.to, event.kind, event.type, event.dated].join('|')
    const group = groups.get(key)
    if (group) group.events.push(event)
    else groups.set(key, { events: [event], span })
  }
  return [...groups.values()]
}

function place(axis: Axis, events: readonly AtlasEvent[], span: Span, scale: number) {
  const [event] = events
  if (!event) throw new RangeError('a mark without an event')
  const size = span.from < axis.from ? scale * STRIP_SCALE : scale
  const look = DATED[event.dated]
  const x0 = axis.x(span.from)
  const x1 = axis.x(span.to)
  const days = span.to - span.from
  const lasts = event.to !== undefined && days > 1
  const middle = (x0 + x1) / 2
  const half = look === 'fading' ? Math.max(FADING_MIN * size, x1 - x0) / 2 : HALF * size
  // A lasting event's glyph opens its bar; what lies somewhere in a month stands in its middle.
  const x = look === 'fading' || !lasts ? middle : axis.mid(span.from)
  const reach = days > 1 ? { x0, x1, lasts } : null
  return {
    events: events.map((e) => e.id),
    when: whenOf(event),
    kind: event.kind,
    glyph: glyphOf(event.kind, event.type),
    look,
    scale: size,
    x,
    reach: look === 'fading' ? { x0: middle - half, x1: middle + half, lasts: false } : reach,
    left: Math.min(x - half, x0),
    right: Math.max(x + half, x1) + (events.length > 1 ? NUMBER : 0),
  }
}

function whenOf(event: AtlasEvent): string {
  const when = event.to === undefined ? formatPartial(event.from) : formatSpan(event.from, event.to)
  if (event.dated === 'vague') return m.timeline.about({ when })
  return event.to === undefined && precisionOf(event.from) !== 'day' ? m.timeline.within({ when }) : when
}
