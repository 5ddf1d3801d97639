import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { m } from '../../../../src/messages/messages.ts'
import { savesData } from '../../../../src/render/maplibre/saving.ts'
import { LIMITS, Watch } from '../../../../src/render/maplibre/watch.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const watched = () => {
  const told: string[] = []
  return { watch: new Watch((code) => told.push(code)), told }
}

describe('a map that was made', () => {
  it('is given up when its worker never answers', () => {
    const { told } = watched()
    vi.advanceTimersByTime(LIMITS.worker - 1)
    expect(told).toEqual([])
    vi.advanceTimersByTime(1)
    expect(told).toEqual(['E-WORKER'])
  })
  it('is waited for once its worker has answered', () => {
    const { watch, told } = watched()
    watch.answered()
    vi.advanceTimersByTime(1e6)
    expect(told).toEqual([])
  })
  it('may lose its context for a moment', () => {
    const { watch, told } = watched()
    watch.answered()
    watch.lost()
    vi.advanceTimersByTime(LIMITS.context - 1)
    watch.restored()
    vi.advanceTimersByTime(1e6)
    expect(told).toEqual([])
  })
  it('is given up, once, when its context stays away', () => {
    const { watch, told } = watched()
    watch.answered()
    watch.lost()
    vi.advanceTimersByTime(1000)
    watch.lost()
    vi.advanceTimersByTime(1e6)
    expect(told).toEqual(['E-GPU'])
  })
  it('is watched no longer when it is taken away', () => {
    const { watch, told } = watched()
    watch.lost()
    watch.stop()
    vi.advanceTimersByTime(1e6)
    expect(told).toEqual([])
  })
})

it('says each absence in words of its own, with a way out', () => {
  const said = Object.values(m.map.absence)
  expect(new Set(said.map((w) => w.text)).size).toBe(said.length)
  for (const { text, action } of said) {
    expect(text).toMatch(/drawn in a simpler form/)
    expect(action).not.toBe('')
  }
})

describe('saving data', () => {
  const win = (connection: Navigator['connection'], reduced: boolean) =>
    ({
      navigator: { connection },
      matchMedia: (query: string) => ({ matches: reduced && query === '(prefers-reduced-data: reduce)' }),
    }) as unknown as Window
  it.each([
    [undefined, false, false],
    [{}, false, false],
    [{ saveData: false }, false, false],
    [{ saveData: true }, false, true],
    [undefined, true, true],
  ] as const)('a connection %o and a preference %o: %o', (connection, reduced, saves) => {
    expect(savesData(win(connection, reduced))).toBe(saves)
  })
})
