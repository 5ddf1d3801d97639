/**
 * Which features are drawn, as expressions over the map's global state: a step through time sets one number, `day`, and
 * no layer is touched. The verdict equals that of `shown()` in src/atlas/snapshot.ts; a test holds them together.
 */
import type { ExpressionSpecification as Expr } from 'maplibre-gl'
import { STATUSES, VOICES } from '../../atlas/schema.ts'
import type { View } from '../../view/view.ts'

/** What the filters read. Keys of the style's `state`. */
export interface FilterState {
  /** UTC day. */
  readonly day: number
  readonly soFar: boolean
  readonly kinds: readonly string[]
  readonly statuses: readonly string[]
  readonly voices: readonly string[]
  /** Key of the unfurled braid, or "". */
  readonly open: string
  /** The hatched bloc, "outside", or "". */
  readonly bloc: string
}

/** The state of a view; `open` is the key of the braid to unfurl. */
export function filterState(view: View, open: string): FilterState {
  return {
    day: view.day,
    soFar: view.mode === 'so-far',
    kinds: [...view.kinds],
    statuses: [...(view.statuses ?? STATUSES)],
    voices: [...(view.voices ?? VOICES)],
    open,
    bloc: view.bloc ?? '',
  }
}

const state = (name: keyof FilterState): Expr => ['global-state', name]
const among = (field: string, list: keyof FilterState): Expr => ['in', ['get', field], state(list)]

/** On its days; what is over only in the mode "so far". */
export const alive: Expr = [
  'all',
  ['<=', ['get', 'from'], state('day')],
  ['<', state('day'), ['get', 'to']],
  ['any', ['!', ['to-boolean', ['get', 'past']]], ['to-boolean', state('soFar')]],
]

/** Marks that carry a kind alone: events and sites. */
export const aliveKind: Expr = ['all', alive, among('kind', 'kinds')]

const posed: Expr = [
  'match',
  ['get', 'pose'],
  'open',
  ['==', ['get', 'pair'], state('open')],
  'closed',
  ['!=', ['get', 'pair'], state('open')],
  true,
]

/** A tie's marks: alive, let through by every filter, and in the pose that its braid has now. */
export const aliveTie: Expr = ['all', aliveKind, among('status', 'statuses'), among('voice', 'voices'), posed]

/** Members of the bloc in view, on their days. */
export const aliveBloc: Expr = ['all', alive, ['==', ['get', 'bloc'], state('bloc')]]

/** How far a trace has faded on this day: 1 at its first day, 0 at its end. */
export const freshness: Expr = [
  '-',
  1,
  [
    '/',
    ['-', ['to-number', state('day')], ['to-number', ['get', 'from']]],
    ['max', 1, ['-', ['to-number', ['get', 'to']], ['to-number', ['get', 'from']]]],
  ],
]
