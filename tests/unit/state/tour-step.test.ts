import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay } from '../../../src/atlas/day.ts'
import { leaveTour, stepOf, stepWithClaim, toStep } from '../../../src/state/tour-step.ts'
import { readAddress, writeAddress } from '../../../src/state/url.ts'
import { defaultView } from '../../../src/state/view.ts'
import { toClaim } from '../../../src/state/claim-view.ts'
import { views } from '../../support/arbitrary-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import { withTour } from '../../support/tour.ts'

const atlas = withTour()
const view = defaultView(atlas)

describe('a step of the tour', () => {
  it('brings the same picture from wherever the reader comes', () => {
    fc.assert(
      fc.property(views(atlas), fc.constantFrom(1, 2, 3), (from, n) => {
        const wandered = {
          ...from,
          camera: { zoom: 6, lat: 40, lon: 45 },
          all: true,
          claim: 'claim-4',
          blocs: ['LEAGUE'],
        }
        expect(toStep(atlas, wandered, n)).toEqual(toStep(atlas, { ...view, basis: from.basis }, n))
      }),
    )
  })

  it('shows its own day, and the map', () => {
    const there = toStep(atlas, { ...view, panel: 'table' }, 2)
    expect(there).toMatchObject({
      step: 2,
      day: firstDay('2016-04-02'),
      panel: 'map',
      claim: null,
      selected: null,
    })
    expect(stepOf(atlas, there)?.id).toBe('fight')
  })

  it('is all that its address says', () => {
    for (const n of [1, 2, 3]) {
      const address = writeAddress(atlas, toStep(atlas, view, n))
      expect(address).toEqual({ query: `step=${n}`, hash: '' })
      expect(readAddress(atlas, address).view).toEqual(toStep(atlas, view, n))
    }
  })

  it('that does not exist changes nothing, and is named in a notice', () => {
    expect(toStep(atlas, view, 4)).toBe(view)
    expect(toStep(fixtureAtlas(), view, 1)).toBe(view)
    expect(readAddress(atlas, { query: 'step=4', hash: '' }).notices).toHaveLength(1)
  })

  it('knows its claims', () => {
    expect(stepWithClaim(atlas, 'claim-7')).toBe(2)
    expect(stepWithClaim(fixtureAtlas(), 'claim-7')).toBeNull()
  })
})

describe('leaving the tour', () => {
  it('brings back the view that stood before it, but for the looks of the page', () => {
    const before = { ...toClaim(atlas, view, 'claim-4'), camera: { zoom: 6, lat: 40, lon: 45 } }
    const there = { ...toStep(atlas, before, 3), present: true }
    expect(leaveTour(atlas, there, before)).toEqual(before)
    expect(leaveTour(atlas, { ...there, theme: 'dark' }, before)).toEqual({ ...before, theme: 'dark' })
  })

  it('brings the opening where the page opened on a step', () => {
    expect(leaveTour(atlas, toStep(atlas, view, 2), null)).toEqual(view)
  })
})
