import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../../src/atlas/describe.ts'
import { parseAtlas } from '../../../../src/atlas/parse-atlas.ts'
import { TIE_KINDS } from '../../../../src/atlas/schema.ts'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { cellKey, matrixOf } from '../../../../src/features/matrix/cells.ts'
import { placeAfter, type GridPlace } from '../../../../src/features/matrix/grid-keys.ts'
import { CELL, cellSide, spotsFor } from '../../../../src/features/matrix/cell-marks.ts'
import { orderActors, orderOptions, pressHead } from '../../../../src/features/matrix/order.ts'
import { pairOf, partnersOf, samePair, withFirst } from '../../../../src/features/matrix/balance/pairs.ts'
import { cellText, countWord, headCount, matrixLine } from '../../../../src/features/matrix/matrix-words.ts'
import { alphabetical } from '../../../../src/ui/sorting.ts'
import { views } from '../../../support/arbitrary-view.ts'
import { filtersOn, fixtureAtlas } from '../../../support/fixture-atlas.ts'
import { syntheticAtlas } from '../../../support/synthetic-atlas.ts'

const atlas = fixtureAtlas()
const on = (day: string) => matrixOf(snapshot(atlas, filtersOn(day)))
const matrix = on('2016-08-08')

describe('the cells', () => {
  it('hold every tie that stands once in the row it comes from, and in both rows without direction', () => {
    fc.assert(
      fc.property(views(atlas), (view) => {
        const standings = snapshot(atlas, view)
        const { actors, cell, total } = matrixOf(standings)
        const marks = actors.flatMap((a) =>
          actors.flatMap((b) => {
            const here = cell(a, b)
            return here ? [...here.cooperation, ...here.tension].map((tie) => `${tie.id} ${a}`) : []
          }),
        )
        const wanted = standings.flatMap(({ tie }) =>
          tie.directed ? [`${tie.id} ${tie.from}`] : [`${tie.id} ${tie.from}`, `${tie.id} ${tie.to}`],
        )
        expect(marks.sort()).toEqual(wanted.sort())
        expect(actors.every((a) => total(a) > 0)).toBe(true)
      }),
    )
  })
  it('tell cooperation from tension, and count a pair in both directions', () => {
    expect(matrix.cell('AR', 'BO')?.cooperation.map((t) => t.id)).toEqual(['arms', 'partnership'])
    expect(matrix.cell('BO', 'AR')?.tension.map((t) => t.id)).toEqual(['criticism'])
    expect(matrix.cell('CE', 'BO')).toBeNull()
    expect(matrix.between('AR', 'BO')).toBe(3)
    expect(matrix.total('AR')).toBe(5)
  })
  it('say in words what they hold', () => {
    const text = (a: string, b: string) => {
      const cell = matrix.cell(a, b)
      return cell && cellText(atlas, cell)
    }
    expect(text('AR', 'BO')).toBe(
      'From Arland to Borland: 2 links; 2 of cooperation; 1 military, 1 alliance.',
    )
    expect(text('BO', 'AR')).toBe('From Borland to Arland: 1 link; 1 of tension; 1 diplomatic.')
    expect(text('AR', 'CE')).toBe(
      'From Arland to Celland: 2 links; 2 of cooperation; 1 alliance, 1 diplomatic; 1 of them in both directions.',
    )
    expect(text('CE', 'AR')).toBe(
      'From Celland to Arland: 1 link; 1 of cooperation; 1 diplomatic; in both directions.',
    )
    expect(matrixLine(7, 3, filtersOn('2016-08-08'))).toBe('7 links between 3 actors on 8 August 2016')
  })
})

describe('the order', () => {
  it('puts most ties first, or names, or ties with one actor', () => {
    // Five ties of AR, five of BO, four of CE.
    expect(orderActors(atlas, matrix, 'ties')).toEqual(['AR', 'BO', 'CE'])
    expect(orderActors(atlas, matrix, 'CE')).toEqual(['CE', 'AR', 'BO'])
    const winter = on('2015-12-01')
    expect(orderActors(atlas, winter, 'ties')).toEqual(['BO', 'AR', 'CE'])
    expect(orderActors(atlas, winter, 'name')).toEqual(['AR', 'BO', 'CE'])
  })
  it('goes by number of ties when the actor has none on the day', () => {
    expect(orderActors(atlas, matrix, 'HILLS')).toEqual(['AR', 'BO', 'CE'])
  })
  it('is set by a press on a head and taken back by another', () => {
    expect(pressHead('ties', 'CE')).toBe('CE')
    expect(pressHead('CE', 'CE')).toBe('ties')
    expect(pressHead('CE', 'AR')).toBe('AR')
    expect(orderOptions(atlas, 'name').map((o) => o.value)).toEqual(['ties', 'name'])
    expect(orderOptions(atlas, 'CE').at(-1)).toEqual({ value: 'CE', label: 'Links with Celland' })
  })
  it('is what the numbers at the heads count', () => {
    expect(headCount(matrix, 'name', 'AR')).toBe(5)
    expect(headCount(matrix, 'CE', 'AR')).toBe(2)
    expect(headCount(matrix, 'CE', 'CE')).toBeNull()
    expect(countWord(atlas, 'CE')).toBe('Links with Celland')
  })
})

describe('the marks', () => {
  it('keep to their side of the cell and do not overlap', () => {
    for (let n = 1; n <= 18; n++)
      for (const side of ['above', 'below'] as const) {
        const { r, spots } = spotsFor(n, side) ?? { r: 0, spots: [] }
        expect(spots).toHaveLength(n)
        for (const { x, y } of spots) {
          expect(Math.abs(x) + r).toBeLessThan(CELL / 2)
          expect(Math.abs(y) + r).toBeLessThan(CELL / 2)
          expect(side === 'above' ? y + r : r - y).toBeLessThan(0)
        }
        for (const [i, a] of spots.entries())
          for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * r)
      }
  })
  it('give way to a number where they are too many', () => {
    expect(spotsFor(19, 'above')).toBeNull()
  })
  it('stand in cells that fill the room as long as they can be hit', () => {
    const heads = { width: 100, height: 100 }
    expect(cellSide(10, { width: 460, height: null }, heads)).toBe(36)
    expect(cellSide(10, { width: 460, height: 430 }, heads)).toBe(33)
    expect(cellSide(10, { width: 460, height: 200 }, heads)).toBe(30)
    expect(cellSide(30, { width: 460, height: null }, heads)).toBe(26)
    expect(cellSide(2, { width: 900, height: null }, heads)).toBe(44)
  })
})

describe('the arrows', () => {
  const full = new Set(['0 -1', '1 -1', '2 -1', '-1 0', '-1 1', '-1 2', '0 2', '2 0'])
  const go = (key: string, row: number, column: number) =>
    placeAfter(key, { row, column }, 3, (p: GridPlace) => full.has(`${p.row} ${p.column}`))
  it('pass over empty cells and stop at the edge', () => {
    expect(go('ArrowRight', 0, -1)).toEqual({ row: 0, column: 2 })
    expect(go('ArrowRight', 0, 2)).toEqual({ row: 0, column: 2 })
    expect(go('ArrowLeft', 2, 0)).toEqual({ row: 2, column: -1 })
    expect(go('ArrowUp', 2, 0)).toEqual({ row: -1, column: 0 })
    expect(go('ArrowUp', 0, -1)).toEqual({ row: 0, column: -1 })
  })
  it('go to the ends of a row with Home and End, and leave other keys alone', () => {
    expect(go('End', 0, -1)).toEqual({ row: 0, column: 2 })
    expect(go('Home', 0, 2)).toEqual({ row: 0, column: -1 })
    expect(go('Enter', 0, 2)).toBeNull()
  })
})

describe('pairs', () => {
  it('are offered where there is ever a tie', () => {
    expect([...partnersOf(atlas)]).toEqual([
      ['AR', ['BO', 'CE']],
      ['BO', ['AR', 'CE']],
      ['CE', ['AR', 'BO']],
    ])
  })
  it('are the same in either order, and the opening one is spelt as it opens', () => {
    expect(samePair(['AR', 'BO'], ['BO', 'AR'])).toBe(true)
    expect(samePair(['AR', 'BO'], ['AR', 'AR'])).toBe(false)
    expect(samePair(null, ['AR', 'BO'])).toBe(false)
    expect(pairOf(atlas, 'BO', 'AR')).toEqual(['AR', 'BO'])
    expect(pairOf(atlas, 'CE', 'AR')).toEqual(['CE', 'AR'])
  })
  it('keep the second actor if it has ties with the new first, else take the one with most', () => {
    expect(withFirst(atlas, 'CE', 'BO')).toEqual(['CE', 'BO'])
    expect(withFirst(atlas, 'CE', 'HILLS')).toEqual(['CE', 'BO'])
  })
  it('have names for their cells', () => {
    expect(cellKey('AR', '')).toBe('AR~')
  })
})

describe('the pairs of an atlas of many ties', () => {
  const loaded = parseAtlas(syntheticAtlas(400))
  if (!loaded.ok) throw new Error('the invented atlas is not sound')
  const many = loaded.atlas
  const { ties } = many.data
  const name = (a: string, b: string) => alphabetical(nameOf(many, a), nameOf(many, b))

  it('are, for each actor by name, all with whom it has a tie, by name', () => {
    const ends = [...new Set(ties.flatMap((t) => [t.from, t.to]))].sort(name)
    const partners = partnersOf(many)
    expect([...partners.keys()]).toEqual(ends)
    for (const id of ends) {
      const others = ties.flatMap((t) => (t.from === id ? [t.to] : t.to === id ? [t.from] : []))
      expect(partners.get(id)).toEqual([...new Set(others)].sort(name))
    }
  })

  it('lead from one that has none to the one with most', () => {
    const count = (other: string) =>
      ties.filter((t) => (t.from === 'a3' && t.to === other) || (t.from === other && t.to === 'a3')).length
    const [, second] = withFirst(many, 'a3', 'nobody')
    for (const other of partnersOf(many).get('a3') ?? [])
      expect(count(other)).toBeLessThanOrEqual(count(second))
  })

  it('are counted in the matrix as one by one', () => {
    const standings = snapshot(many, filtersOn('2016-08-10', { mode: 'so-far' }))
    const matrix = matrixOf(standings)
    for (const a of matrix.actors.slice(0, 12))
      for (const b of matrix.actors.slice(0, 12)) {
        const both = standings.filter(
          ({ tie: { from, to } }) => (from === a && to === b) || (from === b && to === a),
        )
        expect(matrix.between(a, b)).toBe(both.length)
        const here = both
          .map((s) => s.tie)
          .filter((t) => !t.directed || t.from === a)
          .sort((s, t) => TIE_KINDS.indexOf(s.kind) - TIE_KINDS.indexOf(t.kind))
        const cell = matrix.cell(a, b)
        expect(cell?.cooperation ?? []).toEqual(here.filter((t) => t.tone === 'cooperation'))
        expect(cell?.tension ?? []).toEqual(here.filter((t) => t.tone === 'tension'))
      }
  })
})
