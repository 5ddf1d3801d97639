import { expect, it } from 'vitest'
import { asideOf } from '../../../src/app/map-side.ts'
import { emphasis } from '../../../src/state/emphasis.ts'
import { defaultView, letGo, type View } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const full: View = {
  ...defaultView(atlas),
  selected: { type: 'tie', id: 'arms' },
  as: 'BO',
  step: 1,
  claim: 'claim-6',
  blocs: ['LEAGUE'],
  pair: ['AR', 'BO'],
}

it('lets go of the selection, the capital, the tour, the claim and the bloc, one at a time', () => {
  const steps = [full]
  let view = letGo(full)
  while (asideOf(view) !== null || view.claim !== null) {
    steps.push(view)
    view = letGo(view)
  }
  expect(steps.map((v) => asideOf(v))).toEqual(['selected', 'capital', 'blocs', 'blocs', 'blocs'])
})

it('lights the ties of the capital that is looked from, before the claim that is read', () => {
  const looking = { ...full, selected: null, step: null, claim: null }
  expect([...(emphasis(atlas, looking)?.ties ?? [])].sort()).toEqual(
    atlas.data.ties
      .filter((t) => [t.from, t.to, t.via].includes('BO'))
      .map((t) => t.id)
      .sort(),
  )
  expect(emphasis(atlas, { ...looking, claim: 'claim-6' })).toEqual(emphasis(atlas, looking))
})
