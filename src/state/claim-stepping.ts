/** Next and previous claim. */
import type { Claim } from '../atlas/schema.ts'
import type { Reader } from './reader.svelte.ts'
import { toClaim } from './claim-view.ts'
import { readingOrder } from '../atlas/claim-order.ts'

/** 1 goes on, −1 goes back. */
export type ClaimDirection = 1 | -1

/** The next claim, or null at either end; without a current one, the first or the last. */
export function nextClaim(
  claims: readonly Claim[],
  current: string | null,
  direction: ClaimDirection,
): Claim | null {
  const i = claims.findIndex((c) => c.id === current)
  if (i < 0) return claims.at(direction === 1 ? 0 : -1) ?? null
  return claims[i + direction] ?? null
}

/**
 * Takes the reader to the next or the previous claim in the column's order; among `within` when the column shows a
 * choice of them. At either end nothing moves. Returns the claim that it went to.
 */
export function stepClaim(
  reader: Pick<Reader, 'atlas' | 'view' | 'go'>,
  direction: ClaimDirection,
  within: readonly Claim[] = readingOrder(reader.atlas),
): Claim | null {
  const next = nextClaim(within, reader.view.claim, direction)
  if (next) reader.go(toClaim(reader.atlas, reader.view, next.id))
  return next
}
