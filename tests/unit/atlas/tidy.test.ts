import { describe, expect, test } from 'vitest'
import { shownBox } from '../../../src/atlas/map-boxes.ts'
import { parseData } from '../../../src/atlas/parse-atlas.ts'
import { tidied } from '../../../src/atlas/tidy.ts'
import type { AtlasData, AtlasInput } from '../../../src/atlas/schema.ts'
import fc, { runs } from '../../support/fc.ts'
import { fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

function dataOf(json: AtlasInput): AtlasData {
  const checked = parseData(json)
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings))
  return checked.data
}

describe('a box', () => {
  test('that a map can show stays the same', () => {
    const box: [number, number, number, number] = [10, 35, 30, 50]
    expect(shownBox(box)).toBe(box)
  })

  test('of any size becomes one that a map can show, around it, and the same again', () => {
    const side = fc.double({ min: -200, max: 200, noNaN: true })
    fc.assert(
      fc.property(side, side, side, side, (a, b, c, d) => {
        const [west = 0, east = 0] = [a, c].sort((x, y) => x - y)
        const [south = 0, north = 0] = [b, d].map((n) => n / 2.3).sort((x, y) => x - y)
        const box = shownBox([west, south, east, north])
        expect(box[2] - box[0]).toBeGreaterThanOrEqual(2 - 1e-9)
        expect(box[3] - box[1]).toBeGreaterThanOrEqual(1 - 1e-9)
        expect(Math.max(...box.filter((_, i) => i % 2).map(Math.abs))).toBeLessThanOrEqual(85)
        expect(box[0]).toBeLessThanOrEqual(west + 1e-9)
        expect(box[2]).toBeGreaterThanOrEqual(east - 1e-9)
        const again = shownBox(box)
        again.forEach((n, i) => {
          expect(n).toBeCloseTo(box[i] ?? NaN, 6)
        })
      }),
      { numRuns: runs(2000) },
    )
  })
})

describe('an atlas', () => {
  test('in which nothing repeats is the same object', () => {
    const { data } = fixtureAtlas()
    expect(tidied(data)).toEqual({ data, mended: [] })
    expect(tidied(data).data).toBe(data)
  })

  test('says of each repetition where it is, and keeps the first', () => {
    const json = fixtureJson()
    const [claim, ...claims] = json.claims
    const [event, ...events] = json.events
    if (!claim || !event) throw new Error('no rows')
    const [kind] = claim.kinds
    if (!kind) throw new Error('no kind')
    const spoilt = fixtureJson({
      claims: [{ ...claim, kinds: [kind, kind] }, ...claims],
      events: [{ ...event, actors: ['AR', 'BO', 'AR'] }, ...events],
    })
    const checked = parseData({
      ...spoilt,
      article: { ...spoilt.article, map: { ...spoilt.article.map, blocs: ['LEAGUE', 'LEAGUE'] } },
    })
    if (!checked.ok) throw new Error('refused')
    expect(checked.mended.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'N-TWICE article.map.blocs[1]',
      'N-TWICE events[0].actors[2]',
      'N-TWICE claims[0].kinds[1]',
    ])
    expect(checked.data.claims[0]?.kinds).toEqual([kind])
    expect(checked.data.events[0]?.actors).toEqual(['AR', 'BO'])
    expect(checked.data.article.map.blocs).toEqual(['LEAGUE'])
    // Two sides of one pair are no list.
    expect(checked.data.article.opening.pair).toEqual(json.article.opening.pair)
  })

  test('with a box of metres has a larger one, and says so', () => {
    const { article } = fixtureJson()
    const json = fixtureJson({
      article: { ...article, map: { ...article.map, home: [20, 45, 20.003, 45.002] } },
    })
    const checked = parseData(json)
    if (!checked.ok) throw new Error('refused')
    expect(checked.mended).toEqual([
      {
        code: 'N-BOX',
        path: 'article.map.home',
        message: 'is smaller than the map can show, and was widened to 19.002, 44.501, 21.002, 45.501',
      },
    ])
    expect(dataOf({ ...json, article: checked.data.article }).article.map).toEqual(checked.data.article.map)
  })
})
