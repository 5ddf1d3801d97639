/**
 * Which claims hold on the day, with a signal for each: a step through time updates
 * only those that change.
 */
import type { Atlas } from '../../atlas/atlas.ts'
import type { Day } from '../../atlas/day.ts'
import { claimTurns, holdsOn, turnsBetween, type ClaimTurn } from './claims.ts'

class Held {
  now: boolean

  constructor(now: boolean) {
    this.now = $state.raw(now)
  }
}

export class ClaimValidity {
  readonly #claims: Readonly<Record<string, Held>>
  readonly #turns: readonly ClaimTurn[]
  readonly #atlas: Atlas
  #day: Day

  constructor(atlas: Atlas, day: Day) {
    this.#atlas = atlas
    this.#day = day
    this.#claims = Object.fromEntries(atlas.data.claims.map((c) => [c.id, new Held(holdsOn(c, day))]))
    this.#turns = claimTurns(atlas.data.claims)
  }

  /** Whether a claim holds. */
  has(id: string): boolean {
    return this.#claims[id]?.now ?? false
  }

  /** Goes to another day. */
  show(day: Day): void {
    for (const id of turnsBetween(this.#turns, this.#day, day)) {
      const [held, claim] = [this.#claims[id], this.#atlas.claims.get(id)]
      if (held && claim) held.now = holdsOn(claim, day)
    }
    this.#day = day
  }
}
