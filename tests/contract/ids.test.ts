/** Only tests/article/ knows the shipped rows by their ids: the rest of the tests holds for any sound atlas. */
import { expect, test } from 'vitest'
import { loadAtlas } from '../../scripts/assemble-atlas.ts'
import { filesIn } from './source.ts'

/** Files that may name some, and why. May get shorter. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'tests/geo/faces.test.ts': 'towns of geo/ have ids of their own, some of them those of sites',
  'tests/geo/routes.test.ts': 'and courses of geo/, some of them those of ties',
}

const loaded = loadAtlas()
if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
const { actors, ties, events, claims, sites, memberships } = loaded.atlas.data
/** States have the codes that all the world has for them. */
const others = actors.filter(({ kind }) => kind !== 'state')
const ids = [others, ties, events, claims, sites, memberships].flatMap((rows) => rows.map(({ id }) => id))

/** Ids as texts of their own, and as parts of addresses ("?tie=…", "layers=…,…"): words of other texts may be alike. */
const known = new RegExp(`(?<=['"\`=:,~#/])(?:${ids.join('|')})(?=['"\`&,~#/\\])}]|$)`, 'gmu')

const files = filesIn('tests', ['.ts', '.mjs', '.svelte']).filter(
  ({ file }) => !file.startsWith('tests/article/'),
)
const found = new Map(
  files.flatMap(({ file, text }) => {
    const named = text.match(known)
    return named ? [[file, [...new Set(named)]] as const] : []
  }),
)

test('no test but those of the article names a row of the shipped atlas', () => {
  expect(Object.fromEntries([...found].filter(([file]) => !(file in EXCEPTIONS)))).toEqual({})
})

test('no exception outlives its reason', () => {
  expect(Object.keys(EXCEPTIONS).filter((file) => !found.has(file))).toEqual([])
})
