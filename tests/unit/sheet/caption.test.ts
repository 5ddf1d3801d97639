import { describe, expect, it } from 'vitest'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { captionOf, countsSpoken, daysWord } from '../../../src/sheet/caption.ts'
import { framesOf } from '../../../src/sheet/frames.ts'
import { borderWords, filterWords, reading } from '../../../src/sheet/head-words.ts'
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
    expect(captionOf(atlas, frame(3)).lines.map((l) => l.became)).toEqual(['began', 'ended'])
  })

  it('names at most so many, of each sort one first, and keeps the rest', () => {
    const { change } = frame(2)
    expect([change.began.length, change.ended.length, change.changed.length]).toEqual([1, 1, 1])
    const three = captionOf(atlas, frame(2), 3)
    expect(three.lines.map((l) => l.became)).toEqual(['began', 'ended', 'changed'])
    const two = captionOf(atlas, frame(2), 2)
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

  it('says the counts for the ear', () => {
    expect(countsSpoken(frame(1).change)).toBe('1 began and 1 changed')
    expect(countsSpoken({ ...frame(1).change, began: [], changed: [] })).toBe('no change')
  })
})

describe('the words of the sheet', () => {
  it('say how many days there are and since when the first counts', () => {
    expect(reading(atlas, frames)).toMatch(/^Four days on which .* the first since 1 November 2015\./)
    expect(daysWord(9)).toBe('Nine days')
    expect(daysWord(40)).toBe('40 days')
  })

  it('say what is filtered out, and nothing when nothing is', () => {
    expect(filterWords(all)).toBeNull()
    expect(filterWords({ ...all, kinds: new Set(['energy', 'military']) })).toBe(
      'Filtered: military and energy ties.',
    )
    expect(filterWords({ ...all, kinds: new Set(), statuses: new Set(['ended', 'agreed']) })).toBe(
      'Filtered: no ties; agreed or ended.',
    )
  })

  it('name the policy of the borders', () => {
    expect(borderWords(atlas, 'control')).toContain('in 2016')
    expect(borderWords(atlas, 'neutral')).toContain('no side')
  })
})
