/** In what order the actors stand in the matrix, and what a press on a head makes of it. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { nameOf } from '../../atlas/describe.ts'
import { capital } from '../../atlas/numbers.ts'
import { m } from '../../messages/messages.ts'
import { alphabetical } from '../../ui/sorting.ts'
import type { Matrix } from './cells.ts'

/** Most ties first, and what the order falls back to. */
export const BY_TIES = 'ties'
export const BY_NAME = 'name'

/** Actors by name; capitals do not matter. */
export function byName(atlas: Atlas): (a: string, b: string) => number {
  return (a, b) => alphabetical(nameOf(atlas, a), nameOf(atlas, b))
}

/**
 * The actors of a matrix in an order: by their number of ties; by name; or, for an actor's id, that actor first and
 * the others by their number of ties with it. What is equal stands by number of ties, then by name.
 */
export function orderActors(atlas: Atlas, matrix: Matrix, order: string): readonly string[] {
  const name = byName(atlas)
  const ties = (a: string, b: string) => matrix.total(b) - matrix.total(a) || name(a, b)
  if (order === BY_NAME) return [...matrix.actors].sort(name)
  if (order === BY_TIES) return [...matrix.actors].sort(ties)
  const first = (a: string, b: string) => Number(b === order) - Number(a === order)
  const shared = (a: string, b: string) => matrix.between(b, order) - matrix.between(a, order)
  return [...matrix.actors].sort((a, b) => first(a, b) || shared(a, b) || ties(a, b))
}

/** Actors with rows and columns at first: about 600 cells. */
export const MOST_ACTORS = 24

/** The first `most` actors in their order, and those that must be there. */
export function firstOf(
  actors: readonly string[],
  most: number,
  wanted: readonly string[],
): readonly string[] {
  return actors.filter((actor, i) => i < most || wanted.includes(actor))
}

/** The order after a press on an actor's head: by ties with it, and back again. */
export function pressHead(order: string, actor: string): string {
  return order === actor ? BY_TIES : actor
}

/** The orders to choose from; that of an actor only while it is chosen. */
export function orderOptions(atlas: Atlas, order: string): readonly { value: string; label: string }[] {
  const fixed = [
    { value: BY_TIES, label: m.pairs.matrix.mostLinks },
    { value: BY_NAME, label: m.pairs.matrix.name },
  ]
  if (fixed.some((option) => option.value === order)) return fixed
  return [...fixed, { value: order, label: m.pairs.matrix.linksWith({ name: nameOf(atlas, order) }) }]
}

/** How an actor's name stands at the head of a row. */
export function headName(atlas: Atlas, actor: string): string {
  return capital(nameOf(atlas, actor))
}
