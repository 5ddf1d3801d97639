/** What the pointer and the slider's keys do on the track: days, picks and previews, told to the reader. */
import type { Day } from '../../atlas/day.ts'
import type { Reader } from '../../state/reader.svelte.ts'
import { select, toDay } from '../../state/view.ts'
import { HIT_REACH, hitAt, nameAt, type TimelineHit } from './hits.ts'
import { dayOfKey } from '../../ui/slider-keys.ts'
import type { Picture } from './track-picture.svelte.ts'
import type { Player } from './player.svelte.ts'
import type { Scrubbing } from '../../ui/scrub.ts'
import { snap } from './snap.ts'

export class Pointing implements Scrubbing {
  readonly #reader: () => Reader
  readonly #player: () => Player
  readonly #picture: Picture
  readonly #handle: () => HTMLElement | undefined
  #at: { readonly x: number; readonly y: number } | null = $state.raw(null)

  /** Where the pointer is over the track, in pixels; null while it is elsewhere or pressed. */
  readonly at = $derived.by(() => this.#at)
  /** The event or tie under it. */
  readonly hit: TimelineHit | null = $derived.by(() =>
    this.#at ? this.#hitAt(this.#at.x, this.#at.y) : null,
  )
  /** Whether it is on the name of a key day. */
  readonly named: boolean = $derived.by(
    () => this.#at !== null && this.#nameAt(this.#at.x, this.#at.y) !== null,
  )
  /** The day under it, or of the name that it is on. */
  readonly day: Day = $derived.by(() => {
    const { x, y } = this.#at ?? { x: 0, y: 0 }
    return this.#nameAt(x, y)?.day ?? this.#picture.axis.dayAt(x)
  })

  constructor(
    reader: () => Reader,
    player: () => Player,
    picture: Picture,
    handle: () => HTMLElement | undefined,
  ) {
    this.#reader = reader
    this.#player = player
    this.#picture = picture
    this.#handle = handle
  }

  readonly head = () => this.#picture.x

  readonly pickable = (x: number, y: number, touch: boolean) =>
    this.#nameAt(x, y) !== null || this.#hitAt(x, y, touch) !== null

  readonly pick = (x: number, y: number, touch: boolean) => {
    const reader = this.#reader()
    const name = this.#nameAt(x, y)
    if (name) {
      this.#player().dispatch({ type: 'input' })
      reader.toDay(name.day, 'push')
    }
    const hit = name ? null : this.#hitAt(x, y, touch)
    if (!hit) return
    const there =
      hit.type === 'event'
        ? toDay(reader.atlas, reader.view, reader.atlas.eventSpans.get(hit.id)?.from ?? reader.view.day)
        : reader.view
    reader.go(select(there, hit))
    this.#handle()?.focus({ preventScroll: true })
  }

  readonly move: Scrubbing['move'] = (x, { dragged, exact }) => {
    const { axis, magnets } = this.#picture
    this.#player().dispatch({ type: 'input' })
    this.#reader().toDay(dragged && !exact ? snap(axis, magnets, x) : axis.dayAt(x))
    this.#handle()?.focus({ preventScroll: true })
  }

  readonly point: Scrubbing['point'] = (at) => {
    const before = this.hit
    this.#at = at
    const { hit } = this
    if (hit?.id !== before?.id || hit?.type !== before?.type) this.#reader().hover(hit)
  }

  readonly onkeydown = (event: KeyboardEvent) => {
    const reader = this.#reader()
    const day = dayOfKey(reader.atlas.timeline, reader.view.day, event)
    if (day === null) return
    event.preventDefault()
    event.stopPropagation()
    reader.toDay(day)
  }

  #nameAt(x: number, y: number) {
    return nameAt(this.#picture.names, this.#picture.bands.names, x, y)
  }

  #hitAt(x: number, y: number, touch = false): TimelineHit | null {
    if (this.#nameAt(x, y)) return null
    const { marks, lanes, kinds } = this.#picture
    const { selected } = this.#reader().view
    const picked = selected?.type === 'event' ? selected.id : null
    const shown = <T extends { kind: (typeof marks)[number]['kind'] }>(rows: readonly T[]) =>
      rows.filter((row) => kinds.has(row.kind))
    return hitAt(
      shown(marks),
      shown(lanes?.lanes ?? []),
      x,
      y,
      touch ? HIT_REACH.touch : HIT_REACH.mouse,
      picked,
    )
  }
}
