/** docs/api.md is what the comments of the core say, and says all of it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { API, apiDocs } from '../../scripts/api-docs.ts'
import * as core from '../../src/index.ts'

test('docs/api.md is what `npm run docs` writes now', async () => {
  expect(readFileSync(API, 'utf8')).toBe(await apiDocs())
})

test('docs/api.md has each function of the core under its name', () => {
  const headings = [...readFileSync(API, 'utf8').matchAll(/^### `(\w+)`$/gm)].map((m) => m[1])
  expect(headings).toEqual(expect.arrayContaining(Object.keys(core)))
})

test('package.json leads to the core, for Node and for types', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
  expect(exports['.']).toEqual({ types: './dist-lib/types/index.d.ts', default: './dist-lib/index.js' })
})
