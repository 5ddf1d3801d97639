import { expect, test } from 'vitest'
import { namedAt } from '../../../src/render/named.ts'
import type { Label, LabelKind } from '../../../src/scene/labels/label.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const [tie] = atlas.ties.keys()
const [event] = atlas.events.keys()

const label = (kind: LabelKind, of: string, left: number, lines = ['a name']): Label => ({
  kind,
  of,
  lines,
  setting: { size: 12, weight: 600, most: 9 },
  ink: 'ink',
  at: [left, 0],
  middle: [left + 20, 10],
  box: { left, top: 0, right: left + 40, bottom: 20 },
  leader: false,
})

test('a name stands for what it names, and nothing else does', () => {
  const labels = [
    label('line', tie ?? '', 0),
    label('actor', 'A', 100),
    label('callout', event ?? '', 200),
    label('callout', tie ?? '', 300),
    label('country', 'RU', 400),
    label('line', tie ?? '', 500, []),
  ]
  const at = (x: number, y = 10) => namedAt(atlas, labels, [x, y])
  expect(at(20)).toEqual({ type: 'tie', id: tie })
  expect(at(120)).toEqual({ type: 'actor', id: 'A' })
  expect(at(220)).toEqual({ type: 'event', id: event })
  expect(at(320)).toEqual({ type: 'tie', id: tie })
  expect([at(420), at(520), at(60), at(20, 21)]).toEqual([null, null, null, null])
})
