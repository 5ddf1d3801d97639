/** The fewest tables of an atlas: where all ties are between states that are known, ties and an article say enough. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import stateNames from '../../../geo/state-names.json'
import { assembleAtlas } from '../../../scripts/assemble-atlas.ts'
import { main as checkAtlas } from '../../../scripts/check-atlas.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { filesOfTexts } from '../../support/table-files.ts'

const HEAD = 'tie id,from id,to id,kind,form,tone,status,since,label'
const ties = (...rows: readonly string[]) =>
  [
    HEAD,
    ...rows.map((row, i) => `t${i + 1},${row},economy,trade,cooperation,in-force,2004,trade ${i + 1}`),
  ].join('\n')
const ARTICLE = 'field,value\ntitle,Trade across the sea\nopening pair,Latvia | Sweden\n'
const BALTIC = { 'ties.csv': ties('Estonia,Finland', 'LV,SWE', 'ee,lv'), 'article.csv': ARTICLE }
const lines = (files: Readonly<Record<string, string>>) => {
  const { problems, notes } = opened(filesOfTexts(files)).report
  return [...problems, ...notes].map(({ code, at, text }) => `${code} ${at}: ${text}`)
}

const dir = mkdtempSync(path.join(tmpdir(), 'fewest-'))
afterAll(() => {
  rmSync(dir, { recursive: true })
})
function folder(name: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(path.join(dir, name))
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(dir, name, file), text)
  return path.join(dir, name)
}

test('ties between states, by name or by code, need no table of actors and none of claims', () => {
  const sound = opened(filesOfTexts(BALTIC))
  if (!sound.ok) throw new Error(JSON.stringify(sound.report))
  const { actors, article, ties: kept } = sound.data
  expect(kept.map(({ from, to, context }) => [from, to, context])).toEqual([
    ['EE', 'FI', true],
    ['LV', 'SE', true],
    ['EE', 'LV', true],
  ])
  expect(actors.map(({ id, name, country }) => [id, name, country]).sort()).toEqual([
    ['EE', 'Estonia', 'EE'],
    ['FI', 'Finland', 'FI'],
    ['LV', 'Latvia', 'LV'],
    ['SE', 'Sweden', 'SE'],
  ])
  expect(article.title).toBe('Trade across the sea')
  expect(article.opening.pair).toEqual(['LV', 'SE'])
  expect(sound.report.problems).toEqual([])
})

test('a folder of them is checked and built, and so are tables that atlas.json names', () => {
  const said: string[] = []
  const atlas = {
    tables: { ties: 'tables/all.csv' },
    article: { title: 'Trade', opening: { pair: ['LV', 'SE'] } },
  }
  const index = folder('index', { 'atlas.json': JSON.stringify(atlas) })
  mkdirSync(path.join(index, 'tables'))
  writeFileSync(path.join(index, 'tables/all.csv'), BALTIC['ties.csv'])
  for (const from of [folder('tables', BALTIC), index]) {
    expect(
      checkAtlas([from], (line) => said.push(line)),
      said.join('\n'),
    ).toBe(0)
    const { json, findings } = assembleAtlas(from)
    expect(findings).toEqual([])
    expect(json['ties']).toHaveLength(3)
  }
})

test('an end that is not known is told with what to add; the other ties stand', () => {
  const files = { ...BALTIC, 'ties.csv': ties('Estonia,Finland', 'Estonia,Nordic Grid', 'Finland,Sweeden') }
  expect(lines(files).slice(0, 2)).toEqual([
    'E-REFERENCE ties.csv 3:3: no row of actors has the id “Nordic-Grid”: add one (actors.csv), or write the name of a state',
    'E-REFERENCE ties.csv 4:3: no row of actors has the id “Sweeden”: add one (actors.csv), or write the name of a state; did you mean “Sweden”?',
  ])
  const sound = opened(filesOfTexts(files))
  expect(sound.ok && sound.data.ties.map(({ id }) => id)).toEqual(['t1'])
})

test('a state of which the base map has no capital is told as what it is', () => {
  const [{ names: [name] = [''] } = {}] = stateNames.withoutCapital
  expect(lines({ 'ties.csv': ties(`Estonia,${name}`, 'Estonia,Finland') })[0]).toBe(
    `E-REFERENCE ties.csv 2:3: “${name}” needs its longitude and latitude in actors.csv: its seat of government is contested or not in the list of capitals, and none is chosen for it`,
  )
})

test('beside a table of actors a code adds none, and the line says whose it is', () => {
  const actors = 'actor id,name,longitude,latitude\ngrid,Nordic Grid,10.7,59.9\n'
  expect(lines({ 'actors.csv': actors, 'ties.csv': ties('grid,Norway', 'grid,SE') })[0]).toBe(
    'E-REFERENCE ties.csv 3:3: no row of actors has the id “SE”: add one (actors.csv), or write the name of a state; did you mean “Sweden”?',
  )
})

test.each([
  [
    'no tie that could be drawn without actors',
    { 'ties.csv': ties('AA,BBB', 'Estonia,The Grid') },
    'A table of actors is needed: “AA”, “BBB” and “The Grid” are no states that the base map knows by name or ISO code.',
  ],
  [
    'claims that are named and not there',
    { 'ties.csv': `${HEAD},Claim_IDs\nt,EE,FI,economy,trade,cooperation,in-force,2004,trade,c1` },
    'A table of claims is needed, as “Claim_IDs” names claims.',
  ],
  [
    'no ties',
    { 'claims.csv': 'claim id,claim,from\nc1,They trade.,2010\n' },
    'A table of ties is needed. Its columns are “tie id”, “from id”, “to id”, “kind”, “form”, “tone”, “status” and “since”.',
  ],
])('%s are one line', (_, files, text) => {
  expect(lines(files)).toEqual([`E-FILES : ${text}`])
})
