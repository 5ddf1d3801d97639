/** Views on any day and under any filter, for properties. */
import fc from 'fast-check'
import type { Atlas } from '../../src/atlas/atlas.ts'
import { BASES, STATUSES, TIE_KINDS, SPEAKERS } from '../../src/atlas/schema.ts'
import { defaultView, type View } from '../../src/state/view.ts'

const some = <T>(all: readonly T[]) => fc.subarray([...all]).map((x) => new Set(x))

/** Views of an atlas that differ in day, reading, mode and filters. */
export function views(atlas: Atlas): fc.Arbitrary<View> {
  return fc
    .record({
      day: fc.integer({ min: atlas.timeline.from, max: atlas.timeline.to - 1 }),
      basis: fc.constantFrom(...BASES),
      mode: fc.constantFrom('on-day' as const, 'so-far' as const),
      kinds: some(TIE_KINDS),
      statuses: fc.option(some(STATUSES)),
      voices: fc.option(some(SPEAKERS)),
    })
    .map((change) => ({ ...defaultView(atlas), ...change }))
}
