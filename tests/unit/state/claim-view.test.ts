import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../../src/state/url.ts'
import { defaultView, select, soloKind, toDay, toggleKind } from '../../../src/state/view.ts'
import { resume, toClaim, claimProgress } from '../../../src/state/claim-view.ts'
import { views } from '../../support/arbitrary-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const claims = atlas.data.claims
const view = defaultView(atlas)
const there = toClaim(atlas, view, 'claim-4')

describe('a claim', () => {
  it('brings the same picture from wherever the reader comes', () => {
    fc.assert(
      fc.property(views(atlas), fc.constantFrom(...claims), (from, { id }) => {
        expect(toClaim(atlas, { ...from, camera: { zoom: 6, lat: 40, lon: 45 } }, id)).toEqual(
          toClaim(atlas, { ...view, basis: from.basis }, id),
        )
      }),
    )
  })

  it('is all that its address says', () => {
    for (const { id } of claims) {
      const address = writeAddress(atlas, toClaim(atlas, view, id))
      expect(address).toEqual({ query: `claim=${id}`, hash: '' })
      expect(readAddress(atlas, address).view).toEqual(toClaim(atlas, view, id))
    }
  })

  it('leaves scheme, borders, reading and the face on the screen as they are', () => {
    const mine = { theme: 'dark', borders: 'un', basis: 'article', panel: 'table' } as const
    expect(toClaim(atlas, { ...view, ...mine }, 'claim-4')).toMatchObject(mine)
  })
})

describe('the state of the walk', () => {
  it('is idle at the opening, before the first claim', () => {
    expect(claimProgress(atlas, view)).toBe('idle')
    expect(claimProgress(atlas, { ...view, claim: 'c99' })).toBe('idle')
    expect(claimProgress(atlas, toDay(atlas, view, view.day + 1))).toBe('exploring')
    expect(resume(atlas, toDay(atlas, view, view.day + 1))).toEqual(view)
  })

  it('is following right after each step', () => {
    for (const { id } of claims) expect(claimProgress(atlas, toClaim(atlas, view, id)), id).toBe('following')
  })

  it('is exploring once the reader moves day or camera, picks a thing, switches a layer or compares', () => {
    expect(claimProgress(atlas, toDay(atlas, there, there.day + 1))).toBe('exploring')
    expect(claimProgress(atlas, select(there, { type: 'tie', id: 'arms' }))).toBe('exploring')
    expect(claimProgress(atlas, toggleKind(there, 'energy'))).toBe('exploring')
    expect(claimProgress(atlas, soloKind(there, 'alliances'))).toBe('exploring')
    expect(claimProgress(atlas, { ...there, camera: { zoom: 6, lat: 40, lon: 45 } })).toBe('exploring')
    expect(claimProgress(atlas, { ...there, compare: there.day })).toBe('exploring')
  })

  it('does not mind scheme, borders or how a table is sorted', () => {
    expect(
      claimProgress(atlas, { ...there, theme: 'dark', borders: 'un', panel: 'table', order: 'name' }),
    ).toBe('following')
  })

  it('is resumed by going to the claim again, exactly where it was', () => {
    const away = { ...toggleKind(toDay(atlas, there, there.day + 9), 'diplomacy'), blocs: ['outside'] }
    expect(claimProgress(atlas, away)).toBe('exploring')
    expect(resume(atlas, away)).toEqual(there)
  })
})
