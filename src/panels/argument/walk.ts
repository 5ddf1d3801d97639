/** The walk through the claims: the next and the previous one, and whether map and date still follow it. Pure but for
 * `stepClaim`, which moves the reader. */
import type { Atlas } from '../../atlas/atlas.ts'
import type { Claim } from '../../atlas/schema.ts'
import type { Reader } from '../../view/reader.svelte.ts'
import { claimDay, toClaim, type View } from '../../view/view.ts'
import { articleOrder } from './claims.ts'

/** 1 goes on, −1 goes back. */
export type Direction = 1 | -1

/**
 * `idle`: no claim is being read. `following`: map and date show the claim. `exploring`: the reader has since moved the
 * date, picked a thing or switched a layer off; the text stays, and `toClaim` takes up the walk again.
 */
export type WalkState = 'idle' | 'following' | 'exploring'

/** The claim one step on, or null at either end. With none to start from, the first or the last. */
export function nextClaim(
  claims: readonly Claim[],
  current: string | null,
  direction: Direction,
): Claim | null {
  const i = claims.findIndex((c) => c.id === current)
  if (i < 0) return claims.at(direction === 1 ? 0 : -1) ?? null
  return claims[i + direction] ?? null
}

/**
 * Takes the reader to the next or the previous claim in the article's order; among `within` when the column shows a
 * choice of them. At either end nothing moves. Returns the claim that it went to.
 */
export function stepClaim(
  reader: Pick<Reader, 'atlas' | 'view' | 'go'>,
  direction: Direction,
  within: readonly Claim[] = articleOrder(reader.atlas),
): Claim | null {
  const next = nextClaim(within, reader.view.claim, direction)
  if (next) reader.go(toClaim(reader.atlas, reader.view, next.id))
  return next
}

/** Whether map and date still show the claim that is being read. */
export function walkState(atlas: Atlas, view: View): WalkState {
  const claim = view.claim === null ? undefined : atlas.claims.get(view.claim)
  if (!claim) return 'idle'
  const follows =
    view.day === claimDay(atlas, claim.id) &&
    view.selected === null &&
    claim.kinds.every((kind) => view.kinds.has(kind))
  return follows ? 'following' : 'exploring'
}
