/** Playback through time: one immutable state and a reducer. */
import type { Unit } from './stops.ts'

export const SPEEDS = [0.5, 1, 2] as const
export type Speed = (typeof SPEEDS)[number]

export interface Playback {
  readonly playing: boolean
  readonly unit: Unit
  readonly speed: Speed
}

/** `toggle`: the button; `input`: the reader did something else; `end`: no stop is left; `unit`, `speed`: chosen. */
export type Action =
  | { readonly type: 'toggle' | 'input' | 'end' }
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'speed'; readonly speed: Speed }

/** At rest, event by event, at normal speed. */
export const AT_REST: Playback = { playing: false, unit: 'event', speed: 1 }

/** The state after an action. Any input pauses; returns the same object when nothing changes. */
export function reduce(state: Playback, action: Action): Playback {
  switch (action.type) {
    case 'toggle':
      return { ...state, playing: !state.playing }
    case 'input':
    case 'end':
      return state.playing ? { ...state, playing: false } : state
    case 'unit':
      return { ...state, playing: false, unit: action.unit }
    case 'speed':
      return { ...state, playing: false, speed: action.speed }
  }
}

/** Milliseconds of a step at normal speed. */
const PAUSE: Readonly<Record<Exclude<Unit, 'event'>, number>> = {
  day: 1000,
  week: 1000,
  month: 1800,
  year: 1800,
  decade: 1800,
}

/** The least and the most that an event stays, and how fast people read, in characters a second. */
const LEAST = 4000
const MOST = 9000
const READING = 15

/** Milliseconds from one step to the next, after a text of so many characters: an event has to be read. */
export function intervalOf({ unit, speed }: Playback, characters = 0): number {
  const pause =
    unit === 'event' ? Math.min(MOST, Math.max(LEAST, (characters / READING) * 1000)) : PAUSE[unit]
  return pause / speed
}

/** Keys that do not count as input: they play, or are modifiers. */
const SILENT: ReadonlySet<string> = new Set([' ', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock'])

/**
 * Whether a key counts as the reader taking over. Space does not: it plays and pauses by itself. Nor does Enter while
 * the focus is on the button that plays, which it presses.
 */
export function isInput(key: string, onButton = false): boolean {
  return !SILENT.has(key) && !(onButton && key === 'Enter')
}
