import { beforeEach, describe, expect, test, vi } from 'vitest'
import { AtlasOpening, type ImportPorts } from '../../../src/app/opening.svelte.ts'
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
