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

/** How the base map is drawn. */
export interface StyleChoices {
  readonly scheme: Scheme
  readonly borders: Borders
  readonly medians: boolean
}

/** Everything that the map shows. */
export interface RenderState {
  readonly choices: StyleChoices
  readonly state: FilterState
  /** Two days side by side, instead of `state`. */
  readonly swipe: Swipe | null
  readonly callouts: readonly Callout[]
  readonly blocs: readonly TintedBloc[]
  /** Whether names of lines have the sign of their voice: while something is selected. */
  readonly signed: boolean
  readonly tints: Tints
  readonly emphasis: Emphasis | null
  /** The tie that is selected or hovered, which is drawn a little wider. */
  readonly picked: string | null
  /** The reader's camera; null to frame `rest`. */
  readonly camera: Camera | null
  /** The box to frame, in degrees (`framing.ts`). */
  readonly rest: Bounds
  readonly padding: Padding
  readonly reducedMotion: boolean
}

/** What comes from the screen. */
export interface Environment {
  readonly scheme: Scheme
  readonly padding: Padding
  readonly reducedMotion: boolean
}

/** What comes from the reader. */
export interface ReaderState {
  readonly atlas: Atlas
  readonly view: View
  readonly emphasis: Emphasis | null
}

export function renderStateOf(
  { atlas, view, emphasis }: ReaderState,
  scene: Scene,
  { scheme, padding, reducedMotion }: Environment,
): RenderState {
  const bundles = new Set(scene.bundles.map((b) => b.pair))
  const open = openPair(view, atlas, bundles)
  const state = filterState(view, open, emphasis?.hidden)
  const swipe = swipeOf(view, open, emphasis?.hidden)
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

/** A box widened to the day's event, if that lies outside. */
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

/** Degrees around the day's event, to make room for its note. */
const BESIDE = 1.2

const samePadding = (a: Padding, b: Padding) =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left

/** Whether the framed box and the padding are the same. */
export const sameRest = (a: RenderState, b: RenderState) =>
  samePadding(a.padding, b.padding) && a.rest.every((degrees, i) => degrees === b.rest[i])

export const sameChoices = (a: StyleChoices, b: StyleChoices) =>
  a.scheme === b.scheme && a.borders === b.borders && a.medians === b.medians
