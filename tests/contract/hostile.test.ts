/** What holds the product's own source to its rules on hostile data: links, keys, dates, marks of direction. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesIn } from './source.ts'

const source = filesIn('src', ['.ts', '.svelte'])

/** Lines without comments that match, as "file: line". */
const linesWith = (pattern: RegExp): readonly string[] =>
  source.flatMap(({ file, text }) =>
    text
      .replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
      .split('\n')
      .map((line) => line.replace(/(^|\s)\/\/.*$/, '').trim())
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line}`),
  )

/** Where an `href` is set, and from what. Only the first five lead where an atlas says, by way of `atlas/link.ts`. */
const HREFS: Readonly<Record<string, RegExp>> = {
  'src/ui/SourceLink.svelte': /href=\{link\.href\}.*rel=\{REL\}/,
  'src/site/FirstPage.svelte':
    /href=\{link\.href\}|href="#(?:ties|events|sources)"|href=\{SAME_ADDRESS\}|href="\.\/\{DATASET\}"/,
  'src/site/Sources.svelte': /href=\{link\.href\} rel="noopener"/,
  'src/ui/Ref.svelte': /^href=\{link\.href\}$/,
  'src/figure/document.ts':
    /el\('a', \{ href: link\.href, rel: REL \}|el\('a', \{ href: link \}, m\.report\.map\)/,
  'src/features/share/LinkTab.svelte': /href=\{pageAt\(/,
  'src/features/help/Help.svelte': /^href=\{exampleAddress\(example\.address\)\}/,
  'src/features/import/Choose.svelte': /href="data\/atlas\.schema\.json"/,
  'src/app/embed/Card.svelte': /\{href\} target/,
  'src/app/embed/Embed.svelte': /href=\{whole\}/,
  'src/embed/snippet.ts': /href="\$\{escaped\(whole\)\}"/,
  'src/export/save.ts': /href: url, download: name/,
  'src/features/contact-sheet/SmallMap.svelte': /<use href="#\{baseMap\}"/,
  'src/render/svg/compact.ts': /href: `#\$\{id\}`/,
  'src/render/svg/svg-marks.ts': /href: `#\$\{id\}`/,
  'src/render/svg/base-map.ts': /href: address/,
  // Pages beside the app: between each other, to the map, to style sheets and to the licence.
  'src/site/Head.svelte': /href="\{root\}favicon\.svg"|href=\{root \+ sheet\}|href=\{attrs\['href'\]\}/,
  'src/site/Page.svelte': /href=\{root\}|href=\{licenceAddress\}/,
  'src/site/Moment.svelte': /href=\{map\}|href="\.\.\/\{PAGE_FILE\}"/,
  'src/site/MomentList.svelte': /href=\{moment\.folder \+ PAGE_FILE\}|href="\.\.\/"/,
  'src/site/FormerMoment.svelte': /href="\.\.\/(?:\.\.\/\{queryOf\(moment\)\}|\{PAGE_FILE\})"/,
  'src/site/SourceNumberLinks.svelte': /href="#source-\{number\}"/,
  'src/site/Neighbours.svelte': /href="\.\.\/\{moment\.folder\}\{PAGE_FILE\}"/,
  // Where the page stands, as an argument.
  'src/app/Root.svelte': /^href: document\.baseURI,$/,
}

describe('links', () => {
  test('to sources are made in one place; no other address of an atlas is ever an href', () => {
    const set = linesWith(/\bhref=|\bhref: [^s]|\{href\}|\.href = |setAttribute\(\s*'href'/)
    const wrong = set.filter((line) => {
      const [file = ''] = line.split(': ', 1)
      return !HREFS[file]?.test(line.slice(file.length + 2))
    })
    expect(wrong).toEqual([])
    expect(new Set(set.map((line) => line.split(': ', 1)[0]))).toEqual(new Set(Object.keys(HREFS)))
  })
  test('are made from no `url` of a row but there; tables, search and metadata have it as words', () => {
    const wrong = linesWith(/source\??\.url|[^.]\bs\.url/).map((line) => line.split(': ', 1)[0])
    expect(new Set(wrong)).toEqual(
      new Set([
        'src/atlas/search-entries.ts',
        'src/features/ledger/export.ts',
        'src/site/metadata.ts',
        'src/ui/Ref.svelte',
        'src/ui/SourceLink.svelte',
      ]),
    )
  })
})

describe('keys', () => {
  test('are asked for with `in` of what is ours alone, never of what was read', () => {
    const ours =
      /^src\/(app\/published|render\/svg\/gestures|open\/(import-pipeline|atlas\.worker)|render\/maplibre\/mount|offline\/quiet|state\/turns\.svelte|main)\.ts: /
    const asked = linesWith(/['"]\w+['"] in \w/).filter((line) => !ours.test(line))
    expect(asked).toEqual([])
  })
  test('of what was read are never copied into an object', () => {
    const copied = linesWith(/Object\.(assign|fromEntries)\(|structuredClone\(|\.prototype\b|__proto__/)
    const known = [
      // Names are those of tables, and of what is made here.
      /^src\/open\/quarantine\.ts: Object\.assign\(next, \{ \[table\]/,
      /^src\/embed\/pace\.ts: return Object\.assign\(call, \{/,
      /^src\/export\/(save|raster)\.ts: const \w+ = Object\.assign\(document\.createElement/,
      /^src\/.*: .*Object\.fromEntries\(/,
    ]
    expect(copied.filter((line) => !known.some((k) => k.test(line)))).toEqual([])
  })
})

describe('days', () => {
  test('are never read by a clock of the reader’s, but for today’s date in a citation', () => {
    const local =
      /new Date\((?!\)|day \* MS_PER_DAY\))|\.get(FullYear|Month|Date|Day|Hours|Timezone\w+)\(|\.toLocale\w*|Date\.parse|new Intl\.DateTimeFormat(?!\(tag, \{ \.\.\.options, timeZone: 'UTC')/
    expect(linesWith(local)).toEqual([
      'src/app/Share.svelte: return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())',
    ])
  })
})

describe('the repository', () => {
  test('has no mark of direction, no zero-width and no tag character in any text', () => {
    const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
    // Corpus files are what hostile files are.
    const texts = names.filter(
      (n) => n && !n.startsWith('tests/corpus/') && !/\.(png|webp|woff2|pbf|ico|gz)$/.test(n),
    )
    const hidden = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u{e0000}-\u{e007f}]|(?!^)\ufeff/u
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter((name) => hidden.test(readFileSync(name, 'utf8')))).toEqual([])
  })
})
