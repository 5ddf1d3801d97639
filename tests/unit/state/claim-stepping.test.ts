import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/atlas/day.ts'
import { articleOrder } from '../../../src/atlas/claim-order.ts'
import { withRole } from '../../../src/features/argument/claims.ts'
import { nextClaim, stepClaim, type ClaimDirection } from '../../../src/state/claim-stepping.ts'
import { defaultView } from '../../../src/state/view.ts'
import { toClaim } from '../../../src/state/claim-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const claims = articleOrder(atlas)
const view = defaultView(atlas)

/** A reader that only remembers where it was taken. */
const walker = () => {
  let now = view
  return {
    atlas,
    get view() {
      return now
    },
    go(next: typeof view) {
      now = next
    },
  }
}
const walk = (direction: ClaimDirection, within = claims) => {
  const reader = walker()
  const passed: string[] = []
  for (let claim = stepClaim(reader, direction, within); claim; claim = stepClaim(reader, direction, within))
    passed.push(claim.id)
  return { passed, reader }
}

describe('the walk', () => {
  it('passes every claim once, on in the article’s order and back in the reverse', () => {
    const order = claims.map((c) => c.id)
    expect(walk(1).passed).toEqual(order)
    expect(walk(-1).passed).toEqual(order.toReversed())
  })

  it('keeps to the claims that the column shows', () => {
    expect(walk(1, withRole(claims, 'strains', null)).passed).toEqual(['claim-2', 'claim-6', 'claim-8'])
  })

  it('stays where it is at either end', () => {
    expect(nextClaim(claims, 'claim-8', 1)).toBeNull()
    expect(nextClaim(claims, 'claim-1', -1)).toBeNull()
    expect(nextClaim([], null, 1)).toBeNull()
    expect(walk(1).reader.view.claim).toBe('claim-8')
  })

  it('takes the reader to the claim’s own day', () => {
    const reader = walker()
    reader.go(toClaim(atlas, view, 'claim-5'))
    stepClaim(reader, 1)
    expect(reader.view).toMatchObject({ claim: 'claim-6', day: dayOf(2016, 1, 15) })
  })
})
