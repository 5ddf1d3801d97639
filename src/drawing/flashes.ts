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
  if (!change?.changed.length) return []
  const drawn = scene.badges.filter((b) => b.role === 'voice' && isDrawn(b, state))
  const places = new Map(drawn.reverse().map((b) => [b.tie, b.at]))
  const found: Flash[] = []
  for (const tie of change.changed) {
    const at = places.get(tie.id)
    const text = at && textOf(atlas, tie, change)
    if (at && text) found.push({ tie: tie.id, kind: tie.kind, text, at })
    if (found.length === MOST) break
  }
  return found
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

/** A flash in its place on the screen. */
export type Placed = Flash & { readonly x: number; readonly y: number }

/** Pixels of a letter, of what stands around the words, and between one flash and the next. */
const LETTER = 6.6
const AROUND = 22
const APART = 26

/** Keeps flashes in the free part of the map, and off one another. */
export function keepApart(
  wishes: readonly Placed[],
  frame: { readonly left: number; readonly right: number },
): readonly Placed[] {
  const placed: Placed[] = []
  for (const wish of [...wishes].sort((a, b) => a.y - b.y)) {
    const half = (wish.text.length * LETTER + AROUND) / 2
    const x = Math.max(frame.left + half, Math.min(frame.right - half, wish.x))
    const above = placed.at(-1)
    placed.push({ ...wish, x, y: above ? Math.max(wish.y, above.y + APART) : wish.y })
  }
  return placed
}
