/** Tables as people and spreadsheets write them: what has one meaning for a whole column is taken, with a note; what has more is told. */
import { describe, expect, test } from 'vitest'
import capitals from '../../../geo/capitals.json'
import { opened } from '../../../src/open/import-pipeline.ts'
import { monthOf } from '../../../src/open/month-names.ts'
import { dateHints, readDates } from '../../../src/open/read-dates.ts'
import { readNumbers } from '../../../src/open/read-numbers.ts'
import { readAnswer, readWord } from '../../../src/open/read-words.ts'
import type { Sound } from '../../../src/open/quarantine.ts'

const ACTORS = ['actor id,name,longitude,latitude', 'AA,Aaland,40,40', 'BB,Beeland,50,41', 'CC,Ceeland,45,38']
const TIE = 'tie id,from id,to id,kind,form,tone,status,since,"until, not included",claim ids,source ids'
const CLAIMS = ['claim id,claim,from', 'c1,They trade.,2010']

interface Tables {
  readonly actors?: readonly string[]
  readonly ties?: readonly string[]
  readonly claims?: readonly string[]
}

function read({ actors = ACTORS, ties = [], claims = CLAIMS }: Tables): Sound {
  const file = (name: string, lines: readonly string[]) => ({
    name: `${name}.csv`,
    bytes: new TextEncoder().encode(lines.join('\n')),
  })
  return opened([file('actors', actors), file('ties', ties), file('claims', claims)])
}

function kept(tables: Tables) {
  const sound = read(tables)
  if (!sound.ok) throw new Error(JSON.stringify(sound.report))
  return sound
}

const faults = ({ report }: Sound) => report.problems.map((p) => `${p.code} ${p.at}: ${p.text}`)
const notes = ({ report }: Sound) => report.notes.map((p) => `${p.code} ${p.at}: ${p.text}`)

describe('numbers of a column', () => {
  const of = (texts: readonly string[], fits: (n: number) => boolean = () => true, commas = false) => {
    const { meanings, unclear, unreadable } = readNumbers(texts, fits, commas)
    return texts.map((t) => meanings.get(t) ?? unclear.get(t) ?? (unreadable.has(t) ? 'unreadable' : 'lost'))
  }
  test.each<[readonly string[], readonly unknown[]]>([
    [
      ['12', '-4.5', '+3'],
      [12, -4.5, 3],
    ],
    [
      ['12,5', '3'],
      [12.5, 3],
    ],
    [
      ['12,5', '1.200'],
      [12.5, 1200],
    ],
    [
      ['1,200', '12.5'],
      [1200, 12.5],
    ],
    [['1,200'], [[1200, 1.2]]],
    [
      ['55,000', '7'],
      [[55000, 55], 7],
    ],
    [['1,200,300'], [1_200_300]],
    [['1.200,5'], [1200.5]],
    [['0,250'], [0.25]],
    [['1234,500'], [1234.5]],
    [
      ['1 200', '1\u202f200,5', "1'200"],
      [1200, 1200.5, 1200],
    ],
    [
      ['−77.04', '–3', '﹣1'],
      [-77.04, -3, -1],
    ],
    [
      ['٤٥٫٥', '４'],
      [45.5, 4],
    ],
    [
      ['.5', ',5x'],
      [0.5, 'unreadable'],
    ],
    [
      ['12 bcm', '1e5', '45°', '--5', '1,2,3', '-', '1,20,300'],
      Array.from({ length: 7 }, () => 'unreadable'),
    ],
    // Each has one meaning, but not by one convention.
    [
      ['12,5', '12.5'],
      [[12.5], 12.5],
    ],
  ])('%j', (texts, expected) => {
    expect(of(texts)).toEqual(expected)
  })
  test('are not in thousands where the field has no such values', () => {
    expect(of(['32,853', '45,111'], (n) => Math.abs(n) <= 180)).toEqual([32.853, 45.111])
  })
  test('are not clear with a point either, where other columns have decimal commas', () => {
    expect(of(['1.200', '3.5'])).toEqual([1.2, 3.5])
    expect(of(['1.200'], () => true, true)).toEqual([[1.2, 1200]])
  })
  test('and are thousands where no column has decimal points', () => {
    const { meanings } = readNumbers(['4.000', '442'], () => true, true, true)
    expect([...meanings]).toEqual([
      ['4.000', 4000],
      ['442', 442],
    ])
  })
})

describe('rows that are no rows', () => {
  test('a row of totals is not read, whatever stands below the columns of figures', () => {
    const sound = kept({
      ties: [
        `${TIE},quantity,unit,measure`,
        't,AA,BB,economy,trade,cooperation,in-force,2010,,c1,,3,MW,capacity',
        'TOTAL,,,,,,,,,,,"98,0",,',
        ',Summe:,,,,,,,,,,98,,',
      ],
    })
    expect(faults(sound)).toEqual([])
    expect(notes(sound)).toEqual(['N-ROW ties.csv 3:1: rows 3 and 4 are totals and are not read'])
  })
  test('an actor may be called so', () => {
    const sound = kept({
      actors: [...ACTORS, 'total,Total,2.2,48.9'],
      ties: [TIE, 't,AA,total,economy,trade,cooperation,in-force,2010,,c1,'],
    })
    expect(sound.data.actors.map(({ id }) => id)).toContain('total')
  })
  test('the empty cells of a row are one finding, with the columns’ names', () => {
    const sound = read({
      ties: [TIE, 't,AA,BB,economy,trade,cooperation,in-force,2010,,c1,', 'note,AA,,,,,,,,,'],
    })
    expect(faults(sound)).toEqual([
      'E-FIELD ties.csv 3:4: “kind”, “form”, “to id”, “tone”, “label”, “since” and “status” are missing',
    ])
  })
})

describe('columns without “id” in their names', () => {
  test('are those with it, as cells may hold names', () => {
    const sound = kept({
      ties: [
        'tie id,from,to,kind,form,tone,status,since,claims,sources',
        't,Aaland,BB,economy,trade,cooperation,in-force,2010,c1,https://example.org/a',
      ],
    })
    expect(sound.data.ties[0]).toMatchObject({ from: 'AA', to: 'BB', claims: ['c1'] })
    expect(faults(sound)).toEqual([])
    expect(notes(sound)).toEqual(['N-READ ties.csv 2:2: “from”: "Aaland" is read as AA'])
  })
})

test('in a table parted by semicolons a point before three digits may stand between thousands, and is told', () => {
  const semicolons = (cells: readonly string[]) =>
    read({
      ties: [
        `${TIE.replace('"until, not included"', 'until')},quantity,unit,measure`.replaceAll(',', ';'),
        ...cells.map(
          (cell, i) => `t${i};AA;BB;economy;loan;cooperation;in-force;2010;;c1;;${cell};US$ m;loan`,
        ),
      ],
    })
  expect(faults(semicolons(['2.490', '500']))).toEqual([
    expect.stringContaining('E-NUMBER ties.csv 2:12: “quantity”: "2.490" can mean 2.49 or 2490'),
  ])
  expect(faults(semicolons(['2.490', '2.5']))).toEqual([])
})

describe('figures with units, coordinates with letters', () => {
  const of = (cell: string, unit = '') => {
    const sound = read({
      ties: [
        `${TIE},quantity,unit,measure`,
        `t,AA,BB,economy,trade,cooperation,in-force,2010,,c1,,"${cell}","${unit}",trade`,
      ],
    })
    const quantity = sound.ok ? sound.data.ties[0]?.phases[0]?.quantity : undefined
    return quantity ? [quantity.value, quantity.unit] : faults(sound).map((text) => text.slice(0, 8))
  }
  test.each([
    ['5,9 bn kWh', '', [5.9, 'bn kWh']],
    ['$95m', '', [95, '$ m']],
    ['US$ 1.5 bn', '', [1.5, 'US$ bn']],
    ['USD 20', '', [20, 'USD']],
    ['12.5 bcm/year', 'bcm/year', [12.5, 'bcm/year']],
    ['12.5 BCM/Year', 'bcm/year', [12.5, 'bcm/year']],
    ['55%', '', [55, '%']],
    ['1 285,5 MW', '', [1285.5, 'MW']],
  ])('“%s” (unit “%s”)', (cell, unit, expected) => {
    expect(of(cell, unit)).toEqual(expected)
  })
  test.each([
    ['12 Mt', 'bcm/year'],
    ['5 (2019)', ''],
    ['ca. 5', ''],
    ['3–4 MW', ''],
  ])('“%s” (unit “%s”) stays a fault', (cell, unit) => {
    expect(of(cell, unit)).toContain('E-NUMBER')
  })
  test('a unit needs no column of its own', () => {
    const sound = kept({
      ties: [`${TIE},quantity,measure`, 't,AA,BB,economy,trade,cooperation,in-force,2010,,c1,,3 MW,capacity'],
    })
    expect(sound.data.ties[0]?.phases[0]?.quantity).toMatchObject({ value: 3, unit: 'MW' })
    expect(notes(sound)).toEqual(['N-READ ties.csv 2:12: “quantity”: "3 MW" is read as 3 | MW'])
  })
  test('coordinates may name their half, in degrees, minutes and seconds', () => {
    const actors = [ACTORS[0] ?? '', 'AA,A,178.44° E,18.14° S', 'CC,C,20,30']
    const places = (rows: readonly string[]) => {
      const sound = read({
        actors: rows,
        ties: [TIE, 't,AA,CC,economy,trade,cooperation,in-force,2010,,c1,'],
      })
      return sound.ok ? sound.data.places.map(({ at }) => at) : faults(sound)
    }
    expect(places(actors)).toEqual([
      [178.44, -18.14],
      [20, 30],
    ])
    expect(places([...actors.slice(0, 2), 'CC,C,"77° 2′ 24″ W",38°53′N'])).toEqual([
      [178.44, -18.14],
      [-77.04, 38.88333],
    ])
    expect(places([...actors.slice(0, 2), 'CC,C,30 N,20 E']).join()).toContain('E-NUMBER actors.csv 3:3')
  })
})

describe('dates that the other dates of the same tables explain', () => {
  const of = (texts: readonly string[], ...beside: readonly (readonly string[])[]) => {
    const { meanings, unclear } = readDates(texts, dateHints([texts, ...beside]))
    return texts.map((t) => meanings.get(t) ?? unclear.get(t) ?? null)
  }
  test('a year of two digits is the one near those that are written out', () => {
    expect(of(['Aug-16', '2010'])).toEqual(['2016-08', '2010'])
    expect(of(['8.8.16'], ['2010', '2021-05'])).toEqual(['2016-08-08'])
    expect(of(['Mar-87', 'Aug-16'], ['1975', '2020'])).toEqual(['1987-03', '2016-08'])
  })
  test('and none where those are of both centuries, or of neither', () => {
    expect(of(['Aug-16'])).toEqual([['2016-08', '1916-08']])
    expect(of(['Aug-16'], ['1914', '2014'])).toEqual([['2016-08', '1916-08']])
    expect(of(['Aug-16'], ['1950', '1960'])).toEqual([['2016-08', '1916-08']])
  })
  test('what stands first in one column stands first in the others, unless they differ', () => {
    expect(of(['08/11/2011'], ['25/08/2016'])).toEqual(['2011-11-08'])
    expect(of(['08/11/2011'], ['08/25/2016'])).toEqual(['2011-08-11'])
    expect(of(['08/11/2011'], ['25/08/2016'], ['08/25/2016'])).toEqual([['2011-11-08', '2011-08-11']])
  })
})

describe('dates of a column', () => {
  const of = (texts: readonly string[]) => {
    const { meanings, unclear } = readDates(texts)
    return texts.map((t) => meanings.get(t) ?? unclear.get(t) ?? null)
  }
  test.each<[readonly string[], readonly unknown[]]>([
    [
      ['2016', '2016-08', '2016-08-08'],
      ['2016', '2016-08', '2016-08-08'],
    ],
    [
      ['25/08/2016', '01/02/2016'],
      ['2016-08-25', '2016-02-01'],
    ],
    [
      ['8/25/2016', '01/02/2016'],
      ['2016-08-25', '2016-01-02'],
    ],
    [
      ['25.8.2016', '1.2.2016'],
      ['2016-08-25', '2016-02-01'],
    ],
    [
      ['08/08/2016', '2015'],
      ['2016-08-08', '2015'],
    ],
    [['08/11/2011'], [['2011-11-08', '2011-08-11']]],
    [
      ['08.11.2011', '2015'],
      ['2011-11-08', '2015'],
    ],
    [['08.25.2011'], ['2011-08-25']],
    [
      ['25/08/2016', '08/25/2016'],
      [['2016-08-25'], ['2016-08-25']],
    ],
    [
      ['2016/8/5', '2016.08', '8/2016', '20160805'],
      ['2016-08-05', '2016-08', '2016-08', '2016-08-05'],
    ],
    [
      ['8 Aug 2016', 'August 8, 2016', '8-aug-2016', 'Aug 2016'],
      ['2016-08-08', '2016-08-08', '2016-08-08', '2016-08'],
    ],
    [
      ['8. März 2016', '1er août 2016', '8 de agosto de 2016', '8 августа 2016 г.'],
      ['2016-03-08', '2016-08-01', '2016-08-08', '2016-08-08'],
    ],
    [
      ['8 Ağustos 2016', '2016年8月8日'],
      ['2016-08-08', '2016-08-08'],
    ],
    [
      ['2016-08-08 00:00:00', '2016-08-08T14:30:00Z', '25/08/2016 00:00'],
      ['2016-08-08', '2016-08-08', '2016-08-25'],
    ],
    [['2016-08-08T23:30:00-05:00'], [['2016-08-08', '2016-08-09']]],
    [['2016.0'], ['2016']],
    [['42590'], [['2016-08-08', '2020-08-09']]],
    [['08/08/16'], [['2016-08-08', '1916-08-08']]],
    [['Aug-16'], [['2016-08', '1916-08']]],
    [
      ['2016?', '(2014)', '2014-2016', '30/02/2016', 'spring 2016', '25th'],
      [null, null, null, null, null, null],
    ],
  ])('%j', (texts, expected) => {
    expect(of(texts)).toEqual(expected)
  })
  test('have no month whose name is another one elsewhere', () => {
    // November in Polish and Czech, October in Croatian.
    expect([monthOf('listopad'), monthOf('May'), monthOf('MAYIS'), monthOf('foo')]).toEqual([
      null,
      5,
      5,
      null,
    ])
  })
})

describe('words', () => {
  test.each([
    ['WAHR', true],
    ['Y', true],
    ['ja', true],
    ['Да', true],
    ['EVET', true],
    ['1', true],
    ['FALSCH', false],
    ['N', false],
    ['нет', false],
    ['HAYIR', false],
    ['0', false],
    ['x', null],
    ['perhaps', null],
    ['2', null],
    ['__proto__', null],
  ])('%s says %s', (text, answer) => {
    expect(readAnswer(text)).toBe(answer)
  })
  test('of a list are told by their letters', () => {
    const words = ['in-force', 'ended']
    expect(['In force', 'IN_FORCE', 'inforce', 'ended'].map((w) => readWord(w, words))).toEqual([
      ...['in-force', 'in-force', 'in-force', 'ended'],
    ])
    expect(readWord('running', words)).toBe('running')
  })
})

describe('rows of one tie', () => {
  const gas = (status: string, since: string, until: string, claims = 'c1', sources = '') =>
    `gas,AA,BB,energy,trade,cooperation,${status},${since},${until},${claims},${sources}`
  const rows = [gas('proposed', '2008', '2010'), gas('building', '2010', '2012'), gas('in-force', '2012', '')]
  test('may come in any order, and equal ones are one', () => {
    const orders = [rows, rows.toReversed(), [rows[1], rows[2], rows[0]], [...rows, ...rows]]
    const results = orders.map((order) => kept({ ties: [TIE, ...order.map(String)] }))
    for (const { data, report } of results) {
      expect(data.ties).toEqual(results[0]?.data.ties)
      expect(report.problems).toEqual([])
    }
    expect(results[0]?.data.ties[0]?.phases.map((p) => p.status)).toEqual([
      'proposed',
      'building',
      'in-force',
    ])
    expect(results.map(notes)).toEqual([
      ...[[], [], []],
      ['N-SAME ties.csv 5:1: 3 rows are the same as others above them and count once (5, 6 and 7)'],
    ])
  })
  test('all count for its claims, and each keeps its sources', () => {
    const { data, report } = kept({
      ties: [TIE, gas('ended', '2022', '', 'c2', 'b'), gas('in-force', '2015', '2022', 'c1', 'a')],
      claims: [...CLAIMS, 'c2,It ends.,2022'],
    })
    expect(report.problems).toEqual([])
    expect(data.ties[0]?.claims).toEqual(['c1', 'c2'])
    expect(data.ties[0]?.phases.map((p) => p.sources)).toEqual([['a'], ['b']])
  })
  test('are told where they do not agree on what belongs to the tie', () => {
    const sound = kept({
      ties: [
        TIE,
        rows[0] ?? '',
        rows[1]?.replace('BB', 'CC') ?? '',
        'arms,BB,CC,military,training,cooperation,in-force,2010,,c1,',
      ],
    })
    expect(sound.data.ties.map((t) => t.id)).toEqual(['arms'])
    expect(faults(sound)).toEqual([
      'E-DUPLICATE ties.csv 3:3: rows 2 and 3 have the id “gas”, but do not agree on “to id”: "BB" and "CC"; none of them is shown',
    ])
  })
  test('that overlap are named as they are in the file', () => {
    const sound = read({ ties: [TIE, rows[0] ?? '', gas('in-force', '2009', '2011')] })
    expect(faults(sound).find((f) => f.startsWith('E-RULE ties'))).toBe(
      'E-RULE ties.csv 3:8: 2009 falls within ties.csv 2:1 (2008 to 2010)',
    )
  })
  test('that end before they begin are told by the names of the columns', () => {
    const sound = read({ ties: [TIE, gas('in-force', '2016', '2012')] })
    expect(faults(sound).join()).toContain(
      'ties.csv 2:9: 2012 is not after “since” (2016); “until, not included” is the first day after the end',
    )
  })
  test('that end when they begin are that day, month or year', () => {
    const { data, ...sound } = kept({
      ties: [
        TIE,
        gas('in-force', '2016-12-31', '2016-12-31'),
        gas('ended', '2017', '2017'),
        gas('ended', '2018-12', '2018-12'),
      ],
    })
    expect(data.ties[0]?.phases.map((p) => p.to)).toEqual(['2017-01-01', '2018', '2019-01'])
    expect(notes(sound as Sound)).toEqual([
      expect.stringMatching(/^N-DAY ties\.csv 2:9: .* in 3 rows .*\(2, 3 and 4\)/),
    ])
  })
})

describe('a slip in one row', () => {
  const ties = [
    TIE,
    ...['1', '2', '3'].map((n) => `hub${n},HUB,AA,economy,trade,cooperation,in-force,2010,,c1,`),
    'other,AA,BB,economy,trade,cooperation,in-force,2012,,c1,',
    'old,HUB,BB,economy,trade,cooperation,in-force,1910,,c1,',
  ]
  test('of the busiest actor costs what names it, and nothing else; all is derived from the rest', () => {
    const sound = kept({ actors: [...ACTORS, 'HUB,Hub,4000,10'], ties })
    expect(sound.data.ties.map((t) => t.id)).toEqual(['other'])
    expect(sound.data.article.opening.pair).toEqual(['AA', 'BB'])
    expect(sound.data.article.timeline).toEqual({ since: '2012', from: '2012', to: '2013' })
    expect(sound.data.article.map.home).toEqual([38, 36, 52, 43])
    expect(faults(sound)).toEqual([
      'E-FIELD actors.csv 5:3: must be at most 360; found 4000',
      ...[2, 3, 4, 6].map((n) => `E-REFERENCE ties.csv ${n}:2: the row “HUB” of actors was left out`),
    ])
  })
  test('that no number is, is told in the same way', () => {
    const sound = kept({ actors: [...ACTORS, 'HUB,Hub,about 10,10'], ties })
    expect(faults(sound)).toContain('E-REFERENCE ties.csv 2:2: the row “HUB” of actors was left out')
  })
  test('does not blame a claim for its ties', () => {
    const sound = kept({
      ties: [...ties, 'x,AA,NO,economy,trade,cooperation,in-force,2010,,c2,'],
      actors: [...ACTORS, 'HUB,Hub,10,10'],
      claims: [...CLAIMS, 'c2,Of one alone.,2010', 'c3,Of none.,2010'],
    })
    expect(faults(sound).filter((f) => f.includes('claims.csv'))).toEqual([
      'E-RULE claims.csv 4:1: no row of ties or actors names the claim “c3”',
      'E-RULE claims.csv 3:1: every row that names the claim “c2” was left out',
    ])
  })
})

describe('the timeline', () => {
  const tie = (id: string, since: string, until = '') =>
    `${id},AA,BB,economy,trade,cooperation,in-force,${since},${until},c1,`
  const some = [TIE, tie('a', '2010'), tie('b', '2012-05', '2015')]
  test.each([
    ['nothing far away', [], { since: '2010', from: '2010', to: '2016' }, 0],
    ['a year of the same age', [tie('c', '1848')], { since: '1848', from: '1848', to: '2016' }, 0],
    ['an old treaty', [tie('c', '1386-05')], { since: '1386', from: '2010', to: '2016' }, 1],
    [
      'a digit that slipped',
      [tie('c', '0216-08-09', '0216-08-10')],
      { since: '0216', from: '2010', to: '2016' },
      2,
    ],
    ['a year to come', [tie('c', '2013', '9999')], { since: '2010', from: '2010', to: '2016' }, 1],
  ])('with %s', (_, more, timeline, outside) => {
    const sound = kept({ ties: [...some, ...more] })
    expect(sound.data.article.timeline).toEqual(timeline)
    expect(faults(sound)).toEqual([])
    expect(notes(sound).filter((n) => n.startsWith('N-TIMELINE ties.csv 4:'))).toHaveLength(outside)
  })
})

describe('columns that nothing reads', () => {
  test('are named, with the nearest known one', () => {
    const sound = kept({
      actors: ['actor id,name,longitude,latitude,remarks,', 'AA,Aaland,40,40,x,y', 'BB,Beeland,50,41,,'],
      ties: [
        TIE.replace('"until, not included"', 'until').replace('source ids', 'colour'),
        'a,AA,BB,economy,trade,cooperation,in-force,2010,2011,c1,red',
      ],
    })
    expect(notes(sound)).toEqual([
      'N-COLUMN actors.csv 1:5: nothing reads the column “remarks”; did you mean “note”?',
      'N-COLUMN actors.csv 1:6: nothing reads column 6, which has no heading',
      'N-COLUMN ties.csv 1:9: nothing reads the column “until”; did you mean “until, not included”?',
      'N-COLUMN ties.csv 1:11: nothing reads the column “colour”',
    ])
  })
  test('are suggested where one that is needed is missing', () => {
    const sound = read({ actors: ['actor id,name,lon,lat', 'AA,Aaland,40,40'] })
    expect(faults(sound)).toEqual([
      'E-CSV-HEADER actors.csv 1: The table “actors” also needs the columns “longitude” and “latitude”. Is “lon” meant to be “longitude”? Is “lat” meant to be “latitude”?',
    ])
  })
})

describe('headings with commas that are not in quotation marks', () => {
  const tie = 'a,AA,BB,economy,trade,cooperation,in-force,2010,2014,c1,'
  test.each([
    ['as ours', [TIE.replaceAll('"', ''), tie]],
    ['in brackets', [`seen (by whom, when),${TIE}`, `me,${tie}`]],
    ['both', [`seen (by whom, when, where),${TIE.replaceAll('"', '')}`, `me,${tie}`]],
  ])('are whole: %s', (_, ties) => {
    const sound = kept({ ties })
    expect(sound.data.ties[0]?.phases[0]).toMatchObject({ from: '2010', to: '2014' })
    expect(faults(sound)).toEqual([])
  })
  test('are two where rows have a cell for each', () => {
    const sound = kept({ ties: [TIE.replaceAll('"', ''), tie.replace(',2014,', ',2014,x,')] })
    expect(notes(sound).map((n) => n.slice(0, 22))).toEqual([
      'N-COLUMN ties.csv 1:9:',
      'N-COLUMN ties.csv 1:10',
    ])
  })
})

describe('quotation marks', () => {
  const names = (lines: readonly string[]) =>
    kept({
      actors: lines,
      ties: [TIE, 'a,AA,BB,economy,trade,cooperation,in-force,2010,,c1,'],
    }).data.actors.map((a) => a.name)
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'after a space',
      ['actor id, name, longitude, latitude', 'AA, "Aaland, the ""old""", 40, 40', 'BB,  "Beeland" , 50, 41'],
      ['Aaland, the "old"', 'Beeland'],
    ],
    [
      'within a cell',
      ['actor id\tname\tlongitude\tlatitude', 'AA\t"Old" Aaland\t40\t40', 'BB\tthe "new" Beeland\t50\t41'],
      ['"Old" Aaland', 'the "new" Beeland'],
    ],
    [
      'at the start of a cell alone, between tabs',
      ['actor id\tname\tlongitude\tlatitude', 'AA\t"Old Aaland\t40\t40', 'BB\tBeeland\t50\t41'],
      ['"Old Aaland', 'Beeland'],
    ],
    [
      'around lines',
      ['actor id;name;longitude;latitude', 'AA;"Old', 'Aaland";40;40', 'BB;"Beeland; the new";50;41'],
      ['Old Aaland', 'Beeland; the new'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(names(lines)).toEqual(expected)
  })
})

describe('states that are given by their code', () => {
  const [first, second] = capitals
  const tie = (a: string, b: string) => [TIE, `a,${a},${b},economy,trade,cooperation,in-force,2010,,c1,`]
  test('get name, capital and coordinates of the base map, which is told', () => {
    for (const of of ['iso2', 'iso3'] as const) {
      const [a = '', b = ''] = [first?.[of], second?.[of]]
      const sound = kept({ actors: ['actor id', a, b], ties: tie(a, b) })
      const [actor] = sound.data.actors
      const place = sound.data.places.find(({ id }) => id === actor?.seat)
      expect(actor).toMatchObject({ id: a, name: first?.name, country: first?.iso2, kind: 'state' })
      expect(place).toMatchObject({ name: first?.capital, at: first?.at })
      expect(faults(sound)).toEqual([])
      expect(notes(sound)).toEqual([
        `N-MADE actors.csv 2:1: what rows 2 and 3 leave out of ${first?.name} and ${second?.name} is taken from the base map, as they name states: name, country, capital, coordinates`,
      ])
    }
  })
  test('keep what their rows say', () => {
    const a = first?.iso2 ?? ''
    const sound = kept({
      actors: [...ACTORS.slice(0, 2), `${a},,,`, `own,My ${a},,`, `X1,Other,1,2`].map(
        (row, i) => `${row},${['country id', '', '', first?.iso3.toLowerCase(), ''][i]}`,
      ),
      ties: tie(a, 'own'),
    })
    expect(sound.data.actors.map(({ id, name, country }) => [id, name, country])).toEqual([
      ['AA', 'Aaland', undefined],
      [a, first?.name, a],
      ['own', `My ${a}`, a],
      ['X1', 'Other', undefined],
    ])
    expect(notes(sound).join('\n')).toContain(`is read as ${a}`)
  })
  test('are no states where the row names something else', () => {
    const a = first?.iso2 ?? ''
    const sound = read({ actors: [...ACTORS, `${a},A company,,`], ties: tie('AA', 'BB') })
    expect(faults(sound)).toEqual([
      expect.stringMatching(/^E-FIELD actors\.csv 5:2: nothing says where “A company” is/),
    ])
  })
})
