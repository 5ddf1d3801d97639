import { describe, expect, it } from 'vitest'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { pressKind, pressStatus, pressVoice } from '../../../src/state/filter-press.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const start = defaultView(fixtureAtlas())
const click = { altKey: false, detail: 1 }
const second = { altKey: false, detail: 2 }
const alt = { altKey: true, detail: 1 }

describe('pressing a filter', () => {
  it('switches on a click and back on the next', () => {
    const off = pressKind(start, 'energy', click)
    expect(off.kinds.has('energy')).toBe(false)
    expect(pressKind(off, 'energy', click).kinds).toEqual(start.kinds)
    expect(pressVoice(pressVoice(start, 'fact', click), 'fact', click).voices).toBeNull()
  })

  it('shows one alone on Alt+click, and everything again on the next', () => {
    const solo = pressKind(start, 'energy', alt)
    expect([...solo.kinds]).toEqual(['energy'])
    expect(pressKind(solo, 'energy', alt).kinds).toEqual(new Set(TIE_KINDS))
    expect(pressStatus(start, 'agreed', alt).statuses).toEqual(new Set(['agreed']))
    expect(pressStatus(pressStatus(start, 'agreed', alt), 'agreed', alt).statuses).toBeNull()
  })

  it('shows one alone after the two clicks of a double click', () => {
    const twice = pressStatus(pressStatus(start, 'agreed', click), 'agreed', second)
    expect(twice.statuses).toEqual(new Set(['agreed']))
    const back = pressStatus(pressStatus(twice, 'agreed', click), 'agreed', second)
    expect(back.statuses).toBeNull()
  })

  it('switches from the keyboard, where no clicks are counted', () => {
    expect(pressKind(start, 'energy', { altKey: false, detail: 0 }).kinds.has('energy')).toBe(false)
  })
})
