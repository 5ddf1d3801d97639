import { describe, expect, it } from 'vitest'
import { afterDrag, BAR, coveredBy, HEIGHTS, higher, LEAST } from '../../../src/app/bottom-sheet.ts'

describe('the sheet of a telephone', () => {
  it('has room for its tabs and some lines when it is raised, however low the screen', () => {
    for (const screen of [256, 390, 568, 844]) {
      expect(coveredBy('bar', screen)).toBe(BAR)
      expect(coveredBy('half', screen)).toBeGreaterThanOrEqual(BAR + 45 + 75)
    }
    expect(coveredBy('half', 844)).toBe(405)
    expect(coveredBy('full', 844)).toBe(405)
  })
  it('steps up, and from the top down to the bar', () => {
    expect(HEIGHTS.map(higher)).toEqual(['half', 'full', 'bar'])
  })
  it('comes to rest at the height nearest to where it is let go', () => {
    expect(afterDrag('bar', 200, 844)).toBe('half')
    expect(afterDrag('half', -400, 844)).toBe('bar')
    expect(afterDrag('half', 300, 844)).toBe('full')
    expect(afterDrag('bar', LEAST.half - BAR, 256)).not.toBe('bar')
  })
})
