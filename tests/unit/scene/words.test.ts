/** Where badges and words stand on the lanes of an open braid, in the shipped atlas. */
import { expect, test } from 'vitest'
import { loadAtlas } from '../../../scripts/assemble-atlas.ts'
import type { Position } from '../../../src/atlas/schema.ts'
import { distance, project } from '../../../src/scene/mercator.ts'
import { buildScene } from '../../../src/scene/scene.ts'

const loaded = loadAtlas()
if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
const { atlas } = loaded
const scene = buildScene(atlas, [])
const seats = new Map(scene.nodes.map((n) => [n.actor, project(n.at)]))
const away = (at: Position, actor: string) => distance(project(at), seats.get(actor) ?? [NaN, NaN])
const span = (ways: readonly number[]) => Math.max(...ways) - Math.min(...ways)

test('badges of a braid stand in one row, whichever way its ties run', () => {
  const twoWays = scene.braids
    .map(({ ties }) => ({ ties, ends: [...new Set(ties.map((id) => atlas.ties.get(id)?.from ?? ''))] }))
    .filter(({ ends }) => ends.length === 2)
  expect(twoWays.length).toBeGreaterThan(0)
  for (const { ties, ends } of twoWays) {
    const row = scene.badges.filter((b) => b.pose === 'open' && b.role === 'voice' && ties.includes(b.tie))
    const spans = ends.map((end) => span(row.map((badge) => away(badge.at, end))))
    const [from = [0, 0], to = [0, 0]] = ends.map((end) => seats.get(end))
    expect(Math.min(...spans), ties.join()).toBeLessThan(distance(from, to) / 3)
  }
})
