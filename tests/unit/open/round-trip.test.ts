/** What `export/` writes as tables, `open/` reads: one description is behind both (`atlas/csv-columns.ts`). */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import { CSV_FORMAT } from '../../../src/atlas/csv-columns.ts'
import { csvText } from '../../../src/export/csv.ts'
import { TABLE_NAMES, wholeTable } from '../../../src/export/csv-tables.ts'
import { OPENED } from '../../../src/open/csv-article.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

/** Text that is rich in what is special to the format. */
const text = fc
  .string({ unit: fc.constantFrom(...'aəЖ,;"\'=+-@ ＝'), minLength: 1, maxLength: 12 })
  .filter((t) => t.trim() === t && t !== '')

/** Courses of ties: none, one of one part, and one of two. */
const courses = [
  undefined,
  [
    [12.5, 40],
    [18, 41.25],
  ],
  [
    [
      [12, 40],
      [18, 41],
    ],
    [
      [19, 41],
      [25, 40.000001],
    ],
  ],
]

test('the tables of an atlas read back as what was written, whatever its texts are', () => {
  const { ties, actors, claims, sources } = fixtureJson()
  const count = [ties, actors, claims, sources].reduce((sum, rows) => sum + rows.length, 0)
  fc.assert(
    fc.property(fc.array(text, { minLength: count, maxLength: count }), (texts) => {
      const next = () => texts.pop() ?? ''
      const atlas = fixtureAtlas({
        ties: ties.map((t, i) => ({
          ...t,
          label: next(),
          path: courses[i % courses.length],
          group: 'a whole',
        })),
        actors: actors.map((a) => ({ ...a, name: next() })),
        claims: claims.map((c) => ({ ...c, text: next() })),
        sources: sources.map((s) => ({ ...s, title: next() })),
      })
      const written = TABLE_NAMES.map((name) => wholeTable(atlas, name))
      const files = written.map((table, i) => ({
        name: `${TABLE_NAMES[i] ?? ''}.csv`,
        bytes: new TextEncoder().encode(csvText(table)),
      }))
      const read = opened(files)
      if (!read.ok) throw new Error(JSON.stringify(read.report))
      expect(read.report.problems).toEqual([])
      const again = createAtlas(read.data)
      TABLE_NAMES.forEach((name, i) => {
        // What is made of other tables is not read. What names no source then rests on a source that stands for the tables.
        const told = CSV_FORMAT[name].columns.map(([, field]) => field !== undefined)
        const rows = (table: (typeof written)[number]) =>
          table.map((row) => row.filter((_, c) => told[c]).map((c) => (c === OPENED ? '' : c)))
        const back = rows(wholeTable(again, name)).filter(([id]) => id !== '')
        expect(back).toEqual(rows(written[i] ?? []))
      })
    }),
    { numRuns: 50 },
  )
})

test('the order of rows means nothing, and rows that stand there twice are one', () => {
  const atlas = fixtureAtlas()
  const tables = TABLE_NAMES.map((name) => wholeTable(atlas, name))
  const readBack = (rowsOf: (rows: (typeof tables)[number]) => (typeof tables)[number]) => {
    const files = tables.map(([head = [], ...rows], i) => ({
      name: `${TABLE_NAMES[i] ?? ''}.csv`,
      bytes: new TextEncoder().encode(csvText([head, ...rowsOf(rows)])),
    }))
    const sound = opened(files)
    if (!sound.ok) throw new Error(JSON.stringify(sound.report))
    expect(sound.report.problems).toEqual([])
    const { ties, actors, claims, article } = sound.data
    const byId = <T extends { id: string }>(rows: readonly T[]) =>
      rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    return {
      ties: byId(ties),
      actors: byId(actors),
      claims: byId(claims),
      article,
    }
  }
  const first = readBack((rows) => rows)
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), fc.nat(5), (keys, twice) => {
      const shuffled = readBack((rows) =>
        [...rows, ...rows.slice(0, twice)]
          .map((row, i) => ({ row, key: keys[i % keys.length] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row),
      )
      expect({ ...shuffled, article: null }).toEqual({ ...first, article: null })
      expect(shuffled.article.timeline).toEqual(first.article.timeline)
    }),
    { numRuns: 30 },
  )
})
