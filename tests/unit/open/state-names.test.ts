/** States and actors by the names that people write, in every table. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import stateNames from '../../../geo/state-names.json'
import { opened } from '../../../src/open/import-pipeline.ts'
import {
  foldedName,
  isKnownState,
  seatless,
  stateCalled,
  stateOf,
  statesMeant,
} from '../../../src/open/state-names.ts'
import { idOfName, isId } from '../../../src/open/written-ids.ts'

interface Labelled {
  readonly objects: {
    readonly labels: {
      readonly geometries: readonly { readonly properties: Readonly<Record<'kind' | 'id' | 'en', string>> }[]
    }
  }
}

test.each([
  ['Ivory Coast', 'CI'],
  ["Cote d'Ivoire", 'CI'],
  ['Côte d’Ivoire', 'CI'],
  ['DR Congo', 'CD'],
  ['Congo, Dem. Rep.', 'CD'],
  ['Democratic Republic of Congo', 'CD'],
  ['The Democratic Republic of the Congo', 'CD'],
  ['Republic of Congo', 'CG'],
  ['Congo-Brazzaville', 'CG'],
  ['South Korea', 'KR'],
  ['Korea, South', 'KR'],
  ['Republic of Korea', 'KR'],
  ['Korea, Republic of', 'KR'],
  ["Korea (Democratic People's Republic of)", 'KP'],
  ['north korea', 'KP'],
  ['Russian Federation', 'RU'],
  ['U.K.', 'GB'],
  ['the United Kingdom', 'GB'],
  ['USA', 'US'],
  ['The United States of America', 'US'],
  ['Türkiye', 'TR'],
  ['TÜRKIYE', 'TR'],
  ['Republic of Turkey', 'TR'],
  ['Czechia', 'CZ'],
  ['Burma', 'MM'],
  ['Swaziland', 'SZ'],
  ['Cabo Verde', 'CV'],
  ['Iran, Islamic Republic of', 'IR'],
  ['Iran (Islamic Republic of)', 'IR'],
  ['Islamic Republic of Iran', 'IR'],
  ['Lao PDR', 'LA'],
  ['Viet Nam', 'VN'],
  ['Socialist Republic of Viet Nam', 'VN'],
  ['Moldova, Republic of', 'MD'],
  ['Tanzania, United Republic of', 'TZ'],
  ['Bolivia (Plurinational State of)', 'BO'],
  ['Gambia, The', 'GM'],
  ['The Bahamas', 'BS'],
  ['St. Lucia', 'LC'],
  ['St Vincent & the Grenadines', 'VC'],
  ['Sao Tome and Principe', 'ST'],
  ['Hashemite Kingdom of Jordan', 'JO'],
  ['Grand Duchy of Luxembourg', 'LU'],
  ['East Timor', 'TL'],
  ['Micronesia (Federated States of)', 'FM'],
  ['FYROM', 'MK'],
  ['PRC', 'CN'],
  ['AZE', 'AZ'],
  ['az', 'AZ'],
])('“%s” is the state of the code %s', (name, code) => {
  expect(stateOf(name)?.iso2).toBe(code)
})

test.each(['Congo', 'Korea', 'Republic of China', 'State of Georgia', 'Atlantis', '', 'Gulf of Guinea'])(
  '“%s” is no state that could be told',
  (name) => {
    expect(stateCalled(name)).toBeUndefined()
  },
)

test('a slip and a name of two states propose what may be meant', () => {
  expect(statesMeant('Ethopia')).toEqual(['Ethiopia'])
  expect(statesMeant('Congo')).toEqual(['Democratic Republic of the Congo', 'Republic of the Congo'])
  expect(statesMeant('Pacific Islands Forum')).toEqual([])
})

test('no two states share a name, and each list is of a state of the base maps', () => {
  const of = new Map<string, string>()
  for (const [code, names] of Object.entries(stateNames.names)) {
    expect(stateOf(code)?.iso2).toBe(code)
    for (const name of names) {
      const folded = foldedName(name)
      expect([undefined, code], name).toContain(of.get(folded))
      of.set(folded, code)
      expect(stateCalled(name)?.iso2, name).toBe(code)
    }
  }
})

test('what the base maps name without a capital is known, and none is chosen for it', () => {
  const named = ['geo/basemap.topo.json', 'geo/world.topo.json'].flatMap((file) => {
    const { objects } = JSON.parse(readFileSync(file, 'utf8')) as Labelled
    return objects.labels.geometries.flatMap(({ properties: { kind, id, en } }) =>
      kind === 'country' ? [[id, en] as const] : [],
    )
  })
  const lost = named.filter(([code, name]) => !(isKnownState(code) && isKnownState(name)))
  expect(lost).toEqual([])
  for (const { iso2, iso3, names } of stateNames.withoutCapital)
    for (const text of [iso2, iso3, ...names]) {
      expect(stateOf(text), text).toBeUndefined()
      expect(seatless(text), text).toBe(names[0])
    }
})

test('an id is made of any name, and of different names different ones', () => {
  const names = [
    'Nord Stream 2',
    'Côte d’Ivoire',
    'Ростов',
    'Ростова',
    '上海',
    'a '.repeat(50),
    'a '.repeat(51),
  ]
  const ids = names.map(idOfName)
  expect(ids.filter((id) => !isId(id))).toEqual([])
  expect(new Set(ids).size).toBe(names.length)
  expect(ids.slice(0, 2)).toEqual(['Nord-Stream-2', 'Cote-dIvoire'])
})

describe('tables that call actors by name', () => {
  const read = (actors: readonly string[], ties: readonly string[]) =>
    opened(
      [
        ['actors', actors],
        ['ties', ['tie id,from id,to id,kind,form,tone,status,since,claim ids', ...ties]],
        ['claims', ['claim id,claim,from', 'c1,They trade.,2010']],
      ].map(([name, lines]) => ({
        name: `${String(name)}.csv`,
        bytes: new TextEncoder().encode((lines as readonly string[]).join('\n')),
      })),
    )
  const told = (sound: ReturnType<typeof read>) => [
    ...sound.report.problems.map((p) => `${p.code} ${p.at}: ${p.text}`),
    ...sound.report.notes.map((p) => `${p.code} ${p.at}`),
  ]
  const kept = (sound: ReturnType<typeof read>) => {
    if (!sound.ok) throw new Error(JSON.stringify(sound.report))
    return sound.data
  }

  test('a state is completed by its name, and a tie finds it by any other', () => {
    const sound = read(
      [
        'actor id,name,longitude,latitude',
        'South Korea,,,',
        'laos,Laos,,',
        'river,River Commission,102.6,18',
      ],
      [
        'a,Republic of Korea,Lao PDR,economy,trade,cooperation,in-force,2010,c1',
        'b,laos,River Commission,economy,trade,cooperation,in-force,2010,c1',
      ],
    )
    const { actors, ties, places } = kept(sound)
    expect(actors.map(({ id, name, country }) => [id, name, country])).toEqual([
      ['KR', 'South Korea', 'KR'],
      ['laos', 'Laos', 'LA'],
      ['river', 'River Commission', undefined],
    ])
    expect(ties.map(({ from, to }) => [from, to])).toEqual([
      ['KR', 'laos'],
      ['laos', 'river'],
    ])
    expect(places.some(({ name }) => name === 'Seoul')).toBe(true)
    expect(told(sound)).toEqual([
      'N-READ actors.csv 2:1',
      'N-READ ties.csv 2:2',
      'N-READ ties.csv 2:3',
      'N-MADE actors.csv 2:1',
    ])
  })

  test('a state that only a tie names has a row all the same, and the report says so; a code alone may be a slip', () => {
    const sound = read(
      ['actor id,name,longitude,latitude', 'Russia,,,'],
      [
        'a,Russia,Norway,economy,trade,cooperation,in-force,2010,c1',
        'b,Russia,SE,economy,trade,cooperation,in-force,2010,c1',
      ],
    )
    expect(kept(sound).actors.map(({ id, name }) => [id, name])).toEqual([
      ['Russia', 'Russia'],
      ['NO', 'Norway'],
    ])
    expect(told(sound)).toEqual([
      expect.stringContaining('E-REFERENCE ties.csv 3:3: no row of actors has the id “SE”'),
      'N-MADE ties.csv 2:3',
      'N-MADE actors.csv 2:1',
    ])
  })

  test('what is no state says in one line what it lacks, with the nearest name', () => {
    const sound = read(
      ['actor id,name,longitude,latitude', 'RU,,,', 'Ethopia,,,', 'DE,,,'],
      [
        'a,RU,DE,economy,trade,cooperation,in-force,2010,c1',
        'b,RU,Ethopia,economy,trade,cooperation,in-force,2010,c1',
        'c,RU,Germeny,economy,trade,cooperation,in-force,2010,c1',
      ],
    )
    expect(sound.report.problems.map((p) => `${p.at}: ${p.text}`)).toEqual([
      'actors.csv 3:1: nothing says where “Ethopia” is: give its longitude and latitude, or the name or ISO code of a state that the base map has; did you mean “Ethiopia”?',
      'ties.csv 3:3: the row “Ethopia” of actors was left out',
      'ties.csv 4:3: no row of actors has the id “Germeny”: add one (actors.csv), or write the name of a state; did you mean “Germany”?',
    ])
  })

  describe('of which one has no seat of government that the list has', () => {
    const [{ iso2, names }] = [stateNames.withoutCapital.find((row) => row.iso2 === 'XK')!]
    const [name = ''] = names
    const why = `“${name}” needs its longitude and latitude in actors.csv: its seat of government is contested or not in the list of capitals, and none is chosen for it`
    const tie = (to: string) => `a,RU,${to},economy,trade,cooperation,in-force,2010,c1`
    const other = 'b,RU,NO,economy,trade,cooperation,in-force,2010,c1'
    test.each([
      [
        'in a row of actors, by its code',
        ['actor id', 'RU', 'NO', iso2],
        [tie(iso2), other],
        'actors.csv 4:1',
      ],
      [
        'by its name',
        ['actor id,name,longitude,latitude', 'RU', 'NO', `k,${name},,`],
        [tie('k'), other],
        'actors.csv 4:2',
      ],
      ['in ties alone', ['actor id', 'RU', 'NO'], [tie(name), other], 'ties.csv 2:3'],
    ])('%s, say what is missing and why', (_, actors, ties, at) => {
      const sound = read(actors, ties)
      expect(sound.report.problems[0]).toMatchObject({ at, text: why })
      expect(kept(sound).ties.map(({ id }) => id)).toEqual(['b'])
    })
    test('is drawn where coordinates are given', () => {
      const sound = read(
        ['actor id,name,longitude,latitude', 'RU', `k,${name},21.2,42.7`],
        [tie(names[1] ?? ''), tie('k').replace('a,', 'c,')],
      )
      expect(kept(sound).ties.map(({ to }) => to)).toContain('k')
    })
  })

  test('the article names actors as the other tables do, and people with commas in their names', () => {
    const csv = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))
    const sound = opened([
      {
        name: 'actors.csv',
        bytes: csv(['actor id,name,longitude,latitude', 'South Korea,,,', 'Laos,,,', 'RU,,,']),
      },
      {
        name: 'ties.csv',
        bytes: csv([
          'tie id,from id,to id,kind,form,tone,status,since,claim ids',
          'a,RU,Laos,economy,trade,cooperation,in-force,2010,c1',
          'b,ROK,Laos,economy,trade,cooperation,in-force,2010,c1',
        ]),
      },
      { name: 'claims.csv', bytes: csv(['claim id,claim,from', 'c1,They trade.,2010']) },
      {
        name: 'article.csv',
        bytes: csv([
          'field,value',
          'opening pair,Republic of Korea | Lao PDR',
          'authors 1,"Doe, Jane"',
          'authors 2,Max Mustermann',
        ]),
      },
    ])
    expect(sound.report.problems).toEqual([])
    const article = kept(sound).article
    expect(article.opening.pair).toEqual(['KR', 'Laos'])
    expect(article.authors).toEqual(['Doe, Jane', 'Max Mustermann'])
  })

  test('an actor of the table goes before a state of the same name, and a name of two is nobody’s', () => {
    const sound = read(
      [
        'actor id,name,kind,longitude,latitude',
        'g,Georgia,entity,-84.4,33.7',
        'x,The Twins,group,10,10',
        'y,Twins,group,11,11',
        'RU,,,,',
      ],
      [
        'a,RU,Georgia,economy,trade,cooperation,in-force,2010,c1',
        'b,RU,Twins,economy,trade,cooperation,in-force,2010,c1',
      ],
    )
    expect(kept(sound).ties.map(({ to }) => to)).toEqual(['g'])
    expect(told(sound)[0]).toContain('E-REFERENCE ties.csv 3:3')
  })
})
