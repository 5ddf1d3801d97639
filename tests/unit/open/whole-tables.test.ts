/** Tables that say all that an atlas does, beside the three that suffice to begin. */
import { describe, expect, test } from 'vitest'
import { opened } from '../../../src/open/import-pipeline.ts'
import { tablesToFetch } from '../../../src/open/table-index.ts'
import { filesOfTexts } from '../../support/table-files.ts'

const BASE = {
  'actors.csv': 'actor id,name,longitude,latitude\nAA,Aaland,40,40\nBB,Beeland,50,41\nUNION,The Union,45,42\n'
    .replace('actor id,name', 'actor id,kind,name')
    .replace('AA,', 'AA,entity,')
    .replace('BB,', 'BB,entity,')
    .replace('UNION,', 'UNION,organisation,'),
  'claims.csv': 'claim id,claim,from\nc1,Gas flows.,2010\n',
  'ties.csv': 'Tie_ID,from id,to id,kind,form,tone,claim ids\ngas,AA,BB,energy,pipeline,cooperation,c1\n',
  'phases.csv': 'tie id,status,since,"until, not included"\ngas,in-force,2012,\ngas,building,2010,2012\n',
}
const read = (more: Readonly<Record<string, string>> = {}) => opened(filesOfTexts({ ...BASE, ...more }))
function kept(more: Readonly<Record<string, string>> = {}) {
  const sound = read(more)
  if (!sound.ok) throw new Error(JSON.stringify(sound.report, null, 1))
  return sound
}
const lines = ({ report: { problems, notes } }: ReturnType<typeof read>) =>
  [...problems, ...notes].map(({ code, at, row, text }) => `${code} ${at} (${row}): ${text}`)

test('phases may have a table of their own', () => {
  const sound = kept()
  expect(lines(sound)).toEqual([])
  expect(sound.data.ties[0]?.phases.map((p) => [p.status, p.from, p.to])).toEqual([
    ['building', '2010', '2012'],
    ['in-force', '2012', null],
  ])
  const lost = read({ 'phases.csv': `${BASE['phases.csv']}oil,ended,2013,\n` })
  expect(lines(lost)).toEqual(['E-REFERENCE phases.csv 4:1 (oil): no row of ties has the id “oil”'])
})

test('events, sites, places, memberships and evidence come from theirs', () => {
  const sound = kept({
    'places.csv': 'place id,name,longitude,latitude\nport,The Port,44,41\n',
    'events.csv':
      'event id,title,type,kind,from,place id,longitude,latitude,claim ids\nmeet,They meet,summit,diplomacy,2011-05,port,,,c1\nblast,A blast,incident,energy,2012-06-01,,46,40,\n',
    'sites.csv': 'site id,name,type,kind,longitude,latitude\npump,Pump,terminal,energy,44.5,41\n',
    'memberships.csv': 'actor id,bloc id,role,from\nAA,UNION,member,2011\nBB,UNION,observer,2012\n',
    'evidence.csv':
      'evidence id,claim ids,verdict,finding,source ids\ne1,c1,supported,It flows,https://example.org/a\n',
    'figures.csv': 'evidence id,label,basis,value,unit\ne1,gas,record,3,bcm\n',
    'series.csv': 'tie id,measure,unit,year,value\ngas,gas carried,bcm,2013,4\ngas,gas carried,bcm,2012,3\n',
  })
  expect(lines(sound)).toEqual([])
  const { events, sites, memberships, evidence, ties, places, article } = sound.data
  expect(events.map((e) => [e.id, e.dated, e.summary])).toEqual([
    ['meet', 'article', 'They meet'],
    ['blast', 'record', 'A blast'],
  ])
  expect(places.find(({ id }) => id === events[1]?.place)?.at).toEqual([46, 40])
  expect(sites[0]).toMatchObject({ id: 'pump', at: [44.5, 41], confidence: 'medium' })
  expect(memberships.map((r) => [r.actor, r.bloc, r.role])).toEqual([
    ['AA', 'UNION', 'member'],
    ['BB', 'UNION', 'observer'],
  ])
  expect(article.map.blocs).toEqual(['UNION'])
  expect(evidence[0]?.figures).toEqual([
    { label: 'gas', basis: 'record', value: 3, unit: 'bcm', estimate: false },
  ])
  expect(ties[0]?.series[0]?.points).toEqual([
    { year: 2012, value: 3 },
    { year: 2013, value: 4 },
  ])
})

test('a fault is told in its own file, by line, row and column', () => {
  const sound = kept({
    'Events of mine.csv':
      'event id,title,type,kind,from,Place ID\nmeet,They meet,sumit,diplomacy,2011-05,port\n',
    'memberships.csv': 'actor id,bloc id,role,from\nAA,UNIO,member,2011\n',
  })
  expect(lines(sound)).toEqual([
    expect.stringMatching(
      /^E-FIELD Events of mine\.csv 2:3 \(meet\): found "sumit" \(did you mean “summit”\?\)/,
    ),
    expect.stringMatching(/^E-REFERENCE memberships\.csv 2:2 .*no row of actors has the id “UNIO”/),
  ])
})

describe('the article', () => {
  const table = (...rows: readonly string[]) => `field,value\n${rows.join('\n')}\n`
  test('comes from a table of fields, and what it does not say from the rows', () => {
    const sound = kept({
      'article.csv': table(
        'Title,Gas for Beeland',
        'timeline from,2009-06',
        'opening_day,2011-02-03',
        'anchors 1 day,2012-01-01',
        'anchors 1 label,It flows',
        'map home,38 | 38 | 52 | 44',
        'opening pair,BB | AA',
      ),
    })
    expect(lines(sound)).toEqual([])
    expect(sound.data.article).toMatchObject({
      title: 'Gas for Beeland',
      timeline: { from: '2009-06', to: '2013' },
      opening: { day: '2011-02-03', pair: ['BB', 'AA'] },
      anchors: [{ day: '2012-01-01', label: 'It flows' }],
      map: { home: [38, 38, 52, 44], countries: [] },
    })
  })
  test('or from JSON, in a file of its own or in that of the tables', () => {
    const article = { title: 'Gas', timeline: { from: '2009' } }
    for (const more of [
      { 'article.json': JSON.stringify(article) },
      { 'atlas.json': JSON.stringify({ article, tables: { ties: 'ties.csv' } }) },
    ]) {
      const sound = kept(more)
      expect(lines(sound)).toEqual([])
      expect(sound.data.article).toMatchObject({ title: 'Gas', timeline: { from: '2009', to: '2013' } })
    }
    const missing = read({ 'atlas.json': JSON.stringify({ tables: { events: 'data/events.csv' } }) })
    expect(lines(missing)).toEqual([
      'E-FILES  (undefined): “events.csv” is named as a table, but is not among the files.',
    ])
  })
  test('loses what breaks a rule, and nothing else', () => {
    const sound = kept({
      'article.csv': table(
        'title,Gas',
        'subtitel,x',
        'opening pair,AA | ZZ',
        'opening day,3011',
        'anchors 1 day,2012-01-01',
        'anchors 1 label,It flows',
        'anchors 2 day,2012-02',
        'anchors 2 label,Again',
        'published,',
        'paragraphs,many',
      ),
    })
    expect(lines(sound).sort()).toEqual([
      expect.stringMatching(/^E-ARTICLE article\.csv 11:2 \(paragraphs\): must be a number; found "many"/),
      expect.stringMatching(/^E-ARTICLE article\.csv 4:2 \(opening pair\): no row of actors has the id “ZZ”/),
      expect.stringMatching(/^E-ARTICLE article\.csv 5:2 \(opening day\): 3011 is outside the timeline/),
      expect.stringMatching(/^E-ARTICLE article\.csv 8:2 \(anchors 2 day\): 2012-02 must be a whole date/),
      'N-FIELD article.csv 3:1 (subtitel): nothing reads “subtitel”; did you mean “subtitle”?',
    ])
    expect(sound.data.article).toMatchObject({
      title: 'Gas',
      paragraphs: 1,
      anchors: [{ label: 'It flows' }],
    })
  })
})

test('tables that are named by address are those that are not among the files', () => {
  const index = { tables: { ties: 'https://sheets.example/a?output=csv', actors: 'a/actors.csv', claims: 7 } }
  const files = filesOfTexts({ 'atlas.json': JSON.stringify(index) })
  const [ties, actors] = [
    { address: 'https://sheets.example/a?output=csv', file: 'ties (sheets.example)' },
    { address: 'a/actors.csv', file: 'actors.csv' },
  ]
  expect(tablesToFetch(files, true)).toEqual([ties, actors])
  expect(tablesToFetch(files, false)).toEqual([ties])
  expect(tablesToFetch([...files, ...filesOfTexts({ 'actors.csv': 'x' })], true)).toEqual([ties])
  expect(
    tablesToFetch(filesOfTexts({ 'atlas.json': '{"schemaVersion": 1, "tables": {"a": "b"}}' }), true),
  ).toEqual([])
})
