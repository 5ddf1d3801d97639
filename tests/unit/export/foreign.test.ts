import { describe, expect, test } from 'vitest'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import { foreignNote, type Origin } from '../../../src/atlas/origin.ts'
import { citationBibtex, citationCsl, citationText, citedOf } from '../../../src/export/citation.ts'
import { licenceLine } from '../../../src/embed/licence.ts'
import { dataFile, FORMATS, SCOPES } from '../../../src/export/files.ts'
import { TABLE_NAMES } from '../../../src/export/csv-tables.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { citation } from '../../../src/features/inspector/citation-line.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { figureWords } from '../../../src/figure/figure-words.ts'
import { permalink } from '../../../src/state/permalink.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const { data } = fixtureAtlas()
const page = { origin: 'https://news.example', pathname: '/map/', search: '?atlas=x', hash: '' } as Location

const ORIGINS: readonly Origin[] = [{ kind: 'host', host: 'data.example:8443' }, { kind: 'file' }]

describe.each(ORIGINS)('of an atlas from $kind', (origin) => {
  const atlas = createAtlas(data, origin)
  const scene = buildScene(atlas, [])
  const view = defaultView(atlas)
  const note = foreignNote(origin) ?? ''
  const held = { atlas, scene, view, shipped: '{"the published": "file"}' }

  test.each(FORMATS.flatMap((format) => SCOPES.map((scope) => ({ format, scope }))))(
    'every file says that it is not the published one: $format, $scope',
    ({ format, scope }) => {
      for (const table of TABLE_NAMES) {
        const text = dataFile({ format, scope, table }, held)?.text ?? ''
        expect(text).toContain(note)
        if (format === 'csv')
          for (const line of text.trimEnd().split('\r\n').slice(1)) expect(line.startsWith(note)).toBe(true)
      }
    },
  )
  test('the JSON is an atlas that opens again', () => {
    const bytes = new TextEncoder().encode(
      dataFile({ format: 'json', scope: 'all', table: 'ties' }, held)?.text,
    )
    const again = opened([{ name: 'a.json', bytes }])
    expect(again.ok && again.data).toEqual(data)
  })
  test('pictures and citations say so, and claim nothing as ours', () => {
    expect(figureWords(atlas, view, 'x').notes[0]).toBe(`${note}.`)
    const cited = citedOf(atlas, view, {
      hash: 'ab'.repeat(32),
      address: 'https://x.example/',
      accessed: 17000,
    })
    for (const text of [citationText(cited), citationBibtex(cited), citationCsl(cited)]) {
      expect(text).toMatch(/Not the published dataset: loaded from .*\./)
      expect(text).not.toMatch(/contributors|CC BY|abab/)
    }
    expect(citation(atlas, view, 'a tie', 'x')).toMatch(/Not the published dataset/)
  })
  test('with a licence of its own they say that; who made this page they never say', () => {
    const article = {
      ...data.article,
      licence: 'ODbL 1.0',
      siteName: 'Between Blocs',
      publisher: 'Between Blocs',
      authors: ['Between Blocs contributors', 'A. Tesfaye'],
    }
    const own = createAtlas({ ...data, article }, origin)
    const cited = citedOf(own, view, { hash: null, address: 'https://x.example/', accessed: 17000 })
    for (const text of [citationText(cited), licenceLine(own), ...figureWords(own, view, 'x').notes]) {
      expect(text).not.toMatch(/Between Blocs/)
    }
    expect(citationText(cited)).toMatch(/^A\. Tesfaye\. .*ODbL 1\.0\./)
    expect(licenceLine(own)).toBe('Data ODbL 1.0')
    expect(licenceLine(atlas)).toBe('Licence not stated')
  })
  test('the address names a host, and never a file', () => {
    expect(permalink(atlas, { ...view, day: view.day + 1 }, page)).toBe(
      origin.kind === 'file'
        ? 'https://news.example/map/'
        : 'https://news.example/map/?atlas=x&date=2016-08-09',
    )
  })
})

test('the published atlas says nothing of the kind', () => {
  const atlas = fixtureAtlas()
  expect(foreignNote(atlas.origin)).toBeNull()
  expect(figureWords(atlas, defaultView(atlas), 'x').notes.join()).not.toMatch(/published/)
})
