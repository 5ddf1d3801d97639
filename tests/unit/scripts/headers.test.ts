import { describe, expect, test } from 'vitest'
import { headersFile, htaccess, nginx } from '../../../scripts/header-files.ts'
import { headersOf, PAGE_POLICY, STILL_POLICY, TABLE } from '../../../scripts/headers.mjs'
import { withPolicy } from '../../../scripts/policy-plugin.ts'

const STRICT =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html default"

describe('the content policy', () => {
  test('is this, to the letter, for pages without scripts', () => {
    expect(STILL_POLICY).toBe(STRICT)
  })
  test('of the page differs in three things: atlases elsewhere, the preview of an embed, workers without an origin', () => {
    const widened = STRICT.replace("worker-src 'self'", "worker-src 'self' data:")
      .replace("connect-src 'self'", "connect-src 'self' https:")
      .concat("; frame-src 'self'")
    expect(PAGE_POLICY).toBe(widened)
    expect(PAGE_POLICY).not.toContain('unsafe')
  })
  test('stands in the page behind its encoding, before anything that it rules', () => {
    const page = withPolicy('<head>\n<meta charset="utf-8" />\n<link rel="stylesheet" href="a.css" />')
    expect(page).toMatch(
      /^<head>\n<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="/,
    )
    expect(page).toContain(PAGE_POLICY)
    expect(() => withPolicy('<head></head>')).toThrow()
  })
})

describe('the headers', () => {
  const cache = (file: string) => headersOf(file)['Cache-Control']
  test('let what is named by its content be kept for ever, and nothing else', () => {
    expect(cache('assets/index-1a2b.js')).toMatch(/immutable/)
    for (const file of [
      '',
      'index.html',
      'sw.js',
      'manifest.webmanifest',
      'views/',
      'views/2016-04-02/index.html',
    ])
      expect(cache(file), file).toBe('no-cache')
    expect(cache('data/atlas.json')).toBe('public, max-age=300')
  })
  test('give every page its policy, workers one of their own, and every file to any origin', () => {
    expect(headersOf('')['Content-Security-Policy']).toBe(`${PAGE_POLICY}; frame-ancestors *`)
    expect(headersOf('views/x/index.html')['Content-Security-Policy']).toBe(
      `${STILL_POLICY}; frame-ancestors *`,
    )
    for (const file of ['sw.js', 'assets/worker-1a2b.js'])
      expect(headersOf(file)['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self'/)
    for (const { headers } of TABLE) expect(headers['Access-Control-Allow-Origin']).toBe('*')
    expect(headersOf('no/such/file')).toEqual({})
  })
  test('of a site below a path name that path in every language', () => {
    const root = '/maps/b.locs/'
    expect(headersFile(root)).toContain('\n/maps/b.locs/assets/*\n  Access-Control-Allow-Origin: *\n')
    expect(nginx(root)).toContain('location ^~ /maps/b.locs/assets/ {\n')
    expect(nginx(root)).toContain('location = /maps/b.locs/sw.js {\n')
    expect(htaccess(root)).toContain('m#^/maps/b\\.locs/(?:|index\\.html)$#')
    for (const text of [headersFile(root), nginx(root), htaccess(root)])
      for (const value of TABLE.flatMap(({ headers }) => Object.values(headers)))
        expect(text).toContain(value)
  })
})
