import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { webManifest } from '../../../scripts/manifest.ts'
import { PALETTE } from '../../../src/grammar/encoding.ts'
import { offlineFiles, usedFiles, versionOf, workerScript } from '../../../scripts/offline-files.ts'

describe('the files kept for reading offline', () => {
  it('are the page, its data, and all assets; the world once it was used, and nothing that the page never asks for', () => {
    const built = [
      'index.html',
      'assets/type-9.css',
      'assets/b-2.css',
      'assets/a-1.js',
      'assets/world.topo-7.json',
      'data/atlas.json',
      'licences/OFL.txt',
      'sw.js',
    ]
    expect(offlineFiles(built, ['data/atlas.json?v=aa11'])).toEqual([
      '',
      'favicon.svg',
      'manifest.webmanifest',
      'data/atlas.json?v=aa11',
      'assets/a-1.js',
      'assets/b-2.css',
    ])
    expect(usedFiles(built)).toEqual(['assets/world.topo-7.json'])
  })
})

describe('the version', () => {
  const files = fc.dictionary(fc.string(), fc.string(), { minKeys: 1 })
  it('does not depend on the order, and changes with any file’s name or content', () => {
    fc.assert(
      fc.property(files, (dictionary) => {
        const entries = Object.entries(dictionary)
        const version = versionOf(new Map(entries))
        expect(versionOf(new Map(entries.toReversed()))).toBe(version)
        const [[name = '', content = ''] = [], ...rest] = entries
        expect(versionOf(new Map([...rest, [name, `${content}!`]]))).not.toBe(version)
        expect(versionOf(new Map([...rest, [`${name}\n`, content]]))).not.toBe(version)
      }),
    )
  })
})

describe('the worker’s script', () => {
  it('knows its build before it does anything', () => {
    const build = { version: 'v1', files: ['', 'assets/a-1.js'], onUse: [] }
    expect(runInNewContext(workerScript(build, 'BUILD'))).toEqual(build)
  })
})

describe('the manifest', () => {
  it('has the name, the language and the colour of the site, where the article says them', () => {
    const article = { title: 'Zenda', thesis: 'He escapes.' }
    expect(webManifest(article)).toMatchObject({
      name: 'Zenda',
      short_name: 'Zenda',
      description: 'He escapes.',
      theme_color: PALETTE.light.paper,
    })
    expect(webManifest({ ...article, siteName: 'Hope', language: 'de', accent: '#0b6e6e' })).toMatchObject({
      name: 'Zenda · Hope',
      short_name: 'Hope',
      lang: 'de',
      theme_color: '#0b6e6e',
    })
  })
  it('has only relative addresses, and the words of the article', () => {
    const manifest = webManifest({ title: 'Zenda', subtitle: 'A prisoner', thesis: 'He escapes.' })
    expect(manifest).toMatchObject({ id: './', start_url: './', scope: './', description: 'A prisoner' })
    expect(manifest.name).toContain('Zenda')
    for (const { src } of manifest.icons) expect(src).toMatch(/^\.\/[\w-]+\.svg$/)
  })
})
