import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOCK, Blocks, gapAfter, rowsIn } from '../../../src/state/blocks.ts'

describe('the blocks of a long list', () => {
  it('are all there of a short list, and the first of a long one', () => {
    expect(new Blocks().show('a', BLOCK, [])).toEqual([0])
    expect(gapAfter(0, [0], BLOCK)).toBeNull()
    expect(new Blocks().show('a', 45_210, [])).toEqual([0])
    expect(gapAfter(0, [0], 45_210)).toEqual({ from: BLOCK, to: 45_210 })
    expect(new Blocks().show('a', 0, [])).toEqual([0])
  })

  it('have what is pointed at, and keep it until the list is another', () => {
    const blocks = new Blocks(10)
    expect(blocks.show('a', 100, [57])).toEqual([0, 5])
    expect(blocks.show('a', 100, [-1, 100])).toEqual([0, 5])
    expect(blocks.show('a', 100, [12])).toEqual([0, 1, 5])
    expect(blocks.show('b', 100, [])).toEqual([0])
  })

  it('lose what a list that has become shorter does not have', () => {
    const blocks = new Blocks(10)
    blocks.show('a', 100, [99])
    expect(blocks.show('a', 90, [])).toEqual([0])
  })

  it('leave nothing out but what their gaps say, and lead to all of it', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.nat(500)),
        (count, size, places) => {
          const blocks = new Blocks(size)
          let shown = blocks.show('a', count, places)
          for (const place of places) if (place < count) expect(shown).toContain(Math.floor(place / size))
          for (let n = 0; n <= 400; n++) {
            const gaps = shown.flatMap((block) => gapAfter(block, shown, count, size) ?? [])
            const out = gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0)
            expect(rowsIn(shown, count, size) + out).toBe(count)
            const [gap] = gaps
            if (!gap) return
            shown = blocks.show('a', count, [n % 2 ? gap.from : gap.to - 1])
          }
          expect.fail('it never came to an end')
        },
      ),
    )
  })
})
