import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../../../src/offline/answers.ts'

const SCOPE = 'https://host.example/some/where/'
const build = {
  version: 'v1',
  files: ['', 'favicon.svg', 'data/atlas.json?v=aa11', 'assets/a-1.js'],
  onUse: [],
}
const to = (file: string, mode = 'cors', method = 'GET') =>
  answerTo({ method, mode, url: new URL(file, SCOPE).href }, SCOPE, build)

describe('the page', () => {
  it('is one page, whatever state its address has', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        fc.pre(new URLSearchParams(query).get('embed') !== '1')
        expect(to(`?${query}#map=5/41/47`, 'navigate')).toBe('page')
      }),
    )
    expect(to('index.html?date=2016-04-03', 'navigate')).toBe('page')
  })
  it('is left to the server in an embed, and so are other pages and files that are opened', () => {
    for (const file of ['?embed=1', '?date=2016-04-03&embed=1', 'embed.html', 'data/atlas.json', 'deep/'])
      expect(to(file, 'navigate'), file).toBe('leave')
  })
})

describe('a file', () => {
  it('named by its content may come from any build, also from one that the worker does not know', () => {
    for (const file of [
      'assets/a-1.js',
      'assets/old-9.css',
      'data/atlas.json?v=aa11',
      'data/atlas.json?v=bb22',
    ])
      expect(to(file), file).toBe('lasting')
  })
  it('of the build under a lasting name is asked for first', () => {
    expect(to('favicon.svg')).toBe('fresh')
  })
  it('that is not of the build, not below the root, or not only read, is left to the browser', () => {
    for (const file of [
      'data/atlas.json',
      'sw.js',
      '../assets/a-1.js',
      'https://other.example/some/where/assets/a.js',
    ])
      expect(to(file), file).toBe('leave')
    expect(to('assets/a-1.js', 'cors', 'POST')).toBe('leave')
  })
})
