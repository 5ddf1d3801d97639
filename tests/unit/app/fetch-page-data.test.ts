/** What a reader is told when the page cannot have what it is made from. */
import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { loadAtlas } from '../../../scripts/assemble-atlas.ts'
import { load, LoadError } from '../../../src/app/fetch-page-data.ts'

const shipped = loadAtlas()
if (!shipped.ok) throw new Error('the shipped atlas breaks its rules')
const { data } = shipped.atlas

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Loads from a server that answers so for the atlas, and truly for the rest. */
function loading(atlas: () => Response | Promise<Response>) {
  const file = (name: string) => new Response(readFileSync(`geo/${name}`))
  vi.stubGlobal('fetch', (url: URL) => {
    if (url.pathname.includes('atlas')) return Promise.resolve().then(atlas)
    return Promise.resolve(file(url.pathname.includes('routes') ? 'routes.json' : 'basemap.topo.json'))
  })
  return load('https://example.org/some/where/')
}

const cut = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"schemaVersion":'))
        controller.error(new TypeError('network error'))
      },
    }),
  )

test('the atlas, its scene and the base map are there', async () => {
  const { home, topology } = await loading(() => Response.json(data))
  expect(home.atlas.data.ties.length).toBe(data.ties.length)
  expect(home.scene.edges.length).toBeGreaterThan(data.ties.length)
  expect(topology.type).toBe('Topology')
})

test.each([
  [
    'there is no connection',
    () => Promise.reject(new TypeError('Failed to fetch')),
    /^The server could not be reached\. Missing: the data of the map\./,
  ],
  ['the server has none', () => new Response('gone', { status: 404 }), /^The server answered 404/],
  ['the line breaks on the way', cut, /^The connection broke off\. Missing: the data of the map\./],
  ['it is a page', () => new Response('<!doctype html>'), /is not JSON/],
  ['it breaks a rule', () => Response.json({ ...data, ties: [{}] }), /break a rule/],
])('where %s, a sentence says so', async (_, atlas, said) => {
  const failure = await loading(atlas).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(LoadError)
  expect((failure as LoadError).message).toMatch(said)
})
