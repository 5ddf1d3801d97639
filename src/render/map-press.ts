/**
 * What a press on the map does: selects the thing or the country under it, deselects, opens a bundle, or asks which of several
 * things is meant. A press on land or sea waits for a second one, as a double click zooms and selects nothing.
 */
import type { Scene } from '../grammar/mark.ts'
import type { Reader } from '../state/reader.svelte.ts'
import { select, type Selection } from '../state/view.ts'

/** Opens the chooser for several things under one press. `at` is in pixels of the map. */
export type OnPick = (items: readonly Selection[], at: { x: number; y: number }) => void

export type PointerKind = 'mouse' | 'touch'

export interface MapPress {
  readonly things: readonly Selection[]
  /** The actor in whose country the press was; null at sea. */
  readonly country: string | null
  readonly kind: PointerKind
  /** Key of the bundle that is open, or "". */
  readonly open: string
  readonly at: { x: number; y: number }
  /** The number of clicks in a row: `detail` of the browser's event. */
  readonly clicks: number
}

/** Milliseconds for which a click on a country or the sea waits for a second one. */
const DOUBLE_CLICK = 250

export interface Presses {
  readonly obey: (press: MapPress) => void
  /** Cancels a waiting click. */
  readonly stop: () => void
}

export function connectPresses(reader: Reader, scene: Scene, onpick: OnPick): Presses {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(waiting)
  }
  return {
    obey(press) {
      stop()
      const act = () => {
        pressed(reader, scene, press, onpick)
      }
      if (press.things.length) act()
      else if (press.clicks < 2) waiting = setTimeout(act, DOUBLE_CLICK)
    },
    stop,
  }
}

function pressed(
  reader: Reader,
  scene: Scene,
  { things, country, kind, open, at }: MapPress,
  onpick: OnPick,
): void {
  const [first, ...others] = things
  const closed = kind === 'touch' && others.length > 0 && closedBundle(scene, things, open)
  const { selected } = reader.view
  if (!first) {
    // A second press on the same country deselects it, as a press on the sea does.
    const again = selected?.type === 'actor' && selected.id === country
    if (country !== null && !again) reader.go(select(reader.view, { type: 'actor', id: country }))
    else if (selected) reader.go(select(reader.view, null))
  } else if (closed) reader.go({ ...reader.view, selected: null, pair: closed })
  else if (others.length) onpick(things, at)
  else reader.go(select(reader.view, first))
}

/** The ends of a closed bundle, if the things are ties of that bundle alone. */
function closedBundle(scene: Scene, things: readonly Selection[], open: string): [string, string] | null {
  const pairs = new Set(
    things.map((t) => scene.bundles.find((b) => t.type === 'tie' && b.ties.includes(t.id))?.pair ?? ''),
  )
  const [key = ''] = pairs
  const [a, b] = key.split('~')
  return pairs.size === 1 && key !== open && a && b ? [a, b] : null
}
