import { describe, expect, it } from 'vitest'
import { changeBetween } from '../../../src/atlas/change.ts'
import { firstDay } from '../../../src/atlas/day.ts'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { captionOf } from '../../../src/figure/caption.ts'
import { framesOf } from '../../../src/figure/frames.ts'
import { borderWords, filterWords, sheetReading } from '../../../src/figure/head-words.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const all = { kinds: new Set(TIE_KINDS), statuses: null, voices: null, mode: 'on-day' } as const
const frames = framesOf(atlas, all)
const frame = (number: number) => {
  const found = frames[number - 1]
  if (!found) throw new Error(`no frame ${number}`)
  return found
}

describe('a caption', () => {
  it('names what began, what ended and what a change came to', () => {
    expect(captionOf(atlas, frame(1)).lines.map((l) => [l.became, l.title, l.now])).toEqual([
      ['began', 'Line 2, Borland to Celland', null],
      ['changed', 'Line 1, Borland to Celland', 'now suspended'],
    ])
  })

  it('names at most so many, of each sort one first, and keeps the rest', () => {
    const change = changeBetween(atlas, firstDay('2015-11-24'), firstDay('2016-04-02'), all.kinds)
    const busy = { ...frame(2), change }
    expect([change.began.length, change.ended.length, change.changed.length]).toEqual([1, 1, 1])
    const three = captionOf(atlas, busy, 3)
    expect(three.lines.map((l) => l.became)).toEqual(['began', 'ended', 'changed'])
    const two = captionOf(atlas, busy, 2)
    expect(two.lines.map((l) => l.became)).toEqual(['began', 'ended'])
    expect(two.rest.map((l) => l.became)).toEqual(['changed'])
  })

  it('puts the ties of its claims before others', () => {
    const claimed = { ...frame(4), claims: ['c99'] }
    const [first] = captionOf(atlas, claimed, 1).lines
    expect(first?.tie.id).toBe('line-1')
    const second = atlas.ties.get('line-2')
    if (!second) throw new Error('no second line')
    second.claims.push('c99')
    expect(captionOf(atlas, claimed, 1).lines[0]?.tie.id).toBe('line-2')
    second.claims.pop()
  })
})

describe('the words of the sheet', () => {
  it('say how many days there are and what is drawn in full', () => {
    expect(sheetReading(atlas, frames)).toMatch(/^Four days on which .* in full strength what began/)
    expect(
      sheetReading(
        atlas,
        Array.from({ length: 40 }, () => frame(1)),
      ),
    ).toMatch(/^40 days on which/)
  })

  it('say what is filtered out, and nothing when nothing is', () => {
    expect(filterWords(all)).toBeNull()
    expect(filterWords({ ...all, kinds: new Set(['energy', 'military']) })).toBe(
      'Filtered: military and energy links.',
    )
    expect(filterWords({ ...all, kinds: new Set(), statuses: new Set(['ended', 'agreed']) })).toBe(
      'Filtered: no links; status: agreed or ended.',
    )
  })

  it('name the policy of the borders', () => {
    expect(borderWords(atlas, 'control')).toContain('in 2016')
    expect(borderWords(atlas, 'neutral')).toContain('takes no side')
  })
})
