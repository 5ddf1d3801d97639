/** What a step through time says on the map: a tie whose status or quantity changed, in a few words at its badge. Pure. */
import type { Atlas } from '../atlas/atlas.ts'
import type { Change } from '../atlas/change.ts'
import { statusOf } from '../atlas/describe.ts'
import { formatValue } from '../atlas/numbers.ts'
import type { Position, Tie } from '../atlas/schema.ts'
import { phaseOn } from '../atlas/snapshot.ts'
import type { Scene } from '../scene/mark.ts'
import { isDrawn, type FilterState } from './filters.ts'

export interface Flash {
  readonly tie: string
  readonly kind: Tie['kind']
  /** "TurkStream: stopped → agreed". */
  readonly text: string
  readonly at: Position
}

/** Most at one time: more would be noise, and the list beside the date has them all. */
const MOST = 5

/** The flashes of a step, for ties that have a badge where they are drawn now. */
export function flashes(
  atlas: Atlas,
  scene: Pick<Scene, 'badges'>,
  change: Change | null,
  state: FilterState,
): readonly Flash[] {
  if (!change) return []
  return change.changed
    .flatMap((tie): Flash[] => {
      const badge = scene.badges.find((b) => b.tie === tie.id && b.role === 'voice' && isDrawn(b, state))
      const text = textOf(atlas, tie, change)
      return badge && text ? [{ tie: tie.id, kind: tie.kind, text, at: badge.at }] : []
    })
    .slice(0, MOST)
}

function textOf(atlas: Atlas, tie: Tie, { from, to }: Change): string | null {
  const [a, b] = [phaseOn(atlas, tie.id, from)?.phase, phaseOn(atlas, tie.id, to)?.phase]
  if (!a || !b) return null
  if (a.status !== b.status)
    return `${tie.label}: ${statusOf(tie.form, a.status)} → ${statusOf(tie.form, b.status)}`
  const size = ({ quantity }: typeof a) =>
    quantity ? formatValue(quantity.value, quantity.unit) : 'unknown size'
  return `${tie.label}: ${size(a)} → ${size(b)}`
}
