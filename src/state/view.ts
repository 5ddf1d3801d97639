/**
 * The view: everything that a reader can choose, as one immutable value, and the transitions between views. The address is its
 * serialization (`url.ts`).
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { Day } from '../atlas/day.ts'
import {
  TIE_KINDS,
  type Basis,
  type Role,
  type Speaker,
  type Status,
  type TieKind,
  type Verdict,
} from '../atlas/schema.ts'
import type { Mode } from '../atlas/snapshot.ts'
import type { LedgerSort, Sort } from './columns.ts'

export const PANELS = ['map', 'table', 'ledger', 'matrix', 'sheet'] as const
/** How two days are compared: overlaid, or on both sides of a divider. */
export const COMPARISONS = ['overlay', 'swipe'] as const
export const BORDERS = ['neutral', 'un', 'control'] as const
/** How many ties of a very large atlas the map draws: the strongest. */
export const MOSTS = ['1000', '5000', 'all'] as const
export const THEMES = ['auto', 'light', 'dark'] as const

/** What fills the page: the map or another view of the data. */
export type Panel = (typeof PANELS)[number]
/** The policy by which disputed areas are drawn. */
export type Borders = (typeof BORDERS)[number]
export type Theme = (typeof THEMES)[number]
export type Comparison = (typeof COMPARISONS)[number]
export type Most = (typeof MOSTS)[number]

/** What the reader has selected. */
export type Selection = { readonly type: 'tie' | 'event' | 'site' | 'actor'; readonly id: string }

/** What is under the pointer or has the keyboard's focus: a selectable thing, or a claim. */
export type Hovered = Selection | { readonly type: 'claim'; readonly id: string }

/** Zoom level and centre in degrees, as in `#map=zoom/lat/lon`. */
export interface Camera {
  readonly zoom: number
  readonly lat: number
  readonly lon: number
}

export interface View {
  readonly day: Day
  readonly mode: Mode
  readonly kinds: ReadonlySet<TieKind>
  /** Null means all. */
  readonly statuses: ReadonlySet<Status> | null
  readonly voices: ReadonlySet<Speaker> | null
  readonly selected: Selection | null
  readonly claim: string | null
  /** The step of the tour, counted from 1; null outside the tour. */
  readonly step: number | null
  /** All ties in full, instead of the opening's ties alone. */
  readonly all: boolean
  /** Two actors whose ties are in full. */
  readonly pair: readonly [string, string] | null
  /**
   * The tinted blocs in the order in which they were chosen; `OUTSIDE` for states in none. Null before the reader has chosen:
   * then those of the opening or of the step (`shown-blocs.ts`).
   */
  readonly blocs: readonly string[] | null
  readonly panel: Panel
  /** The reading that is drawn where article and record differ. */
  readonly basis: Basis
  /** The day with which `day` is compared. */
  readonly compare: Day | null
  readonly comparison: Comparison
  /** The position of the swipe divider, in whole percent of the map's width. */
  readonly divider: number
  /** The state in the middle of the capital view. */
  readonly as: string | null
  /** The presentation: large type, arrow keys only. */
  readonly present: boolean
  /** The reduced page for frames in other pages. */
  readonly embed: boolean
  /** Filter of the ledger: claims with this role. */
  readonly role: Role | null
  /** Filter of the ledger: claims with one of these verdicts. */
  readonly verdicts: ReadonlySet<Verdict> | null
  readonly ledgerSort: LedgerSort
  /** The order of the matrix: by number of ties, by name, or by ties with one actor, given by its id. */
  readonly order: string
  /** The sorting of the table, and the words that its rows must contain. */
  readonly sort: Sort
  readonly words: string
  readonly borders: Borders
  readonly theme: Theme
  readonly most: Most
  /** Computed median lines in the sea. */
  readonly medians: boolean
  /** Null while the camera is framed automatically. */
  readonly camera: Camera | null
}

/** A pseudo-bloc: the states outside all blocs. */
export const OUTSIDE = 'outside'

/** The view of an empty address. */
export function defaultView(atlas: Atlas): View {
  return {
    day: atlas.openingDay,
    mode: 'on-day',
    kinds: new Set(TIE_KINDS),
    statuses: null,
    voices: null,
    selected: null,
    claim: null,
    step: null,
    all: false,
    pair: null,
    blocs: null,
    panel: 'map',
    basis: 'record',
    compare: null,
    comparison: 'overlay',
    divider: 50,
    as: null,
    present: false,
    embed: false,
    role: null,
    verdicts: null,
    ledgerSort: null,
    order: 'ties',
    sort: null,
    words: '',
    borders: 'neutral',
    theme: 'auto',
    most: '5000',
    medians: false,
    camera: null,
  }
}

/** The number behind the choice. */
export const numberOf = (most: Most): number => (most === 'all' ? Infinity : Number(most))

/** Moves to a day, clamped to the main part of the timeline. */
export function toDay(atlas: Atlas, view: View, day: Day): View {
  const { from, to } = atlas.timeline
  return { ...view, day: Math.min(to - 1, Math.max(from, Math.round(day))) }
}

export function toggleKind(view: View, kind: TieKind): View {
  return { ...view, kinds: toggled(view.kinds, kind) }
}

/** Shows one kind alone, in full; all kinds again if it was alone already. */
export function soloKind(view: View, kind: TieKind): View {
  const alone = view.kinds.size === 1 && view.kinds.has(kind)
  if (alone) return { ...view, kinds: new Set(TIE_KINDS) }
  return { ...view, kinds: new Set([kind]), selected: null, step: null, claim: null, pair: null }
}

/** Toggles a status; a set of all is stored as null. */
export function toggleStatus(view: View, status: Status, all: readonly Status[]): View {
  return { ...view, statuses: toggledOrNull(view.statuses, status, all) }
}

/** Toggles a voice; a set of all is stored as null. */
export function toggleVoice(view: View, voice: Speaker, all: readonly Speaker[]): View {
  return { ...view, voices: toggledOrNull(view.voices, voice, all) }
}

export function clearFilters(view: View): View {
  return { ...view, kinds: new Set(TIE_KINDS), statuses: null, voices: null }
}

/** Removes all filters and all emphasis. The day stays. */
export function showEverything(view: View): View {
  return {
    ...clearFilters(view),
    selected: null,
    compare: null,
    as: null,
    step: null,
    claim: null,
    pair: null,
    blocs: null,
    all: false,
  }
}

/** Whether anything is filtered out. */
export function isFiltered(view: View): boolean {
  return view.kinds.size < TIE_KINDS.length || view.statuses !== null || view.voices !== null
}

export function select(view: View, selected: Selection | null): View {
  return { ...view, selected }
}

/**
 * What Escape does: undoes one choice at a time, in the order selection, presentation, comparison, capital view, tour, claim,
 * blocs, pair.
 */
export function letGo(view: View): View {
  if (view.present && !view.selected) return { ...view, present: false }
  if (view.selected) return { ...view, selected: null }
  if (view.compare !== null) return { ...view, compare: null }
  if (view.as) return { ...view, as: null }
  if (view.step !== null) return { ...view, step: null }
  if (view.claim) return { ...view, claim: null }
  if (view.blocs) return { ...view, blocs: null }
  return { ...view, pair: null }
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

function toggledOrNull<T>(set: ReadonlySet<T> | null, value: T, all: readonly T[]): ReadonlySet<T> | null {
  const next = toggled(set ?? new Set(all), value)
  return all.every((x) => next.has(x)) ? null : next
}
