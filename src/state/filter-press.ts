/**
 * What pressing a filter does: a click switches it; one with Alt or Shift, or a double click, shows it alone.
 *
 * A browser sends two clicks for a double click, the second with `detail` 2: the first has switched already, so the
 * second undoes that before it shows the one alone. Pure.
 */
import { STATUSES, SPEAKERS, type Status, type TieKind, type Speaker } from '../atlas/schema.ts'
import { soloKind, toggleKind, toggleStatus, toggleVoice, type View } from './view.ts'

/** The used part of a mouse event. */
export interface FilterPress {
  readonly altKey: boolean
  readonly shiftKey?: boolean
  /** How often it was clicked in a row; 0 from the keyboard. */
  readonly detail: number
}

/** A kind's switch was pressed. */
export function pressKind(view: View, kind: TieKind, press: FilterPress): View {
  return pressed(
    view,
    press,
    (v) => toggleKind(v, kind),
    (v) => soloKind(v, kind),
  )
}

/** A status's row was pressed. */
export function pressStatus(view: View, status: Status, press: FilterPress): View {
  return pressed(
    view,
    press,
    (v) => toggleStatus(v, status, STATUSES),
    (v) => ({ ...v, statuses: valueAlone(v.statuses, status) }),
  )
}

/** A voice's row was pressed. */
export function pressVoice(view: View, voice: Speaker, press: FilterPress): View {
  return pressed(
    view,
    press,
    (v) => toggleVoice(v, voice, SPEAKERS),
    (v) => ({ ...v, voices: valueAlone(v.voices, voice) }),
  )
}

function pressed(view: View, press: FilterPress, toggle: (v: View) => View, solo: (v: View) => View): View {
  if (press.altKey || press.shiftKey) return solo(view)
  return press.detail === 2 ? solo(toggle(view)) : toggle(view)
}

/** One value alone; everything again when it was alone already. */
export function valueAlone<T>(set: ReadonlySet<T> | null, value: T): ReadonlySet<T> | null {
  return set?.size === 1 && set.has(value) ? null : new Set([value])
}
