import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { takeOver } from '../../../src/offline/take-over.ts'

describe('taking over', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is tried again until the worker is active', async () => {
    const attempts = vi.fn(() => Promise.resolve())
    const target = new EventTarget()
    const addEventListener = target.addEventListener.bind(target) as Parameters<
      typeof takeOver
    >[0]['addEventListener']
    await takeOver({ skipWaiting: attempts, addEventListener })
    expect(attempts).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(3500)
    expect(attempts).toHaveBeenCalledTimes(4)
    target.dispatchEvent(new Event('activate'))
    vi.advanceTimersByTime(60_000)
    expect(attempts).toHaveBeenCalledTimes(4)
  })
})
