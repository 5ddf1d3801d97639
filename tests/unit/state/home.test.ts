import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detourFor, isOn } from '../../../src/render/detour.ts'
import { shownBlocs, soloBloc, toggleBloc } from '../../../src/state/shown-blocs.ts'
import { emphasis } from '../../../src/state/emphasis.ts'
import { BORDERS, defaultView, PANELS, showEverything, soloKind, THEMES } from '../../../src/state/view.ts'
import { goHome } from '../../../src/state/claim-view.ts'
import { views } from '../../support/arbitrary-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const opening = defaultView(atlas)
const anything = fc
  .record({
    view: views(atlas),
    selected: fc.constantFrom(null, { type: 'tie' as const, id: 'arms' }),
    claim: fc.constantFrom(null, 'claim-6'),
    pair: fc.constantFrom(null, ['AR', 'BO'] as const),
    as: fc.constantFrom(null, 'BO'),
    all: fc.boolean(),
    blocs: fc.constantFrom(null, [], ['LEAGUE']),
    compare: fc.constantFrom(null, atlas.openingDay - 30),
    panel: fc.constantFrom(...PANELS),
    theme: fc.constantFrom(...THEMES),
    borders: fc.constantFrom(...BORDERS),
    present: fc.boolean(),
    camera: fc.constantFrom(null, { zoom: 6, lat: 41, lon: 47 }),
  })
  .map(({ view, ...held }) => ({ ...view, ...held }))

describe('home', () => {
  test('is the opening, from anywhere; how the page looks and whose word it takes stay', () => {
    fc.assert(
      fc.property(anything, (view) => {
        const { theme, borders, panel, basis } = view
        expect(goHome(atlas, view)).toEqual({ ...opening, theme, borders, panel, basis })
      }),
    )
  })
})

describe('show everything', () => {
  test('leaves nothing filtered out, and nothing chosen that keeps the rest quiet', () => {
    fc.assert(
      fc.property(anything, (view) => {
        const shown = showEverything(view)
        expect(emphasis(atlas, shown)).toEqual(emphasis(atlas, opening))
        expect(shown.day).toBe(view.day)
      }),
    )
  })
})

describe('a layer alone', () => {
  test('is in full, whatever was selected or read before', () => {
    fc.assert(
      fc.property(anything, (view) => {
        const alone = soloKind({ ...view, as: null, kinds: new Set(['military', 'energy']) }, 'energy')
        expect(emphasis(atlas, alone)).toBeNull()
      }),
    )
  })
})

describe('the blocs that are shown', () => {
  test('are those of the opening, as long as alliances are shown and none was chosen', () => {
    const blocs = ['LEAGUE']
    const { data } = atlas
    const tinted = {
      ...atlas,
      data: { ...data, article: { ...data.article, opening: { ...data.article.opening, blocs } } },
    }
    expect(shownBlocs(tinted, opening)).toEqual(blocs)
    expect(shownBlocs(tinted, soloKind(opening, 'energy'))).toEqual([])
    expect(shownBlocs(tinted, { ...opening, blocs: [] })).toEqual([])
    expect(toggleBloc(tinted, opening, 'LEAGUE').blocs).toEqual([])
  })
  test('are switched one by one, or one alone', () => {
    const one = toggleBloc(atlas, opening, 'LEAGUE')
    expect(toggleBloc(atlas, one, 'outside').blocs).toEqual(['LEAGUE', 'outside'])
    expect(soloBloc(one, 'outside').blocs).toEqual(['outside'])
    expect(soloBloc(soloBloc(one, 'outside'), 'outside').blocs).toBeNull()
  })
})

describe('a detour of the camera', () => {
  const camera = { zoom: 6, lat: 41, lon: 47 }
  const selected = { type: 'tie', id: 'arms' } as const
  const away = () => false

  test('goes to what is selected out of sight, and is over when that is let go', () => {
    const detour = detourFor({ selected, camera }, away)
    expect(isOn(detour, { selected: { ...selected }, camera })).toBe(true)
    expect(isOn(detour, { selected: null, camera })).toBe(false)
  })
  test('is over when the reader moves the camera', () => {
    expect(isOn(detourFor({ selected, camera }, away), { selected, camera: { ...camera, lon: 48 } })).toBe(
      false,
    )
  })
  test('is not made for what is in sight, nor where the camera is at rest', () => {
    expect(detourFor({ selected, camera }, () => true)).toBeNull()
    expect(detourFor({ selected, camera: null }, away)).toBeNull()
  })
})
