import { beforeEach, describe, expect, test, vi } from 'vitest'
import { AtlasImport, type ImportPorts } from '../../../src/app/atlas-import.svelte.ts'
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
  ground: vi.fn(),
  onopened: vi.fn(() => true),
  onpublished: vi.fn(),
  onnotes: vi.fn(),
  outdated: vi.fn(() => Promise.resolve(false)),
  onstay: vi.fn(),
} satisfies ImportPorts

beforeEach(() => {
  workers = []
  vi.clearAllMocks()
})

describe('opening an address', () => {
  test('of another site asks first; nothing is begun before the reader agrees, and a host is asked about once', () => {
    const atlasImport = new AtlasImport(ports)
    atlasImport.address(OTHER)
    expect(atlasImport.step).toMatchObject({ kind: 'asking', host: 'data.example' })
    expect(workers).toHaveLength(0)
    if (atlasImport.step.kind === 'asking') atlasImport.step.agree()
    expect(atlasImport.step.kind).toBe('reading')
    expect(workers).toHaveLength(1)
    atlasImport.address('https://data.example/b.json')
    expect(atlasImport.step.kind).toBe('reading')
    expect(workers[0]?.terminate).toHaveBeenCalled()
  })
  test('that finds its worker gone says so where a newer page has been published, and offers no second try', async () => {
    for (const [outdated, code, again] of [
      [true, 'E-OUTDATED', false],
      [false, 'E-WORKER', true],
    ] as const) {
      ports.outdated.mockResolvedValueOnce(outdated)
      const atlasImport = new AtlasImport(ports)
      atlasImport.address('a.json')
      workers.at(-1)?.onerror?.call(workers.at(-1) as unknown as Worker, new Event('error') as ErrorEvent)
      await vi.waitFor(() => {
        expect(atlasImport.step).toMatchObject({ kind: 'report', report: { problems: [{ code }] } })
      })
      expect(atlasImport.step.kind === 'report' && atlasImport.step.again !== null).toBe(again)
    }
  })
  test('ends without a word when the reader goes back while it is asked about or read', () => {
    const atlasImport = new AtlasImport(ports)
    atlasImport.address(OTHER)
    const { step } = atlasImport
    atlasImport.interrupt()
    expect(atlasImport.step.kind).toBe('none')
    if (step.kind === 'asking') step.agree()
    atlasImport.interrupt()
    expect(atlasImport.step.kind).toBe('none')
    expect(workers[0]?.terminate).toHaveBeenCalled()
    expect(ports.onstay).not.toHaveBeenCalled()
    // A report is for reading, whatever is behind it.
    atlasImport.address('javascript:alert(1)')
    atlasImport.interrupt()
    expect(atlasImport.step.kind).toBe('report')
  })
  test('of the published atlas or of none is told at once', () => {
    const atlasImport = new AtlasImport(ports)
    atlasImport.address('data/atlas.json')
    expect(ports.onpublished).toHaveBeenCalledWith({ address: 'data/atlas.json' })
    atlasImport.address('javascript:alert(1)')
    expect(atlasImport.step).toMatchObject({
      kind: 'report',
      loaded: false,
      report: { problems: [{ code: 'E-ADDRESS' }] },
    })
    expect(workers).toHaveLength(0)
  })
  test('that is cancelled ends its worker at once, and what was there stays', () => {
    const atlasImport = new AtlasImport(ports)
    atlasImport.address('other.json')
    atlasImport.close()
    expect(workers[0]?.terminate).toHaveBeenCalledOnce()
    expect(atlasImport.step.kind).toBe('none')
    expect(ports.onstay).toHaveBeenCalledOnce()
  })
})

describe('an atlas that names tables by address', () => {
  const answer = (tables: readonly { address: string; file: string }[], base: string | null) => {
    const worker = workers.at(-1)
    const data = { type: 'tables', files: [], tables, base }
    worker?.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent)
  }
  test('asks for each further host, and fetches what is relative from where it was itself', async () => {
    const atlasImport = new AtlasImport(ports)
    atlasImport.address(OTHER)
    if (atlasImport.step.kind === 'asking') atlasImport.step.agree()
    const tables = [
      { address: 'ties.csv', file: 'ties.csv' },
      { address: 'https://sheets.example/actors', file: 'actors (sheets.example)' },
    ]
    answer(tables, OTHER)
    await vi.waitFor(() => {
      expect(atlasImport.step).toMatchObject({ kind: 'asking', host: 'sheets.example' })
    })
    expect(workers).toHaveLength(1)
    if (atlasImport.step.kind === 'asking') atlasImport.step.agree()
    expect(workers[1]?.postMessage).toHaveBeenCalledWith({
      kind: 'tables',
      files: [],
      wanted: [
        { file: 'ties.csv', url: 'https://data.example/ties.csv', own: false },
        { file: 'actors (sheets.example)', url: 'https://sheets.example/actors', own: false },
      ],
    })
  })
  test('is refused where one of them is in a private network', async () => {
    const atlasImport = new AtlasImport(ports)
    atlasImport.files([new File(['{}'], 'atlas.json')])
    answer([{ address: 'https://192.168.1.1/ties.csv', file: 'ties (192.168.1.1)' }], null)
    await vi.waitFor(() => {
      expect(atlasImport.step).toMatchObject({
        kind: 'report',
        report: { problems: [{ code: 'E-ADDRESS', at: 'ties (192.168.1.1)' }] },
      })
    })
    expect(workers).toHaveLength(1)
  })
})

describe('notes on how an atlas was understood', () => {
  const note = { code: 'N-FIELD', at: 'colour', text: 'nothing reads it' } as const
  const report = { ...NO_REPORT, notes: [note] }
  const atlas = fixtureAtlas()
  const read = async (opening: AtlasImport) => {
    // eslint-disable-next-line require-yield -- nothing to prepare
    ports.prepare.mockImplementation(function* () {
      return { atlas }
    })
    const { data } = atlas
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
    const dropped = new AtlasImport(ports)
    dropped.files([new File(['x'], 'a.json')])
    await read(dropped)
    expect(dropped.step).toMatchObject({ kind: 'report', loaded: true, report })
    expect(ports.onnotes).not.toHaveBeenCalled()
    workers = []
    const linked = new AtlasImport(ports)
    linked.address('other.json')
    await read(linked)
    expect(linked.step.kind).toBe('none')
    ;(ports.onnotes.mock.calls[0] as [() => void] | undefined)?.[0]()
    expect(linked.step).toMatchObject({ kind: 'report', loaded: true, report })
  })
})

test('a dialog that tells late of its closing takes nothing else away', () => {
  const atlasImport = new AtlasImport(ports)
  atlasImport.files([])
  const first = atlasImport.step
  atlasImport.files([], [{ name: 'map.png', size: 1, type: 'image/png' }])
  const second = atlasImport.step
  atlasImport.close(first)
  expect(atlasImport.step).toBe(second)
  expect(second).toMatchObject({ kind: 'report', report: { problems: [{ code: 'E-KIND' }] } })
  atlasImport.close(second)
  expect(atlasImport.step.kind).toBe('none')
})
