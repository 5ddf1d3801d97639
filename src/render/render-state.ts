/** From the reader's state to what the map should show. */
import type { Atlas } from '../atlas/atlas.ts'
import type { Emphasis } from '../state/emphasis.ts'
import type { Borders, Camera, View } from '../state/view.ts'
import type { Scheme } from '../grammar/encoding.ts'
import type { Bounds } from '../scene/docks.ts'
import type { Scene } from '../grammar/mark.ts'
import type { Padding } from './camera.ts'
import { dayFocus } from './day-focus.ts'
import { openPair } from './open-bundle.ts'
import { restBox } from './framing.ts'
import { type FilterState } from '../scene/visibility.ts'
import { filterState, statesOf, swipeOf, type Swipe } from './filter-state.ts'
import { tintedBlocs, tintsOf, type TintedBloc, type Tints } from './bloc-tints.ts'
import { calloutsOf, type Callout } from './labels/callouts.ts'

/** How the ground is drawn. */
export interface StyleChoices {
  readonly scheme: Scheme
  readonly borders: Borders
  readonly medians: boolean
}

/** Everything that the map should show. */
export interface RenderState {
  readonly choices: StyleChoices
  readonly state: FilterState
  /** Two days side by side, in place of `state`. */
  readonly swipe: Swipe | null
  /** What is pointed out in a few words. */
  readonly callouts: readonly Callout[]
  /** Blocs whose members are tinted, with their names on the map. */
  readonly blocs: readonly TintedBloc[]
  /** Whether names of lines have the sign of who says so: while something is chosen. */
  readonly signed: boolean
  readonly tints: Tints
  readonly emphasis: Emphasis | null
  /** The tie that is a little wider: what is selected, or what the pointer is over. */
  readonly picked: string | null
  /** Null: where the camera rests. */
  readonly camera: Camera | null
  /** What the camera rests on, in degrees: the opening view, a claim, a capital. */
  readonly rest: Bounds
  readonly padding: Padding
  readonly reducedMotion: boolean
}

/** What the map takes from the screen it is on. */
export interface Environment {
  readonly scheme: Scheme
  readonly padding: Padding
  readonly reducedMotion: boolean
}

/** The reader's part. */
export interface ReaderState {
  readonly atlas: Atlas
  readonly view: View
  readonly emphasis: Emphasis | null
}

/** Everything that the map should show. Pure. */
export function wantedOf(
  { atlas, view, emphasis }: ReaderState,
  scene: Scene,
  { scheme, padding, reducedMotion }: Environment,
): RenderState {
  const bundles = new Set(scene.bundles.map((b) => b.pair))
  const open = openPair(view, atlas, bundles)
  const state = filterState(view, open)
  const swipe = swipeOf(view, open)
  const states = statesOf({ state, swipe })
  const blocs = tintedBlocs(atlas, view, states.at(-1)?.day ?? view.day)
  return {
    choices: { scheme, borders: view.borders, medians: view.medians },
    state,
    swipe,
    callouts: calloutsOf(atlas, view),
    blocs,
    tints: tintsOf(blocs, view.blocs !== null),
    signed: Boolean(view.selected ?? view.claim ?? view.pair),
    emphasis,
    picked: view.selected?.type === 'tie' ? view.selected.id : null,
    camera: view.camera,
    rest: withDay(atlas, view, restBox(atlas, scene, view)),
    padding,
    reducedMotion,
  }
}

/** A box widened to the day's event, where that would lie out of it. */
function withDay(atlas: Atlas, view: View, box: Bounds): Bounds {
  const at = dayFocus(atlas, view, box)
  if (!at) return box
  const [west, south, east, north] = box
  const [lon, lat] = at
  return [
    Math.min(west, lon - BESIDE),
    Math.min(south, lat - BESIDE),
    Math.max(east, lon + BESIDE),
    Math.max(north, lat + BESIDE),
  ]
}

/** Degrees around the day's event, for its note. */
const BESIDE = 1.2

const samePadding = (a: Padding, b: Padding) =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left

/** Whether the camera rests on the same, and what panels cover is the same. */
export const sameRest = (a: RenderState, b: RenderState) =>
  samePadding(a.padding, b.padding) && a.rest.every((degrees, i) => degrees === b.rest[i])

/** Whether the ground is drawn alike. */
export const sameChoices = (a: StyleChoices, b: StyleChoices) =>
  a.scheme === b.scheme && a.borders === b.borders && a.medians === b.medians
