import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inReading } from '../../../src/atlas/atlas.ts'
import { differencesOn } from '../../../src/atlas/differences.ts'
import { standing } from '../../../src/atlas/snapshot.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const view = defaultView(atlas)
const days = fc.integer({ min: atlas.timeline.since, max: atlas.timeline.to - 1 })

describe('where article and record differ', () => {
  it('a tie stands in one reading only, or with another status or number', () => {
    fc.assert(
      fc.property(days, (day) => {
        const differing = differencesOn(atlas, { ...view, day }).map((d) => d.tie.id)
        for (const tie of atlas.data.ties) {
          const on = (basis: 'article' | 'record') =>
            standing(inReading(atlas, basis), tie, day, 'on-day')?.span.phase
          const [a, r] = [on('article'), on('record')]
          const differs =
            !a !== !r ||
            (a &&
              r &&
              (a.status !== r.status || (a.basis !== r.basis && a.quantity?.value !== r.quantity?.value)))
          expect(differing.includes(tie.id), `${tie.id} on ${day}`).toBe(Boolean(differs))
        }
      }),
    )
  })

  it('is the same whichever reading is asked', () => {
    const names = (from: typeof atlas) => differencesOn(from, view).map((d) => d.tie.id)
    expect(names(inReading(atlas, 'article'))).toEqual(names(atlas))
  })

  it('obeys the filters', () => {
    expect(differencesOn(atlas, { ...view, kinds: new Set() })).toEqual([])
  })

  it('is read once: a reading’s other reading is the first again', () => {
    expect(inReading(inReading(atlas, 'article'), 'record')).toBe(atlas)
  })
})
