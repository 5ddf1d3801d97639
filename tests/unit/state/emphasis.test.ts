/** What is in full, and what is not drawn at all. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emphasis } from '../../../src/state/emphasis.ts'
import { defaultView, type Selection, type View } from '../../../src/state/view.ts'
import { views } from '../../support/arbitrary-view.ts'
import { fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'
import { withTour } from '../../support/tour.ts'

const { article, ties } = fixtureJson()
const atlas = fixtureAtlas({
  article: { ...article, opening: { ...article.opening, ties: ['arms', 'line-1'] } },
})
const hidden = (view: View, of = atlas) => [...(emphasis(of, view)?.hidden ?? [])].sort()
const tie = (id: string): Selection => ({ type: 'tie', id })
const opening = defaultView(atlas)

test('leaves out of the opening what runs from seat to seat beside a tie in full, and nothing else', () => {
  // The partnership is new on that day, and beside the pipes nothing is left out, as each lies where it lies.
  expect(hidden(opening)).toEqual(['trade'])
  expect(hidden({ ...opening, all: true })).toEqual([])
})

test('brings the ties beside what is selected, and what is selected itself', () => {
  expect(hidden({ ...opening, selected: tie('trade') })).toEqual([])
  expect(hidden({ ...opening, selected: tie('guarantee') })).toEqual(['trade'])
})

test('draws beside a step or a claim no other tie, but what is selected', () => {
  const toured = withTour()
  const about = toured.data.article.tour[0]?.ties ?? []
  const others = ties.map(({ id }) => id).filter((id) => !about.includes(id))
  const step = { ...defaultView(toured), step: 1 }
  expect(about).not.toEqual([])
  expect(hidden(step, toured)).toEqual(others.sort())
  const [first = ''] = others
  expect(hidden({ ...step, selected: tie(first) }, toured)).not.toContain(first)
  const claim = emphasis(atlas, { ...opening, claim: 'claim-2' })
  expect([...(claim?.ties ?? [])].sort()).toEqual(['line-1', 'line-2'])
  expect(claim?.hidden?.size).toBe(ties.length - 2)
})

test('never hides what is in full', () => {
  const selected = fc.constantFrom(null, ...ties.map(({ id }) => tie(id)))
  fc.assert(
    fc.property(views(atlas), selected, fc.constantFrom(null, 'claim-2'), (view, thing, claim) => {
      const { ties: full, hidden: out } = emphasis(atlas, { ...view, selected: thing, claim }) ?? {}
      expect([...(full ?? [])].filter((id) => out?.has(id))).toEqual([])
    }),
  )
})
