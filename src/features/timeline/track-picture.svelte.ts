/**
 * What the track draws, derived from a reader and a width. A step through time touches none of it but the numbers of
 * the playhead: lanes, marks and line depend on the atlas, the width and the filters alone.
 */
import type { Atlas } from '../../atlas/atlas.ts'
import type { Speaker } from '../../atlas/schema.ts'
import { voiceOf } from '../../atlas/snapshot.ts'
import type { Reader } from '../../state/reader.svelte.ts'
import { createAxis } from '../../ui/axis.ts'
import { BANDS, type TimelineSize } from './bands.ts'
import { keyDays, nameOfDay, placeNames } from './key-days.ts'
import { densityOn, density, densityPaths, heightOf, peak } from './density.ts'
import { layoutEvents } from './event-marks.ts'
import { layoutLanes } from './lanes.ts'
import { eventDays } from './stops.ts'
import { mainTicks, yearTicks } from '../../ui/ticks.ts'
import { valueText } from './timeline-words.ts'

/** Width of a box with a date in it, with room around it. */
const DATE_BOX = 84

export class Picture {
  readonly #reader: () => Reader
  readonly #size: () => TimelineSize
  /** Pixels; set by the component that measures. */
  width: number = $state.raw(0)

  constructor(reader: () => Reader, size: () => TimelineSize) {
    this.#reader = reader
    this.#size = size
  }

  readonly atlas = $derived.by(() => this.#reader().atlas)
  readonly day = $derived.by(() => this.#reader().view.day)
  readonly kinds = $derived.by(() => this.#reader().view.kinds)
  readonly statuses = $derived.by(() => this.#reader().view.statuses)
  readonly voices = $derived.by(() => this.#reader().view.voices)
  /** Ties that the filter of voices lets through; null when it lets all through. */
  readonly speaking = $derived.by(() => this.voices && tiesOf(this.atlas, this.voices))
  readonly mode = $derived.by(() => this.#reader().view.mode)
  readonly bands = $derived.by(() => BANDS[this.#size()])
  /** Whether the date stands at the playhead, over the words of the axis. */
  readonly dated = $derived.by(() => this.#size() !== 'compact')

  readonly axis = $derived.by(() =>
    createAxis(this.atlas.timeline, this.bands.left, this.width - this.bands.right),
  )
  readonly months = $derived.by(() => mainTicks(this.axis))
  readonly years = $derived.by(() => yearTicks(this.axis))
  readonly lanes = $derived.by(() => {
    const { lanes } = this.bands
    return lanes && layoutLanes(this.atlas, this.axis, lanes[0], lanes[1])
  })
  readonly marks = $derived.by(() =>
    layoutEvents(
      this.atlas,
      this.axis,
      this.bands.axisY,
      this.bands.axisY - this.bands.top,
      this.bands.glyphs,
    ),
  )
  readonly steps = $derived.by(() =>
    density(this.atlas, {
      mode: this.mode,
      kinds: this.kinds,
      statuses: this.statuses,
      voices: this.voices,
    }),
  )
  readonly line = $derived.by(() =>
    densityPaths(this.steps, this.axis, this.bands.axisY, this.bands.axisY - this.bands.top - 3),
  )
  readonly #keyDays = $derived.by(() => keyDays(this.atlas, this.kinds))
  /** The box with the compared day lies over the names, which give way to it. */
  readonly #boxes = $derived.by(() => {
    const { compare } = this.#reader().view
    if (compare === null) return []
    const x = this.axis.mid(compare)
    return [{ left: x - DATE_BOX / 2, right: x + DATE_BOX / 2 }]
  })
  /** Key days by name, the present one always. */
  readonly names = $derived.by(() =>
    placeNames(
      this.axis,
      this.#keyDays,
      nameOfDay(this.atlas, this.#keyDays, this.#reader().story),
      this.bands.names.length,
      this.#boxes,
    ),
  )
  /** What the date at the playhead covers of the axis's words: it hangs to the left near the right end. */
  readonly dateBox = $derived.by(() => {
    const left = this.x - (this.hangsLeft ? DATE_BOX : DATE_BOX / 2)
    return { left, right: left + DATE_BOX }
  })
  readonly hangsLeft = $derived.by(() => this.dated && this.x > this.width - DATE_BOX / 2 - 8)
  /** Days to which the dragged playhead is drawn. */
  readonly magnets = $derived.by(() => eventDays(this.atlas, this.kinds))

  /** The playhead: where it stands, how many ties hold, and how high the line is there. */
  readonly x = $derived.by(() => this.axis.mid(this.day))
  readonly count = $derived.by(() => densityOn(this.steps, this.day))
  readonly countY = $derived.by(
    () => this.bands.axisY - heightOf(this.count, peak(this.steps), this.bands.axisY - this.bands.top - 3),
  )
  readonly words = $derived.by(() => valueText(this.day, this.count))

  // Each step makes a new emphasis; as a string, an equal one does not invalidate.
  readonly #strongTies = $derived.by(() => textOf(this.#reader().emphasis?.ties))
  readonly #strongEvents = $derived.by(() => textOf(this.#reader().emphasis?.events))
  /** Ties and events at full strength, or null when all are equal. */
  readonly strongTies = $derived.by(() => setOf(this.#strongTies))
  readonly strongEvents = $derived.by(() => setOf(this.#strongEvents))
}

function tiesOf(atlas: Atlas, voices: ReadonlySet<Speaker>): ReadonlySet<string> {
  return new Set(atlas.data.ties.filter((tie) => voices.has(voiceOf(atlas, tie))).map((tie) => tie.id))
}

function textOf(ids: ReadonlySet<string> | undefined): string {
  return [...(ids ?? [])].join(' ')
}

function setOf(text: string): ReadonlySet<string> | null {
  return text === '' ? null : new Set(text.split(' '))
}
