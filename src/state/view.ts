/**
 * The reader's state: one immutable value, and the transitions from one to the next.
 *
 * Everything that a reader can choose stands here and nothing else does; the address is a spelling of it (`url.ts`).
 * Knows the atlas only: nothing of the map, the panels or the browser.
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
/** How two days are compared: laid over each other, or side by side under a divider. */
export const COMPARISONS = ['overlay', 'swipe'] as const
export const BORDERS = ['neutral', 'un', 'control'] as const
export const THEMES = ['auto', 'light', 'dark'] as const

/** The face that the screen shows of the state. */
export type Panel = (typeof PANELS)[number]
/** By which policy disputed areas are drawn. */
export type Borders = (typeof BORDERS)[number]
export type Theme = (typeof THEMES)[number]
export type Comparison = (typeof COMPARISONS)[number]

/** A thing the reader has picked. */
export type Selection = { readonly type: 'tie' | 'event' | 'site' | 'actor'; readonly id: string }

/** A thing under the pointer or the keyboard's focus: what can be picked, or a claim. */
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
  /** Null lets all through. */
  readonly statuses: ReadonlySet<Status> | null
  readonly voices: ReadonlySet<Speaker> | null
  readonly selected: Selection | null
  readonly claim: string | null
  /** The step of the tour, counted from 1; null outside the tour. */
  readonly step: number | null
  /** All ties in full, in place of those that carry the argument. */
  readonly all: boolean
  /** Two actors whose ties are chosen together; null for none. */
  readonly pair: readonly [string, string] | null
  /**
   * The blocs that are shown on the land, in the order in which they were chosen; `OUTSIDE` for states in none. Null while the
   * reader has chosen none: then they are those of the opening or of the step (`blocs.ts`).
   */
  readonly blocs: readonly string[] | null
  readonly panel: Panel
  /** Whose word is drawn where article and record differ. */
  readonly basis: Basis
  /** The day that `day` is compared with; null while nothing is compared. */
  readonly compare: Day | null
  readonly comparison: Comparison
  /** Where the divider of a swipe stands, in whole percent of the map's width. */
  readonly divider: number
  /** The state whose capital stands in the middle; null for none. */
  readonly as: string | null
  /** Large type and arrow keys only, for a room. */
  readonly present: boolean
  /** The slim page that stands in a frame of another one. */
  readonly embed: boolean
  /** Claims that do this in the argument, alone; null lets all through. */
  readonly role: Role | null
  /** Claims of which the record says this, alone; null lets all through. */
  readonly verdicts: ReadonlySet<Verdict> | null
  readonly ledgerSort: LedgerSort
  /** What the matrix is ordered by: an actor's ties, its name, or the number of ties with one actor, by its id. */
  readonly order: string
  /** How the table is sorted, and the words that its rows must have. */
  readonly sort: Sort
  readonly words: string
  readonly borders: Borders
  readonly theme: Theme
  /** Computed median lines in the sea. */
  readonly medians: boolean
  /** Null while the camera stands where it opens. */
  readonly camera: Camera | null
}

/** The bloc that stands for states outside every bloc. */
export const OUTSIDE = 'outside'

/** What opens when the address says nothing. */
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
    medians: false,
    camera: null,
  }
}

/** Moves to a day, kept within the main part of the timeline. */
export function toDay(atlas: Atlas, view: View, day: Day): View {
  const { from, to } = atlas.timeline
  return { ...view, day: Math.min(to - 1, Math.max(from, Math.round(day))) }
}

/** Switches a kind on or off. */
export function toggleKind(view: View, kind: TieKind): View {
  return { ...view, kinds: toggled(view.kinds, kind) }
}

/** Shows one kind alone, and all of it in full: what kept it quiet is let go. All kinds again when it was alone already. */
export function soloKind(view: View, kind: TieKind): View {
  const alone = view.kinds.size === 1 && view.kinds.has(kind)
  if (alone) return { ...view, kinds: new Set(TIE_KINDS) }
  return { ...view, kinds: new Set([kind]), selected: null, step: null, claim: null, pair: null }
}

/** Lets a status through or not; "all" is kept as null. */
export function toggleStatus(view: View, status: Status, all: readonly Status[]): View {
  return { ...view, statuses: toggledOrNull(view.statuses, status, all) }
}

/** Lets a voice through or not; "all" is kept as null. */
export function toggleVoice(view: View, voice: Speaker, all: readonly Speaker[]): View {
  return { ...view, voices: toggledOrNull(view.voices, voice, all) }
}

/** Lets all kinds, statuses and voices through. */
export function clearFilters(view: View): View {
  return { ...view, kinds: new Set(TIE_KINDS), statuses: null, voices: null }
}

/** Shows everything: nothing is filtered out, and nothing that was chosen keeps the rest quiet. The day stays. */
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

/** Picks a thing, or lets go with null. */
export function select(view: View, selected: Selection | null): View {
  return { ...view, selected }
}

/** Lets go of one thing at a time: the selection, the presentation, the comparison, the capital, the tour, the claim, the blocs, the pair. */
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
