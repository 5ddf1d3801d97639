import { describe, expect, test, vi } from 'vitest'
import { runSync, each, runChunked, MemoTask, type Task } from '../../../src/atlas/tasks.ts'

function* adding(numbers: readonly number[]): Task<number> {
  let sum = 0
  yield* each(numbers, (n) => (sum += n))
  return sum
}
const many = Array.from({ length: 5000 }, (_, i) => i)
const SUM = (5000 * 4999) / 2

describe('work in steps', () => {
  test('comes to the same at once and in pieces', async () => {
    expect(runSync(adding(many))).toBe(SUM)
    expect(await runChunked(adding(many))).toBe(SUM)
  })
  test('lets the page breathe only when a piece has taken its time', async () => {
    const clock = vi.spyOn(performance, 'now')
    let now = 0
    clock.mockImplementation(() => (now += 3))
    const pause = vi.fn(() => Promise.resolve())
    await runChunked(adding(many), undefined, pause)
    expect(pause).toHaveBeenCalledTimes(1)
    clock.mockImplementation(() => now)
    await runChunked(adding(many), undefined, pause)
    expect(pause).toHaveBeenCalledTimes(1)
    clock.mockRestore()
  })
  test('ends when nobody waits any more', async () => {
    const controller = new AbortController()
    const done = vi.fn()
    function* endless(): Task<never> {
      for (;;) {
        done()
        yield
        if (done.mock.calls.length === 3) controller.abort()
      }
    }
    await expect(runChunked(endless(), controller.signal)).rejects.toThrow('aborted')
    expect(done).toHaveBeenCalledTimes(4)
  })
  test('that throws rejects', async () => {
    // eslint-disable-next-line require-yield -- as it throws before
    function* broken(): Task<never> {
      throw new Error('broken')
    }
    await expect(runChunked(broken())).rejects.toThrow('broken')
  })
})

test('what is made once is made once, at once or in steps, and for each thing by itself', () => {
  const made = vi.fn()
  const sums = new MemoTask<readonly number[], number>(function* (of) {
    made(of)
    return yield* adding(of)
  })
  const few = [1, 2]
  expect(runSync(sums.task(many))).toBe(SUM)
  expect([sums.get(many), sums.get(few), sums.get(few), sums.get([1, 2])]).toEqual([SUM, 3, 3, 3])
  expect(made).toHaveBeenCalledTimes(3)
})
