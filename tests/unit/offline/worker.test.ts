import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cacheName, type Build } from '../../../src/offline/build.ts'
import { activate, answer, clear, install, type World } from '../../../src/offline/worker.ts'
import { FakeCaches } from '../../support/fake-caches.ts'

const SCOPE = 'https://host.example/some/where/'
const at = (file: string) => new URL(file, SCOPE).href

let fake: FakeCaches
/** What the server has, address → body. */
let server: Map<string, string>
let asked: string[]
let clock: number

beforeEach(() => {
  fake = new FakeCaches()
  server = new Map()
  asked = []
  clock = 0
})
afterEach(() => {
  vi.useRealTimers()
})

function world(build: Build): World {
  return {
    build,
    scope: SCOPE,
    caches: fake.storage,
    now: () => ++clock,
    fetch(request) {
      const url = typeof request === 'string' ? request : request.url
      asked.push(url)
      const body = server.get(new URL(url).origin + new URL(url).pathname)
      return Promise.resolve(new Response(body ?? 'none', { status: body === undefined ? 404 : 200 }))
    },
  }
}

/** Where a build has its data: named by their content. */
const data = (version: string) =>
  `data/atlas.json?v=${createHash('sha256').update(`${version}: data`).digest('hex').slice(0, 8)}`

/** A file that few readers need. */
const RARE = 'assets/rare-1.json'

/** Puts a build on the server in the place of all others. */
function deploy(version: string, assets: readonly string[]): World {
  server = new Map(['', 'favicon.svg', ...assets].map((file) => [at(file), `${version}: ${file}`]))
  server.set(at('data/atlas.json'), `${version}: data`)
  return world({
    version,
    files: ['', 'favicon.svg', data(version), ...assets.filter((file) => file !== RARE)],
    onUse: assets.filter((file) => file === RARE),
  })
}

async function settle(w: World): Promise<World> {
  await install(w)
  await activate(w)
  return w
}

const ask = (w: World, file: string, mode = 'cors') =>
  answer(w, { method: 'GET', mode, url: at(file) } as Request)
const text = async (w: World, file: string, mode?: string) => (await ask(w, file, mode))?.text()
const offline = (w: World): World => ({ ...w, fetch: () => Promise.reject(new TypeError('no server')) })

describe('installing', () => {
  it('keeps every file of the build', async () => {
    const w = deploy('v1', ['assets/a-1.js'])
    await install(w)
    expect([...(fake.held.get(cacheName(SCOPE, 'v1')) ?? new Map<string, string>()).keys()].sort()).toEqual(
      w.build.files.map(at).sort(),
    )
  })
  it('copies what an older build has under the same lasting name, and fetches the rest', async () => {
    await settle(deploy('v1', ['assets/a-1.js', 'assets/b-1.js']))
    const v2 = deploy('v2', ['assets/a-1.js', 'assets/b-2.js'])
    asked = []
    await install(v2)
    expect(asked.sort()).toEqual(['', 'favicon.svg', data('v2'), 'assets/b-2.js'].map(at).sort())
    expect(await text(offline(v2), 'assets/a-1.js')).toBe('v1: assets/a-1.js')
  })
  it.each([
    ['a file is missing', () => server.delete(at('assets/b-2.js'))],
    ['the page is of another build', () => server.set(SCOPE, 'v3: ')],
    ['the data are of another build', () => server.set(at('data/atlas.json'), 'v3: data')],
    ['there is no room', () => fake.broken.add(at('assets/b-2.js'))],
  ])('fails when %s, and leaves the older build as it was', async (_, spoil) => {
    const v1 = await settle(deploy('v1', ['assets/a-1.js']))
    const before = structuredClone(fake.held)
    const v2 = deploy('v2', ['assets/b-2.js'])
    spoil()
    await expect(install(v2)).rejects.toThrow()
    expect(fake.held).toEqual(before)
    expect(await text(offline(v1), '?date=2016-04-03', 'navigate')).toBe('v1: ')
  })
  it('takes no page for a file that is missing', async () => {
    const w = deploy('v1', ['assets/a-1.js'])
    const html = () => Promise.resolve(new Response('v1', { headers: { 'content-type': 'text/html' } }))
    await expect(install({ ...w, fetch: html })).rejects.toThrow('a page for')
  })
})

describe('answering', () => {
  it('gives the newest page while there is a server, and its own while there is none', async () => {
    const v1 = await settle(deploy('v1', []))
    deploy('v2', [])
    expect(await text(v1, '?tie=x', 'navigate')).toBe('v2: ')
    expect(await text(offline(v1), '?tie=x', 'navigate')).toBe('v1: ')
  })
  it('gives its own page when the server is broken or slow, and the server’s answer when it has none', async () => {
    const v1 = await settle(deploy('v1', []))
    const broken = () => Promise.resolve(new Response('sorry', { status: 503 }))
    expect(await text({ ...v1, fetch: broken }, '', 'navigate')).toBe('v1: ')
    vi.useFakeTimers()
    const slow = ask({ ...v1, fetch: () => new Promise(() => {}) }, '', 'navigate')
    await vi.advanceTimersByTimeAsync(1000)
    expect(await (await slow)?.text()).toBe('v1: ')
    vi.useRealTimers()
    await clear(v1)
    expect((await ask({ ...v1, fetch: broken }, '', 'navigate'))?.status).toBe(503)
    await expect(ask(offline(v1), '', 'navigate')).rejects.toThrow('no server')
  })
  it('gives pages of older builds their files and their data, which the server has no more', async () => {
    await settle(deploy('v1', ['assets/a-1.js']))
    const v2 = await settle(deploy('v2', ['assets/a-2.js']))
    expect(await text(v2, 'assets/a-1.js')).toBe('v1: assets/a-1.js')
    expect(await text(v2, data('v1'))).toBe('v1: data')
    expect(await text(v2, data('v2'))).toBe('v2: data')
  })
  it('asks the server for the files of a page that is newer than itself', async () => {
    const v1 = await settle(deploy('v1', ['assets/a-1.js']))
    deploy('v2', ['assets/a-2.js'])
    expect(await text(v1, 'assets/a-2.js')).toBe('v2: assets/a-2.js')
    expect(await text(v1, data('v2'))).toBe('v2: data')
  })
  it('has its icon fresh or kept, and leaves the rest alone', async () => {
    const v1 = await settle(deploy('v1', []))
    expect(await text(offline(v1), 'favicon.svg')).toBe('v1: favicon.svg')
    expect(ask(v1, 'licences/OFL.txt')).toBeNull()
  })
})

describe('a kept file that was spoilt', () => {
  const spoil = (version: string, file: string) =>
    fake.held.get(cacheName(SCOPE, version))?.set(at(file), 'garbage')
  it('is asked for again, and is whole from then on', async () => {
    const w = await settle(deploy('v1', ['assets/a-1.js']))
    spoil('v1', 'assets/a-1.js')
    expect(await text(w, 'assets/a-1.js')).toBe('v1: assets/a-1.js')
    expect(await text(offline(w), 'assets/a-1.js')).toBe('v1: assets/a-1.js')
  })
  it('is not given while there is no server either', async () => {
    const w = await settle(deploy('v1', ['assets/a-1.js']))
    spoil('v1', 'assets/a-1.js')
    await expect(ask(offline(w), 'assets/a-1.js')).rejects.toThrow('cannot be reached')
    spoil('v1', '')
    await expect(ask(offline(w), '', 'navigate')).rejects.toThrow('no server')
    spoil('v1', 'favicon.svg')
    await expect(ask(offline(w), 'favicon.svg')).rejects.toThrow('no server')
  })
  it('is not carried over to the next build', async () => {
    await settle(deploy('v1', ['assets/a-1.js']))
    spoil('v1', 'assets/a-1.js')
    const v2 = await settle(deploy('v2', ['assets/a-1.js']))
    expect(await text(offline(v2), 'assets/a-1.js')).toBe('v2: assets/a-1.js')
  })
})

describe('dropping', () => {
  it('keeps three builds, and never a cache of somebody else’s', async () => {
    await fake.storage.open('of somebody else')
    for (const version of ['v1', 'v2', 'v3', 'v4']) await settle(deploy(version, []))
    expect([...fake.held.keys()]).toEqual([
      'of somebody else',
      ...['v2', 'v3', 'v4'].map((v) => cacheName(SCOPE, v)),
    ])
  })
  it('drops builds that were never let in, and keeps the one that pages are open from', async () => {
    await settle(deploy('v1', []))
    for (const version of ['v2', 'v3', 'v4', 'v5']) await install(deploy(version, []))
    expect([...fake.held.keys()]).toEqual(['v1', 'v5'].map((v) => cacheName(SCOPE, v)))
  })
  it('clears all of ours and nothing else for the kill switch', async () => {
    const v1 = await settle(deploy('v1', []))
    await fake.storage.open('of somebody else')
    await clear(v1)
    expect([...fake.held.keys()]).toEqual(['of somebody else'])
  })
})

describe('a file that few readers need', () => {
  it('is not fetched before it is asked for, is kept from then on, and is carried over to the next build', async () => {
    const first = await settle(deploy('v1', ['assets/a-1.js', RARE]))
    expect(asked).not.toContain(at(RARE))
    expect(await text(first, RARE)).toBe(`v1: ${RARE}`)
    const second = await settle(deploy('v2', ['assets/a-1.js', RARE]))
    server.clear()
    expect(await text(first, RARE)).toBe(`v1: ${RARE}`)
    await fake.storage.delete(cacheName(SCOPE, 'v1'))
    expect(await text(second, RARE)).toBe(`v1: ${RARE}`)
  })
  it('is not kept when the server has none, and the page is told', async () => {
    const w = await settle(deploy('v1', ['assets/a-1.js', RARE]))
    server.delete(at(RARE))
    expect((await ask(w, RARE))?.status).toBe(404)
    server.set(at(RARE), 'there again')
    expect(await text(w, RARE)).toBe('there again')
  })
})
