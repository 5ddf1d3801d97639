/**
 * What a press on the map does: picks what lies under it, or the country there; lets go; opens; or asks which of several
 * things is meant. A press on land or sea waits for a second one: a double click zooms, and picks nothing.
 */
import type { Scene } from '../grammar/mark.ts'
import type { Reader } from '../state/reader.svelte.ts'
import { select, type Selection } from '../state/view.ts'

/** Several things lie under one press: the chooser is asked. `at` is in pixels of the map. */
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
  /** How many clicks in a row this one ends: `detail` of the browser's event. */
  readonly clicks: number
}

/** How long a click on a country or the sea waits for a second one, in milliseconds. */
const DOUBLE_CLICK = 250

export interface Presses {
  readonly obey: (press: MapPress) => void
  /** Forgets a click that waits. */
  readonly stop: () => void
}

/** Obeys presses on a map. */
export function pressing(reader: Reader, scene: Scene, onpick: OnPick): Presses {
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
  const furled = kind === 'touch' && others.length > 0 && furledPair(scene, things, open)
  const { selected } = reader.view
  if (!first) {
    // A second press on the same country lets go, as one at sea does.
    const again = selected?.type === 'actor' && selected.id === country
    if (country !== null && !again) reader.go(select(reader.view, { type: 'actor', id: country }))
    else if (selected) reader.go(select(reader.view, null))
  } else if (furled) reader.go({ ...reader.view, selected: null, pair: furled })
  else if (others.length) onpick(things, at)
  else reader.go(select(reader.view, first))
}

/** The two ends of a closed bundle that a finger has met, when all that it met is that bundle. */
function furledPair(scene: Scene, things: readonly Selection[], open: string): [string, string] | null {
  const pairs = new Set(
    things.map((t) => scene.bundles.find((b) => t.type === 'tie' && b.ties.includes(t.id))?.pair ?? ''),
  )
  const [key = ''] = pairs
  const [a, b] = key.split('~')
  return pairs.size === 1 && key !== open && a && b ? [a, b] : null
}
