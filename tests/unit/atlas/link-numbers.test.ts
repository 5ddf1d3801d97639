/** One number of links for an actor, wherever it is told: the same on every day and under every filter. */
import { describe, expect, it } from 'vitest'
import { inReading, type Atlas } from '../../../src/atlas/atlas.ts'
import { nameOf } from '../../../src/atlas/describe.ts'
import { linkNumberOf, standingsOf } from '../../../src/atlas/endpoint-index.ts'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { cardOf } from '../../../src/app/embed/card.ts'
import { readingGroups } from '../../../src/render/reading-order.ts'
import { around } from '../../../src/features/capital/around.ts'
import { tiesShown } from '../../../src/features/inspector/actors.ts'
import { subjectOf } from '../../../src/state/subject.ts'
import { matrixOf } from '../../../src/features/matrix/cells.ts'
import { tieRows } from '../../../src/features/table/table-rows.ts'
import type { View } from '../../../src/state/view.ts'
import { defaultView } from '../../../src/state/view.ts'
import { shippedAtlas } from '../../article/shipped.ts'
import { views } from '../../support/arbitrary-view.ts'
import fc, { runs } from '../../support/fc.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

/** The number of links of an actor, as each view tells it. */
function told(atlas: Atlas, view: View, actor: string): Readonly<Record<string, number>> {
  const standings = snapshot(atlas, view)
  const name = nameOf(atlas, actor)
  const inspector = tiesShown(atlas, actor, view)
  const wheel = around(atlas, standings, actor)
  const subject = subjectOf(atlas, { type: 'actor', id: actor })
  return {
    inspector: inspector.number.links,
    'inspector, by kind': sum(inspector.groups.map((g) => g.ties.length)),
    wheel: wheel.number.links,
    'wheel, by kind': sum(wheel.kinds.map((k) => k.count)),
    matrix: matrixOf(standings).total(actor),
    table: tieRows(atlas, standings).filter((row) => row.from === name || row.to === name).length,
    'list for the keyboard':
      readingGroups(atlas, standings).find((g) => g.actor === actor)?.items.length ?? 0,
    'card of an embed': subject ? Number.parseInt(cardOf(atlas, view, subject).sentence) : NaN,
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

function expectOneNumber(atlas: Atlas, view: View, actor: string): void {
  const number = linkNumberOf(
    actor,
    standingsOf(atlas, actor, view).map((s) => s.tie),
  )
  for (const [where, links] of Object.entries(told(atlas, view, actor)))
    expect(links, `${where}, ${actor}`).toBe(number.links)
  expect(tiesShown(atlas, actor, view).mediated).toHaveLength(number.mediated)
  expect(around(atlas, snapshot(atlas, view), actor).number).toEqual(number)
}

describe('the number of links of an actor', () => {
  it('is one on the opening of the shipped atlas, for every actor', () => {
    const atlas = shippedAtlas()
    const view = defaultView(atlas)
    for (const { id } of atlas.data.actors) expectOneNumber(atlas, view, id)
    const numbers = atlas.data.article.opening.pair.map((id) => told(atlas, view, id)['matrix'])
    expect(Math.min(...numbers.map((n) => n ?? 0))).toBeGreaterThan(10)
  })

  for (const [name, atlas] of [
    ['shipped', shippedAtlas()],
    ['invented', fixtureAtlas()],
  ] as const)
    it(`is one on any day and under any filter (${name} atlas)`, () => {
      const actors = fc.constantFrom(...atlas.data.actors.map((a) => a.id))
      fc.assert(
        fc.property(views(atlas), actors, (view, actor) => {
          expectOneNumber(inReading(atlas, view.basis), view, actor)
        }),
        { numRuns: runs(200) },
      )
    })
})
