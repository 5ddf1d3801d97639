import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cacheName, isLasting, OLDER, ours, stale } from '../../../src/offline/build.ts'

const SCOPE = 'https://host.example/some/where/'

describe('the caches of the app', () => {
  it('are told from those of other apps of the origin, even of one above or below it', () => {
    const mine = cacheName(SCOPE, 'v1')
    const others = [
      'of somebody else',
      cacheName('https://host.example/some/', 'v1'),
      cacheName('https://host.example/some/where/else/', 'v1'),
      cacheName('https://host.example/', 'v1'),
    ]
    expect(ours([...others, mine], SCOPE)).toEqual([mine])
  })
})

describe('dropping', () => {
  const kept = fc.uniqueArray(
    fc.record({ name: fc.string(), usedAt: fc.option(fc.integer({ min: 1 }), { nil: null }) }),
    { selector: (k) => k.name, minLength: 1, maxLength: 12 },
  )
  it('leaves the current cache and, of the others, those used last', () => {
    fc.assert(
      fc.property(kept, (all) => {
        const current = all[0]?.name ?? ''
        const gone = stale(all, current)
        const left = all.filter((k) => !gone.includes(k.name) && k.name !== current)
        expect(gone).not.toContain(current)
        expect(left.length).toBe(Math.min(OLDER, all.slice(1).filter((k) => k.usedAt !== null).length))
        const oldest = Math.min(...left.map((k) => k.usedAt ?? -Infinity))
        for (const k of all.filter(({ name }) => gone.includes(name)))
          if (k.usedAt !== null) expect(k.usedAt).toBeLessThanOrEqual(oldest)
      }),
    )
  })
  it('keeps a build that was put back after newer ones by when it was used, not by when it was made', () => {
    const all = [
      { name: 'put back', usedAt: 40 },
      { name: 'second', usedAt: 20 },
      { name: 'third', usedAt: 30 },
      { name: 'never used', usedAt: null },
      { name: 'new', usedAt: null },
    ]
    expect(stale(all, 'new')).toEqual(['second', 'never used'])
  })
})

describe('an address that names one content for ever', () => {
  it.each(['assets/index-1a2b.js', 'data/atlas.json?v=3fe914f5'])('is %s', (file) => {
    expect(isLasting(file)).toBe(true)
  })
  it.each(['', 'index.html', 'data/atlas.json', 'data/atlas.json?v=', 'favicon.svg', 'more/assets/a.js'])(
    'is not “%s”',
    (file) => {
      expect(isLasting(file)).toBe(false)
    },
  )
})
