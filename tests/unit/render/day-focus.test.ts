import { describe, expect, it } from 'vitest'
import { firstDay } from '../../../src/atlas/day.ts'
import { dayFocus } from '../../../src/render/day-focus.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const view = { ...defaultView(atlas), day: firstDay('2016-08-08') }
const place = atlas.places.get(atlas.events.get('e1')?.place ?? '')
if (!place) throw new Error('the event has no place')
const [lon, lat] = place.at
const around = [lon - 1, lat - 1, lon + 1, lat + 1] as const
const beside = [lon + 1, lat + 1, lon + 2, lat + 2] as const

describe('the day’s focus', () => {
  it('is the place of its event where that lies outside the frame', () => {
    expect(dayFocus(atlas, view, [...beside])).toEqual(place.at)
    expect(dayFocus(atlas, view, [...around])).toBeNull()
  })

  it('is none where nothing happens', () => {
    expect(dayFocus(atlas, { ...view, day: firstDay('2016-08-13') }, [...beside])).toBeNull()
  })

  it('gives way to the camera and to every choice of the reader’s', () => {
    const other = [
      { camera: { zoom: 5, lat, lon } },
      { claim: 'claim-1' },
      { step: 1 },
      { as: 'AR' },
      { selected: { type: 'event', id: 'e1' } as const },
      { compare: view.day - 1 },
    ]
    for (const choice of other) expect(dayFocus(atlas, { ...view, ...choice }, [...beside])).toBeNull()
  })
})
