import { describe, expect, test } from 'vitest'
import { indexTask } from '../../../src/atlas/atlas.ts'
import { readLarge } from '../../../src/app/load-in-worker.ts'
import { reportOf, type ProblemCode } from '../../../src/open/codes.ts'
import type { WorkerLike } from '../../../src/open/loading.ts'

/** A worker that fails with a code as soon as it is asked. */
const failing = (code: ProblemCode) => (): WorkerLike => {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate: () => {},
    postMessage: () => {
      const told = { type: 'failed', report: reportOf(code, undefined, 'ties[0]') }
      queueMicrotask(() => {
        worker.onmessage?.call(worker as Worker, { data: told } as MessageEvent)
      })
    },
  }
  return worker
}
const read = (code: ProblemCode) =>
  readLarge(new TextEncoder().encode('{}'), { prepare: indexTask, spawn: failing(code) })

describe('a large published atlas', () => {
  test.each(['E-WORKER', 'E-TIME'] as const)('is left to the page itself after %s', async (code) => {
    expect(await read(code)).toBeNull()
  })
  test('that breaks a rule is told by its place', async () => {
    expect(await read('E-RULE')).toEqual({
      made: null,
      wrong: ['ties[0]: A row breaks a rule of the codebook.'],
    })
  })
})
