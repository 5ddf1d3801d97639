import { expect, test } from 'vitest'
import { tieSentence } from '../../src/atlas/describe.ts'
import { csvText } from '../../src/export/csv.ts'
import { TABLE_NAMES, wholeTable } from '../../src/export/csv-tables.ts'
import { opened } from '../../src/open/import-pipeline.ts'
import { filesOfTexts } from '../support/table-files.ts'
import { shippedAtlas } from './shipped.ts'

const atlas = shippedAtlas()

test('the atlas comes back whole from the tables that the page gives of it', () => {
  const tables = TABLE_NAMES.map((name) => [`${name}.csv`, csvText(wholeTable(atlas, name))])
  const sound = opened(filesOfTexts(Object.fromEntries(tables) as Record<string, string>))
  if (!sound.ok) throw new Error(JSON.stringify(sound.report, null, 1))
  expect(sound.report).toEqual({ problems: [], count: 0, notes: [] })
  const { ties, ...rest } = sound.data
  const { ties: before, ...restBefore } = atlas.data
  expect(rest).toEqual(restBefore)
  // Phases stand in the order of their days, and a sentence that is made for readers comes back as one of the author's.
  const byDay = (tie: (typeof before)[number]) => ({
    ...tie,
    sentence: tieSentence(atlas, tie),
    phases: [...tie.phases].sort((a, b) => (a.from + a.basis < b.from + b.basis ? -1 : 1)),
  })
  const plain = (rows: readonly (typeof before)[number][]): unknown =>
    JSON.parse(JSON.stringify(rows.map(byDay)))
  expect(plain(ties)).toEqual(plain(before))
})
