/**
 * Which names are drawn, as expressions over the map's global state: a step through time sets one number, `day`, and no
 * layer is touched. The verdict equals that of `shown()` in src/atlas/snapshot.ts; a test holds them together.
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
  /** Owners of the land that is hatched: members of the bloc in view on this day, and its observers and partners. */
  readonly members: readonly string[]
  readonly partners: readonly string[]
}

/** The state of a view; `open` is the key of the braid to unfurl, `hatched` what `hatching` says of its bloc. */
export function filterState(
  view: View,
  open: string,
  hatched: Pick<FilterState, 'members' | 'partners'> = { members: [], partners: [] },
): FilterState {
  return {
    day: view.day,
    soFar: view.mode === 'so-far',
    kinds: [...view.kinds],
    statuses: [...(view.statuses ?? STATUSES)],
    voices: [...(view.voices ?? VOICES)],
    open,
    members: [...hatched.members],
    partners: [...hatched.partners],
  }
}

export const state = (name: keyof FilterState): Expr => ['global-state', name]
const among = (field: string, list: keyof FilterState): Expr => ['in', ['get', field], state(list)]

/** On its days; what is over only in the mode "so far". */
export const alive: Expr = [
  'all',
  ['<=', ['get', 'from'], state('day')],
  ['<', state('day'), ['get', 'to']],
  ['any', ['!', ['to-boolean', ['get', 'past']]], ['to-boolean', state('soFar')]],
]

/** What carries a kind alone: sites. */
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

/** A tie's words: alive, let through by every filter, and in the pose that its braid has now. */
export const aliveTie: Expr = ['all', aliveKind, among('status', 'statuses'), among('voice', 'voices'), posed]
