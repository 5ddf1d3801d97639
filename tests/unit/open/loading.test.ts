import { indexTask } from '../../../src/atlas/atlas.ts'
import { TABLES } from '../../../src/atlas/rules/row-references.ts'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { fetchBytes } from '../../../src/open/fetching.ts'
import { NO_REPORT } from '../../../src/open/codes.ts'
import { Latest } from '../../../src/open/latest-task.ts'
import { FILE_MAX } from '../../../src/open/limits.ts'
import { openInWorker, type WorkerLike } from '../../../src/open/loading.ts'
import type { Job, WorkerMessage } from '../../../src/open/worker-messages.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const URL_ = 'https://data.example/a.json'

describe('the network', () => {
  const answered = async (
    response: Response | (() => Promise<Response>),
    options: { own?: boolean; online?: boolean } = {},
  ) => {
    const asked: RequestInit[] = []
    const fetch = (_: unknown, init?: RequestInit) => {
      asked.push(init ?? {})
      return typeof response === 'function' ? response() : Promise.resolve(response)
    }
    const result = await fetchBytes({
      url: URL_,
      own: false,
      online: true,
      ...options,
      fetch: fetch,
    })
    return {
      code: result.ok ? new TextDecoder().decode(result.bytes) : result.report.problems[0]?.code,
      asked,
    }
  }
  /** What a browser gives of an answer that leads on: neither its number nor where it leads. */
  const redirected = new Proxy(new Response(null), {
    get: (response, key) =>
      ({ type: 'opaqueredirect', status: 0, ok: false, body: null })[String(key)] ??
      (Reflect.get(response, key, response) as unknown),
  })
  const json = (body: BodyInit | null, status = 200, headers = {}) => new Response(body, { status, headers })
  const down = () => Promise.reject(new TypeError('Failed to fetch'))
  const endless = () =>
    new ReadableStream({
      pull: (c) => {
        c.enqueue(new Uint8Array(8_000_000))
      },
    })
  const broken = () =>
    new ReadableStream({
      pull: (c) => {
        c.error(new TypeError('network error'))
      },
    })

  test.each([
    ['{}', json('{}')],
    ['E-NOT-FOUND', json('', 404)],
    ['E-FORBIDDEN', json('', 403)],
    ['E-SERVER', json('', 500)],
    ['E-STATUS', json(null, 304)],
    ['E-HTML', json('<p>', 200, { 'content-type': 'text/html; charset=utf-8' })],
    ['E-TYPE', json('x', 200, { 'content-type': 'image/png' })],
    ['E-SIZE', json('x', 200, { 'content-length': String(FILE_MAX + 1) })],
    ['E-SIZE', json(endless(), 200, { 'content-length': '2' })],
    ['E-NETWORK', json(broken())],
    ['E-NETWORK', down],
    ['E-REDIRECT', redirected],
  ])('%s', async (code, response) => {
    expect((await answered(response)).code).toBe(code)
  })
  test('that is not there is told from a host that is not', async () => {
    expect((await answered(down, { online: false })).code).toBe('E-OFFLINE')
  })
  test('is told nothing of the reader, and no address may lead to another site', async () => {
    const { asked } = await answered(json('{}'))
    expect(asked).toEqual([
      { mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' },
    ])
    const { asked: own } = await answered(json('{}'), { own: true })
    expect(own).toMatchObject([{ mode: 'same-origin', redirect: 'follow' }])
  })
})

/** A worker that a test speaks for. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null
  ended = 0
  asked: unknown = null
  postMessage(job: unknown): void {
    this.asked = job
  }
  terminate(): void {
    this.ended++
  }
  tell(told: WorkerMessage): void {
    this.onmessage?.call(this as unknown as Worker, { data: told } as MessageEvent)
  }
}

const JOB: Job = { kind: 'address', url: URL_, own: false }

function loading(worker: FakeWorker | null, signal = new AbortController().signal) {
  return openInWorker({
    job: JOB,
    prepare: (data) => indexTask(data, { kind: 'file' }),
    signal,
    spawn: () => {
      if (!worker) throw new DOMException('no workers here', 'SecurityError')
      return worker
    },
  })
}

describe('a load', () => {
  test('of what cannot be drawn ends with a code', async () => {
    const { data } = fixtureAtlas()
    const worker = new FakeWorker()
    const outcome = openInWorker({
      job: JOB,
      // eslint-disable-next-line require-yield -- as it throws before
      *prepare() {
        throw new Error('no place for it')
      },
      signal: new AbortController().signal,
      spawn: () => worker,
    })
    worker.tell({ type: 'done', article: data.article, report: NO_REPORT })
    expect(await outcome).toMatchObject({ ok: false, report: { problems: [{ code: 'E-DRAW' }] } })
  })
  test('collects the parts of the tables and indexes them', async () => {
    const { data } = fixtureAtlas()
    const worker = new FakeWorker()
    const outcome = loading(worker)
    for (const table of TABLES)
      for (const row of data[table]) worker.tell({ type: 'rows', table, rows: [row] })
    worker.tell({ type: 'done', article: data.article, report: NO_REPORT })
    const done = await outcome
    expect(done?.ok && done.made.data).toEqual(data)
    expect(done?.ok && done.made.origin).toEqual({ kind: 'file' })
    expect(worker.ended).toBeGreaterThan(0)
  })
  test('that is cancelled ends at once, with its worker', async () => {
    const worker = new FakeWorker()
    const controller = new AbortController()
    const outcome = loading(worker, controller.signal)
    controller.abort()
    expect(await outcome).toBeNull()
    expect(worker.ended).toBe(1)
  })
  test('ends with a code after its deadline', async () => {
    vi.useFakeTimers()
    const worker = new FakeWorker()
    const outcome = loading(worker)
    await vi.advanceTimersByTimeAsync(20_000)
    vi.useRealTimers()
    expect(await outcome).toMatchObject({ ok: false, report: { problems: [{ code: 'E-TIME' }] } })
    expect(worker.ended).toBe(1)
  })
  test('ends with a code where there are no workers, or where one breaks', async () => {
    expect(await loading(null)).toMatchObject({ report: { problems: [{ code: 'E-WORKER' }] } })
    const worker = new FakeWorker()
    const outcome = loading(worker)
    worker.onerror?.call(worker as unknown as Worker, new Event('error') as ErrorEvent)
    expect(await outcome).toMatchObject({ report: { problems: [{ code: 'E-WORKER' }] } })
  })
})

test('of five loads the last one counts, in whatever order they end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const latest = new Latest()
      const shown: number[] = []
      const stopped: number[] = []
      const all = [0, 1, 2, 3, 4].map(async (n) => {
        const result = await latest.run((signal) => {
          signal.addEventListener('abort', () => stopped.push(n))
          return scheduler.schedule(Promise.resolve(n))
        })
        if (result !== null) shown.push(result)
      })
      await scheduler.waitIdle()
      await Promise.all(all)
      expect(shown).toEqual([4])
      expect(stopped).toEqual([0, 1, 2, 3])
    }),
  )
})
