import { expect, it } from 'vitest'
import { gapsIn, PIECE } from '../../../../src/features/argument/chunks.ts'
import { parseAtlas } from '../../../../src/atlas/parse-atlas.ts'
import { syntheticAtlas } from '../../../support/synthetic-atlas.ts'

const loaded = parseAtlas(syntheticAtlas(20_000))
if (!loaded.ok) throw new Error('no atlas')
const { claims } = loaded.atlas.data

it('says between which claims others are left out, and how many', () => {
  expect(claims).toHaveLength(400)
  const gaps = gapsIn(claims, [0, 2])
  expect([...gaps.keys()]).toEqual([claims[PIECE - 1]?.id, claims[3 * PIECE - 1]?.id])
  expect([...gaps.values()]).toEqual([
    { from: PIECE, to: 2 * PIECE, next: claims[2 * PIECE]?.id, last: false },
    { from: 3 * PIECE, to: 400, next: null, last: true },
  ])
})

it('says nothing where all are there', () => {
  expect(gapsIn(claims, [0, 1, 2, 3]).size).toBe(0)
  expect(gapsIn(claims.slice(0, 54), [0]).size).toBe(0)
  expect(gapsIn([], [0]).size).toBe(0)
})
