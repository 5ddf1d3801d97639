import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STATUSES, TIE_KINDS, SPEAKERS } from '../../../../src/atlas/schema.ts'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { createAxis } from '../../../../src/ui/axis.ts'
import { densityOn, density, densityPaths, peak } from '../../../../src/features/timeline/density.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'
import { atlases } from './arbitraries.ts'

const ALL = { mode: 'on-day' as const, kinds: new Set(TIE_KINDS), statuses: null, voices: null }
const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values]).map((chosen) => new Set(chosen)))
const filters = fc.record({
  mode: fc.constantFrom('on-day' as const, 'so-far' as const),
  kinds: fc.subarray([...TIE_KINDS]).map((kinds) => new Set(kinds)),
  statuses: some(STATUSES),
  voices: some(SPEAKERS),
})

describe('density', () => {
  it('counts on every day what the map shows on it', () => {
    fc.assert(
      fc.property(atlases, filters, fc.double({ min: 0, max: 1, noNaN: true }), (atlas, counted, t) => {
        const steps = density(atlas, counted)
        const { since, to } = atlas.timeline
        const random = Math.floor(since + t * (to - 1 - since))
        for (const day of [random, ...steps.flatMap((s) => [s.day, Math.max(since, s.day - 1)])])
          expect(densityOn(steps, day)).toBe(snapshot(atlas, { ...counted, day }).length)
      }),
      { numRuns: 60 },
    )
  })

  it('begins where the timeline does and has no step that changes nothing', () => {
    fc.assert(
      fc.property(atlases, (atlas) => {
        const steps = density(atlas, ALL)
        expect(steps[0]?.day).toBe(atlas.timeline.since)
        for (const [i, step] of steps.slice(1).entries()) {
          expect(step.day).toBeGreaterThan(steps[i]?.day ?? Infinity)
          expect(step.count).not.toBe(steps[i]?.count)
        }
      }),
    )
  })

  it('draws a line from end to end, as high as asked at its peak', () => {
    const atlas = fixtureAtlas()
    const axis = createAxis(atlas.timeline, 10, 510)
    const { line, area } = densityPaths(density(atlas, ALL), axis, 40, 30)
    expect(line).toMatch(/^M10,/)
    expect(line).toContain('L510,')
    expect(line).toContain(',10')
    expect(area).toMatch(/Z$/)
  })

  it('has a peak of one at least, so that nothing is divided by zero', () => {
    expect(peak(density(fixtureAtlas(), { ...ALL, kinds: new Set() }))).toBe(1)
  })
})
