/** Files of other tools: what their columns seem to be, and the atlas that comes of it. */
import { describe, expect, test } from 'vitest'
import capitals from '../../../geo/capitals.json'
import { missingIn, proposed, type Mapping } from '../../../src/open/column-mapping.ts'
import { foreignSheet } from '../../../src/open/foreign-sheet.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { filesOfTexts } from '../../support/table-files.ts'

const [AA, BB] = [capitals[0], capitals[1]]
const [a, b] = [AA?.iso2 ?? '', BB?.iso2 ?? '']
const all = { kind: 'economy', form: 'trade', tone: 'cooperation', status: 'in-force' }

const GRAPH = {
  'edges.csv': `Source,Target,Type,Id,Label,Weight,Start,End\n1,2,Directed,0,Gas,55.0,2011-11-08,2022-08-31\n2,1,Undirected,1,Coal,5,1999,\n`,
  'nodes.csv': 'Id,Label,Latitude,Longitude\n1,Aaland,55.75,37.62\n2,The Bee land,52.5,13.4\n',
}
const FLOWS = {
  'flows.csv': `origin,dest,count,time\n${a},${b},55,2015-01-01\n`,
}
const POINTS = {
  'trips.csv':
    'source_lat,source_lng,target_lat,target_lng,source_name,target_name,value,date\n55.75,37.62,52.52,13.40,Aatown,Beeport,55,2015-01-01\n',
}
const REGISTER = {
  'register.csv': `Transfers, deals; and orders\n\nNote: a, b, c, d\nSource: The register\n\nSupplier;Recipient;Number;Designation;Year of order;Comments\n${AA?.name};${BB?.name};88;Boxer;2016;"a; b"\n${BB?.name};Nowhereland;8;Fox;2013;x\n${AA?.name};${BB?.name};7;Ox;2014?;y\n`,
}

const sheetsOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).flatMap(([file, text]) => foreignSheet(file, text) ?? [])
const mappingFor = (texts: Readonly<Record<string, string>>, words: Mapping['all']): Mapping => ({
  mapping: 1,
  files: Object.fromEntries(sheetsOf(texts).map((sheet) => [sheet.file, proposed(sheet)])),
  all: words,
})
function kept(texts: Readonly<Record<string, string>>, words: Mapping['all']) {
  const sound = opened(filesOfTexts(texts), mappingFor(texts, words))
  if (!sound.ok) throw new Error(JSON.stringify(sound.report, null, 1))
  return sound
}

describe('what columns are', () => {
  test('a type is that of links if all of its words are, and else not read', () => {
    const typed = (...types: readonly string[]) =>
      sheetsOf({
        'ties.csv': `from,to,type,since\n${types.map((type) => `${a},${b},${type},2015`).join('\n')}\n`,
      }).map((sheet) => proposed(sheet).columns['form'])
    expect(typed('gas-supply', 'Trade', '')).toEqual(['type'])
    expect(typed('gas-supply', 'Boxer')).toEqual([undefined])
  })

  test.each([
    [
      'edges of a graph tool',
      GRAPH,
      [
        ['from id', 'Source'],
        ['to id', 'Target'],
        ['directed', 'Type'],
        ['tie id', 'Id'],
        ['label', 'Label'],
        ['quantity', 'Weight'],
        ['since', 'Start'],
        ['last day', 'End'],
      ],
    ],
    [
      'flows',
      FLOWS,
      [
        ['from id', 'origin'],
        ['to id', 'dest'],
        ['quantity', 'count'],
        ['since', 'time'],
      ],
    ],
    [
      'points',
      POINTS,
      [
        ['from id', 'source_name'],
        ['to id', 'target_name'],
        ['quantity', 'value'],
        ['since', 'date'],
        ['from longitude', 'source_lng'],
        ['from latitude', 'source_lat'],
        ['to longitude', 'target_lng'],
        ['to latitude', 'target_lat'],
      ],
    ],
    [
      'a register below a preamble',
      REGISTER,
      [
        ['from id', 'Supplier'],
        ['to id', 'Recipient'],
        ['quantity', 'Number'],
        ['since', 'Year of order'],
        ['note', 'Comments'],
      ],
    ],
  ] as const)('is proposed for %s', (_, texts, columns) => {
    const [first] = sheetsOf(texts)
    const { table, columns: found } = first ? proposed(first) : { table: '', columns: {} }
    expect(table).toBe('ties')
    expect(Object.entries(found).sort()).toEqual([...columns].map((c) => [...c]).sort())
  })
  test('is asked where nothing says it', () => {
    expect(missingIn(mappingFor(FLOWS, {}))).toEqual(['kind', 'form', 'tone', 'status', 'unit', 'measure'])
    expect(missingIn(mappingFor(FLOWS, { ...all, unit: 'US$ bn', measure: 'trade' }))).toEqual([])
  })
})

describe('the atlas of another tool’s files', () => {
  const words = { ...all, unit: 'bcm', measure: 'gas' }
  test('has no row of totals, and finds states by any of their names', () => {
    const text =
      'Borrower;Lender;Year;Amount\nCongo, Dem. Rep.;China;2008;3\nIvory Coast;China;2013;5\nTotal;;;8\n'
    const mapping = {
      mapping: 1,
      files: {
        'loans.csv': {
          table: 'ties',
          columns: { 'from id': 'Lender', 'to id': 'Borrower', since: 'Year', quantity: 'Amount' },
        },
      },
      all: { ...all, unit: 'US$ bn', measure: 'loan' },
    }
    const sound = opened(filesOfTexts({ 'loans.csv': text, 'mapping.json': JSON.stringify(mapping) }))
    expect(sound.report.problems).toEqual([])
    expect(sound.ok && sound.data.ties.map(({ to }) => to)).toEqual(['CD', 'CI'])
    expect(sound.report.notes.map(({ code, at }) => `${code} ${at}`)).toContain('N-ROW loans.csv 4:1')
  })
  test('is not guessed: without a mapping the files are named, and what is in them is given', () => {
    const sound = opened(filesOfTexts(GRAPH))
    expect(sound.report.problems[0]).toMatchObject({ code: 'E-CSV-HEADER', at: 'edges.csv 1' })
    expect(!sound.ok && sound.foreign?.map((sheet) => sheet.file)).toEqual(['edges.csv', 'nodes.csv'])
  })
  test('has the nodes of a graph, its directions and its spans to their last day', () => {
    const { data, report } = kept(GRAPH, words)
    expect(report.problems).toEqual([])
    expect(data.actors.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Aaland'],
      ['2', 'The Bee land'],
    ])
    expect(
      data.ties.map(({ from, to, directed, label, context, phases: [p] }) => [
        from,
        to,
        directed,
        label,
        context,
        p?.from,
        p?.to,
        p?.quantity?.value,
      ]),
    ).toEqual([
      ['1', '2', true, 'Gas', true, '2011-11-08', '2022-09-01', 55],
      ['2', '1', false, 'Coal', true, '1999', null, 5],
    ])
    expect(data.claims).toEqual([])
  })
  test('has states by their codes and names, and places by their coordinates', () => {
    expect(kept(FLOWS, words).data.actors.map((actor) => [actor.country, actor.name])).toEqual([
      [a, AA?.name],
      [b, BB?.name],
    ])
    const { data } = kept(POINTS, words)
    expect(data.actors.map(({ id }) => id)).toEqual(['Aatown', 'Beeport'])
    expect(data.places.map(({ at }) => at)).toEqual([
      [37.62, 55.75],
      [13.4, 52.52],
    ])
  })
  test('leaves out what cannot be placed or read, and says so by the author’s rows and columns', () => {
    const { data, report } = kept(REGISTER, words)
    expect(data.ties.map(({ phases: [p] }) => p?.from)).toEqual(['2016'])
    expect(report.problems.map(({ code, at, text }) => `${code} ${at}: ${text}`)).toEqual([
      expect.stringMatching(/^E-REFERENCE register\.csv 8:2: nothing says where “Nowhereland” is/),
      expect.stringMatching(/^E-FIELD register\.csv 9:5: “Year of order” must be a date .*found "2014\?"/),
    ])
  })
  test('comes of a mapping that is kept beside the files, whatever they are called then', () => {
    const mapping = JSON.stringify(mappingFor(FLOWS, words))
    for (const name of ['flows.csv', 'flows (1).csv']) {
      const sound = opened(filesOfTexts({ [name]: FLOWS['flows.csv'], 'mapping.json': mapping }))
      expect(sound.ok && sound.data.ties.length, JSON.stringify(sound.report)).toBe(1)
    }
    const bad = opened(filesOfTexts({ ...FLOWS, 'mapping.json': '{"mapping": 2, "files": {}}' }))
    expect(bad.report.problems[0]).toMatchObject({ code: 'E-FILES', at: 'mapping.json mapping' })
  })
})

test('two files of links are refused by name, as one of them would be lost', () => {
  const two = { ...FLOWS, 'more.csv': FLOWS['flows.csv'] }
  const sound = opened(filesOfTexts(two), mappingFor(two, { ...all, unit: 'ton', measure: 'goods' }))
  expect(sound.ok).toBe(false)
  expect(sound.report.problems).toMatchObject([{ code: 'E-FILES', at: 'more.csv' }])
})
