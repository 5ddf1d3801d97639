import { beforeEach, describe, expect, test, vi } from 'vitest'
import { AtlasOpening, type ImportPorts } from '../../../src/app/opening.svelte.ts'
import { NO_REPORT } from '../../../src/open/codes.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import type { WorkerLike } from '../../../src/open/loading.ts'

const page = {
  href: 'https://news.example/map/',
  origin: 'https://news.example',
  published: 'https://news.example/map/data/atlas.json',
}
const OTHER = 'https://data.example/a.json'

/** Workers that were made, none of which answers. */
let workers: WorkerLike[] = []
const ports = {
  page: () => page,
  spawn: () => {
    const worker: WorkerLike = { postMessage: vi.fn(), terminate: vi.fn(), onmessage: null, onerror: null }
    workers.push(worker)
    return worker
  },
  prepare: vi.fn(),
  onopened: vi.fn(() => true),
  onpublished: vi.fn(),
  onnotes: vi.fn(),
  onstay: vi.fn(),
} satisfies ImportPorts

beforeEach(() => {
  workers = []
  vi.clearAllMocks()
})

describe('opening an address', () => {
  test('of another site asks first; nothing is begun before the reader agrees, and a host is asked about once', () => {
    const opening = new AtlasOpening(ports)
    opening.address(OTHER)
    expect(opening.step).toMatchObject({ kind: 'asking', host: 'data.example' })
    expect(workers).toHaveLength(0)
    if (opening.step.kind === 'asking') opening.step.agree()
    expect(opening.step.kind).toBe('reading')
    expect(workers).toHaveLength(1)
    opening.address('https://data.example/b.json')
    expect(opening.step.kind).toBe('reading')
    expect(workers[0]?.terminate).toHaveBeenCalled()
  })
  test('of the published atlas or of none is told at once', () => {
    const opening = new AtlasOpening(ports)
    opening.address('data/atlas.json')
    expect(ports.onpublished).toHaveBeenCalledWith({ address: 'data/atlas.json' })
    opening.address('javascript:alert(1)')
    expect(opening.step).toMatchObject({
      kind: 'told',
      loaded: false,
      report: { problems: [{ code: 'E-ADDRESS' }] },
    })
    expect(workers).toHaveLength(0)
  })
  test('that is cancelled ends its worker at once, and what was there stays', () => {
    const opening = new AtlasOpening(ports)
    opening.address('other.json')
    opening.close()
    expect(workers[0]?.terminate).toHaveBeenCalledOnce()
    expect(opening.step.kind).toBe('none')
    expect(ports.onstay).toHaveBeenCalledOnce()
  })
})

describe('notes on how an atlas was understood', () => {
  const note = { code: 'N-FIELD', at: 'colour', text: 'nothing reads it' } as const
  const report = { ...NO_REPORT, notes: [note] }
  const read = async (opening: AtlasOpening) => {
    // eslint-disable-next-line require-yield -- nothing to prepare
    ports.prepare.mockImplementation(function* () {
      return {}
    })
    const { data } = fixtureAtlas()
    await Promise.resolve()
    workers[0]?.onmessage?.call(
      workers[0] as unknown as Worker,
      { data: { type: 'done', article: data.article, report } } as MessageEvent,
    )
    await vi.waitFor(() => {
      expect(opening.step.kind).not.toBe('reading')
    })
  }
  test('are shown at once to who drops a file, and on request to who follows a link', async () => {
    const dropped = new AtlasOpening(ports)
    dropped.files([new File(['x'], 'a.json')])
    await read(dropped)
    expect(dropped.step).toMatchObject({ kind: 'told', loaded: true, report })
    expect(ports.onnotes).not.toHaveBeenCalled()
    workers = []
    const linked = new AtlasOpening(ports)
    linked.address('other.json')
    await read(linked)
    expect(linked.step.kind).toBe('none')
    ;(ports.onnotes.mock.calls[0] as [() => void] | undefined)?.[0]()
    expect(linked.step).toMatchObject({ kind: 'told', loaded: true, report })
  })
})

test('a dialog that tells late of its closing takes nothing else away', () => {
  const opening = new AtlasOpening(ports)
  opening.files([])
  const first = opening.step
  opening.files([], [{ name: 'map.png', size: 1, type: 'image/png' }])
  const second = opening.step
  opening.close(first)
  expect(opening.step).toBe(second)
  expect(second).toMatchObject({ kind: 'told', report: { problems: [{ code: 'E-KIND' }] } })
  opening.close(second)
  expect(opening.step.kind).toBe('none')
})
