import { afterEach, describe, expect, test, vi } from 'vitest'
import { revealing } from '../../../src/ui/scroll-into-view.ts'

/** A column without claims: nothing in it is ever brought into view. */
const column = { querySelector: () => null } as unknown as HTMLElement

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a claim brought into view', () => {
  test('is looked for again when the type has come, and not once the column is gone', async () => {
    const ready = Promise.resolve()
    vi.stubGlobal('document', { fonts: { status: 'loading', ready } })
    vi.stubGlobal('CSS', { escape: (id: string) => id })
    const wanted = vi.fn(() => 'claim-1')
    const leave = revealing(wanted)(column)
    await ready
    expect(wanted).toHaveBeenCalledTimes(2)
    leave()
    const left = revealing(wanted)(column)
    left()
    await ready
    expect(wanted).toHaveBeenCalledTimes(3)
  })
})
