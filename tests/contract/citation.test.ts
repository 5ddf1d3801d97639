import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadAtlas } from '../../scripts/assemble-atlas.ts'
import { dataset, websiteOf } from '../../src/site/metadata.ts'

const text = readFileSync('CITATION.cff', 'utf8')
/** Keys of the file's own level, with what stands beside them. */
const top = new Map([...text.matchAll(/^([a-z-]+):[ ]?(.*)$/gm)].map((m) => [m[1] ?? '', m[2] ?? '']))
/** All keys of version 1.2.0 of the format. */
const KEYS =
  'abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message preferred-citation references repository repository-artifact repository-code title type url version'

describe('CITATION.cff', () => {
  test('has the keys that its format asks for, and no other', () => {
    for (const key of ['cff-version', 'message', 'title', 'authors']) expect(top.has(key), key).toBe(true)
    expect([...top.keys()].filter((key) => !KEYS.split(' ').includes(key))).toEqual([])
    expect(top.get('cff-version')).toBe('1.2.0')
    expect(top.get('type')).toBe('dataset')
    expect(text).toMatch(/^authors:\n {2}- name: \S/m)
  })
  test('names its authors and those of its references by no person', () => {
    expect(text).not.toMatch(/family-names|given-names/)
  })
  test('has the version and the licence of package, dataset and page', () => {
    const loaded = loadAtlas()
    if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
    const { atlas } = loaded
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    const made = dataset(websiteOf(atlas, undefined), '')
    expect(top.get('version')).toBe(version)
    expect(made['version']).toBe(version)
    expect(top.get('license')).toBe('CC-BY-4.0')
    expect(made['license']).toContain('/by/4.0/')
  })
  test('cites the article by the address that the atlas has', () => {
    const loaded = loadAtlas()
    if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
    const { article } = loaded.atlas.data
    expect(text).toContain(`url: ${loaded.atlas.sources.get(article.source)?.url ?? 'none'}`)
  })
})
