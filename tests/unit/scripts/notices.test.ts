import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { madeOf, noticesText, packageOf, partOf } from '../../../scripts/notices.ts'

const root = mkdtempSync(path.join(tmpdir(), 'notices-'))
afterAll(() => {
  rmSync(root, { recursive: true })
})

/** Writes a package with some files. Returns its folder. */
function packed(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = path.join(root, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }))
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text)
  return folder
}

describe('a module', () => {
  test.each([
    ['/w/node_modules/d3-geo/src/index.js', '/w/node_modules/d3-geo'],
    ['/w/node_modules/@mapbox/tiny-sdf/index.js?worker', '/w/node_modules/@mapbox/tiny-sdf'],
    [
      '/w/node_modules/d3-shape/node_modules/d3-path/src/path.js',
      '/w/node_modules/d3-shape/node_modules/d3-path',
    ],
    ['C:\\w\\node_modules\\svelte\\src\\x.js', 'C:/w/node_modules/svelte'],
    ['\0/w/node_modules/a/b.js?commonjs', '/w/node_modules/a'],
  ])('%j is of %s', (id, folder) => {
    expect(packageOf(id)).toBe(folder)
  })
  test.each(['/w/src/main.ts', '\0vite/preload-helper.js', '/w/node_modules'])('%j is our own', (id) => {
    expect(packageOf(id)).toBeNull()
  })
})

describe('a package', () => {
  test('brings the text of its licence, from a file or from its read-me', () => {
    const own = packed(
      'own',
      { license: 'MIT' },
      { 'LICENSE.md': 'Do as you like.\r\n', 'README.md': '## License\nno' },
    )
    const told = packed(
      'told',
      { license: 'ISC' },
      { 'README.md': '# told\n\n## License (ISC)\n\nAs you like.\n' },
    )
    expect([partOf(own).text, partOf(told).text]).toEqual(['Do as you like.', 'As you like.'])
  })
  test('without a licence stops the build', () => {
    expect(() => partOf(packed('bare', { license: 'MIT' }, { 'README.md': '# bare' }))).toThrow(/bare/)
    expect(() => partOf(packed('unnamed', {}, { LICENSE: 'x' }))).toThrow(/unnamed/)
  })
  test('of a version without a word of it has that of the next', () => {
    const folder = packed('@mapbox/jsonlint-lines-primitives', { version: '2.0.2' })
    expect(partOf(folder).licence).toBe('MIT')
    expect(partOf(folder).text).toContain('Zachary Carter')
    const other = packed('@mapbox/jsonlint-lines-primitives', { version: '2.0.1' })
    expect(() => partOf(other)).toThrow(/jsonlint/)
  })
  test('is made of what it needs and what that needs, but for types', () => {
    packed('leaf', { license: 'MIT' })
    packed('@types/leaf', { license: 'MIT' })
    packed('middle', { license: 'MIT', dependencies: { leaf: '1', whole: '1' } })
    const whole = packed('whole', { dependencies: { middle: '1', '@types/leaf': '1', absent: '1' } })
    expect([...madeOf(whole)].map((folder) => path.basename(folder)).sort()).toEqual([
      'leaf',
      'middle',
      'whole',
    ])
  })
})

test('the notices name each package once, in order, with its text', () => {
  const part = (name: string, within: string | null = null) => ({
    folder: name,
    name,
    version: '1.0.0',
    licence: 'MIT',
    text: `Text of ${name}.`,
    within,
  })
  const text = noticesText([part('b'), part('a', 'b')], 'Before.')
  expect(text.split(/\n+-{78}\n/)).toEqual([
    'Before.',
    'a 1.0.0 (MIT), in b\n\nText of a.',
    'b 1.0.0 (MIT)\n\nText of b.\n',
  ])
})
