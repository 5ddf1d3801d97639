import { expect, it } from 'vitest'
import { createAtlas } from '../../../../src/atlas/atlas.ts'
import { DATINGS } from '../../../../src/atlas/schema.ts'
import { m } from '../../../../src/messages/messages.ts'
import { shapeRows } from '../../../../src/features/legend/line-shapes.ts'
import { SHAPE } from '../../../../src/grammar/encoding.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()

it('explains every shape that the atlas has and that needs words, once, in a colour in which it occurs', () => {
  const rows = shapeRows(atlas)
  expect(rows.map((r) => r.shape)).toEqual(['route', 'rail', 'mediation', 'over'])
  for (const { shape, kind } of rows)
    expect(atlas.data.ties.some((t) => t.kind === kind && SHAPE[t.form] === shape)).toBe(true)
})

it('explains none that the atlas does not have', () => {
  const ties = atlas.data.ties.filter((t) => t.form !== 'pipeline' && t.form !== 'statement')
  expect(shapeRows(createAtlas({ ...atlas.data, ties })).map((r) => r.shape)).toEqual(['rail', 'mediation'])
})

it('tells apart who dates an event', () => {
  expect(new Set(DATINGS.map((d) => m.legend.points.dated[d])).size).toBe(DATINGS.length)
})
