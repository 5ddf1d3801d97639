import { expect, it } from 'vitest'
import { tiesOf } from '../../../../src/atlas/ends.ts'
import { matrixOf } from '../../../../src/panels/matrix/cells.ts'
import { linkCount } from '../../../../src/panels/shared/link-count.ts'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { defaultView } from '../../../../src/view/view.ts'
import { shippedAtlas } from '../../../data/shipped.ts'

it('counts an actor’s links as the matrix does, and what it mediates beside them', () => {
  const atlas = shippedAtlas()
  const standings = snapshot(atlas, defaultView(atlas))
  const stand = new Set(standings.map((s) => s.tie))
  const { actors, total } = matrixOf(standings)
  for (const actor of actors) {
    const own = tiesOf(atlas, actor).filter((tie) => stand.has(tie))
    expect(linkCount(own, actor)).toMatch(new RegExp(`^${total(actor)} links?( and \\d+ that it mediates)?$`))
  }
  const [pair] = [atlas.data.article.opening.pair]
  expect(linkCount(tiesOf(atlas, pair[1]), pair[1])).toContain('that it mediates')
})
