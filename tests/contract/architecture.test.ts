import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadAtlas } from '../../scripts/assemble-atlas.ts'
import { featureOf, layerOf, MAY } from '../../scripts/layers.mjs'
import { filesIn, importsOf } from './source.ts'

const source = filesIn('src', ['.ts', '.svelte'])
const styled = filesIn('src', ['.ts', '.svelte', '.css'])

/** Words that name places of the article and also directions. */
const COMPASS = ['West']

describe('the layers of src/', () => {
  const arrows = source.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)].map(([, specifier = '']) => ({
      file,
      to: path.posix.join(path.posix.dirname(file), specifier),
    })),
  )
  test('import only what lies below them, types included', () => {
    const wrong = arrows.filter(({ file, to }) => {
      const [layer, other] = [layerOf(file), layerOf(to)]
      return layer && other && other !== layer && !MAY[layer]?.includes(other)
    })
    expect(wrong).toEqual([])
  })
  test('have features that import no other', () => {
    const wrong = arrows.filter(({ file, to }) => {
      const [feature, other] = [featureOf(file), featureOf(to)]
      return feature && other && other !== feature
    })
    expect(wrong).toEqual([])
  })
  test('have their folders, and no others', () => {
    const folders = new Set(source.flatMap(({ file }) => layerOf(file) ?? []))
    expect([...folders].sort()).toEqual(Object.keys(MAY).sort())
  })
  test('have no file name twice, whatever its ending', () => {
    const names = source.map(({ file }) => path.posix.basename(file).toLowerCase().replaceAll('-', ''))
    const stems = names.map((name) => name.replace(/(?:\.svelte)?\.ts$/, ''))
    const twice = stems.filter((stem, i) => stem && stems.indexOf(stem) !== i)
    expect(twice).toEqual([])
  })
  test('have no exported name twice, but for those of the core', () => {
    const exported =
      /^export (?:async )?(?:function\*?|const|let|class|abstract class|interface|type|enum) (\w+)/gm
    const found = source
      .filter(({ file }) => file.endsWith('.ts') && file !== 'src/index.ts')
      .flatMap(({ file, text }) => [
        ...new Set([...text.matchAll(exported)].map(([, name]) => `${name} ${file}`)),
      ])
    const names = found.map((line) => line.split(' ')[0])
    expect(found.filter((_, i) => names.indexOf(names[i]) !== names.lastIndexOf(names[i]))).toEqual([])
  })
  test('load the map library in one module only', () => {
    const loaders = source.filter((f) => importsOf(f).some((s) => s.startsWith('maplibre-gl')))
    expect(loaders.map((f) => f.file)).toEqual(['src/render/maplibre/maplibre.ts'])
  })
  test('keep components out of plain modules', () => {
    const wrong = source.filter(
      (f) =>
        f.file.endsWith('.ts') && f.file !== 'src/main.ts' && importsOf(f).some((s) => s.endsWith('.svelte')),
    )
    expect(wrong.map((f) => f.file)).toEqual([])
  })
})

describe('src/', () => {
  test('knows no country, actor or place of the first article', () => {
    const loaded = loadAtlas()
    if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
    const { actors, places } = loaded.atlas.data
    const names = new Set(
      [...actors, ...places]
        .flatMap((row) => [row.name, ...row.alternates])
        .filter((n) => n.length > 3 && !COMPASS.includes(n)),
    )
    const known = styled.flatMap(({ file, text }) =>
      [...names]
        .filter((name) => new RegExp(`\\b${name.replaceAll(/[^\p{L}\d ]/gu, '.')}\\b`, 'u').test(text))
        .map((name) => `${file}: ${name}`),
    )
    expect(known).toEqual([])
  })
  test('writes no HTML from strings and no static style attribute, which a strict policy would block', () => {
    const wrong = source.filter(({ text }) => /\{@html|innerHTML|outerHTML|\sstyle="/.test(text))
    expect(wrong.map((f) => f.file)).toEqual([])
  })
  test('reads calendars in one module, writes days in another, and asks for the reader’s own only for the day on which a page is cited', () => {
    const reading =
      /new Date\(|\bDate\.(?:UTC|parse)|\bIntl\.DateTimeFormat|\.toLocale(?:Date|Time)?String\(|\.get(?:UTC)?(?:FullYear|Month|Date|Day|Hours)\(/
    const files = source.filter(({ text }) => reading.test(text)).map((f) => f.file)
    expect(files).toEqual(['src/app/Share.svelte', 'src/atlas/day.ts', 'src/messages/language.ts'])
  })
  test('sorts, counts and cuts in no language but that of the page, in these modules', () => {
    const speaking = /\bIntl\.|\.toLocale\w+\(|\.localeCompare\(/
    const files = source.filter(({ text }) => speaking.test(text))
    expect(files.map((f) => f.file)).toEqual([
      'src/atlas/clean.ts',
      'src/messages/language.ts',
      'src/ui/sorting.ts',
    ])
    for (const { text } of files) expect(text.match(/\bIntl\.\w+\((?!'en', \{|tag\b)/g)).toBeNull()
  })
  test('keeps things in the browser in one module, which can do without', () => {
    const keeping = /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|document\.cookie)\b(?!`)/
    const files = source.filter(({ text }) => keeping.test(text)).map((f) => f.file)
    expect(files).toEqual(['src/features/help/single-keys.svelte.ts'])
  })
  test('writes the address in one module, which counts how often', () => {
    const writing = /\b(?:pushState|replaceState|history\[)/
    const files = source.filter(({ text }) => writing.test(text)).map((f) => f.file)
    expect(files).toEqual(['src/state/history.svelte.ts'])
  })
  test('opens every module with what it is', () => {
    const bare = source.filter(
      ({ file, text }) => !file.endsWith('.d.ts') && !/^(\/\*\*|\/\/|<!--|<script[^>]*>\s*\/\*\*)/.test(text),
    )
    expect(bare.map((f) => f.file)).toEqual([])
  })
})
