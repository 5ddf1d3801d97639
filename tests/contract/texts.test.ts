import { describe, expect, test } from 'vitest'
import { textsOfComponent, textsOfModule } from '../support/texts.ts'
import { BRAND } from '../../src/messages/names.ts'
import { filesIn, importsOf } from './source.ts'

/** Files whose words no reader of the page meets, and who does. They are in English alone. */
const DEVELOPER: Readonly<Record<string, string>> = {
  'scripts/api-docs.ts': 'who uses the core, in its documents',
  'scripts/assemble-atlas.ts': 'who makes an atlas, in the terminal',
  'scripts/atlas-files.ts': 'who makes an atlas, in the terminal',
  'scripts/atlas-plugin.ts': 'who makes an atlas, in the terminal',
  'scripts/check-atlas.ts': 'who makes an atlas, in the terminal',
  'scripts/gallery-states.ts': 'who looks at the gallery',
  'scripts/json-lines.ts': 'who makes an atlas, in the terminal',
  'scripts/geo-findings.ts': 'who makes an atlas, in the terminal',
  'scripts/layer-diagram.ts': 'who reads how the code is laid out',
  'scripts/read-json.ts': 'who makes an atlas, in the terminal',
  'scripts/json-schema.ts': 'the editor of who makes an atlas',
  'scripts/header-files.ts': 'the server that a build is put on',
  'src/render/maplibre/watch.ts': 'the console: why a map was given up',
}

/** Files whose words are a format: others rely on them, in any language. */
const FORMAT: Readonly<Record<string, string>> = {
  'scripts/capitals.ts': 'codes of countries',
  'scripts/field-words.ts': 'the format’s own description, for editors',
  'src/atlas/csv-columns.ts': 'names of columns',
  'src/export/csv-tables.ts': 'names of columns',
  'src/grammar/units.ts': 'names of units, as atlases have them',
  'src/open/column-mapping.ts': 'names of columns, as others have them',
  'src/open/given-courses.ts': 'names of columns',
  'src/open/mapped-tables.ts': 'names of columns',
  'src/open/month-names.ts': 'words of files in any language',
  'src/atlas/rules/nearest-field.ts': 'names of columns, as others have them',
  'src/open/read-words.ts': 'words of files in any language',
  'src/open/total-rows.ts': 'words of files in any language',
}

const textsOf = ({ file, text }: { file: string; text: string }) =>
  (file.endsWith('.svelte') ? textsOfComponent(text) : textsOfModule(text)).map(
    (t) => `${file}:${t.line} ${t.text}`,
  )

describe('the catalogues', () => {
  test('write the name of the work once', () => {
    const written = new RegExp(BRAND.replace(' ', ' (?:<\\w+>)?'))
    const files = [...filesIn('src', ['.ts', '.svelte']), ...filesIn('scripts', ['.ts', '.mjs'])]
      .filter(({ text }) => written.test(text.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')))
      .map(({ file }) => file)
    expect(files).toEqual(['src/messages/names.ts'])
  })
  test('give the page none of what the build alone says', () => {
    const importing = filesIn('src', ['.ts', '.svelte'])
      .filter(({ file }) => !file.startsWith('src/site/'))
      .filter((file) =>
        importsOf(file).some((from) => /(?:^|\/)(?:en-)?pages\.ts$|(?:^|\/)site\//.test(from)),
      )
      .map(({ file }) => file)
    expect(importing).toEqual(['src/messages/pages.ts'])
  })
})

describe('texts outside the catalogue', () => {
  test('are found', () => {
    const component = `<script lang="ts">const a = 'in force'</script><p title="Close">{n ? 'one of two' : ''}</p><b>open</b>`
    expect(
      textsOfComponent(component)
        .map((t) => t.text)
        .sort(),
    ).toEqual(['Close', 'in force', 'one of two', 'open'])
    expect(
      textsOfModule('const x = `${n} links in all`; el.closest("main section")').map((t) => t.text),
    ).toEqual(['0 links in all'])
    expect(
      textsOfModule(
        "const CSV_FORMAT = ['claim ids']; const a = 'in-force'; line.cell('tie id'); const b = 'tie id'",
      ).map((t) => t.text),
    ).toEqual(['tie id'])
  })
  test('are found in what a listener does, and not in the name of what it listens to', () => {
    const code = `el.addEventListener('pointer down', () => { say('no link is here') })`
    expect(textsOfModule(code).map((t) => t.text)).toEqual(['no link is here'])
  })
  test('are not values of styles', () => {
    expect(textsOfModule('f(`light-dark(${a}, ${b})`)')).toEqual([])
    expect(textsOfModule("f('claim(s) and so on')")).toHaveLength(1)
  })
  test('are not names with joints', () => {
    expect(textsOfModule(`f('in-force', 'og:title', 'data/atlas.json?v=', 'style.load')`)).toEqual([])
    expect(textsOfModule(`f('not yet, no', 'Press-button: go')`)).toHaveLength(2)
  })
  test('there are none', () => {
    const all = [...filesIn('src', ['.ts', '.svelte']), ...filesIn('scripts', ['.ts'])].filter(
      ({ file }) => !file.startsWith('src/messages/') && !(file in DEVELOPER) && !(file in FORMAT),
    )
    expect(all.flatMap(textsOf)).toEqual([])
  })
})
