/**
 * A small invented atlas: three states, a league and a rebel group; ties of every kind and many shapes.
 *
 * `fixtureJson` gives fresh JSON that a test may spoil; `fixtureAtlas` gives it ready for use.
 */
import type { Atlas } from '../../src/atlas/atlas.ts'
import { firstDay } from '../../src/atlas/day.ts'
import { formatFinding } from '../../src/atlas/findings.ts'
import { parseAtlas } from '../../src/atlas/parse-atlas.ts'
import { SCHEMA_VERSION, TIE_KINDS, type AtlasInput, type Tie } from '../../src/atlas/schema.ts'
import type { Filters } from '../../src/atlas/snapshot.ts'
import { fixtureTies } from './fixture-ties.ts'

/** Fresh JSON of the invented atlas; `overrides` replaces whole tables. */
export function fixtureJson(overrides: Partial<AtlasInput> = {}): AtlasInput {
  return structuredClone({ ...BASE, ties: fixtureTies(), ...overrides })
}

/** The same as an author would have it: without the names of courses, which tests alone give. */
export function fixtureFile(): AtlasInput {
  const json = fixtureJson()
  return { ...json, ties: json.ties.map(({ route: _, ...tie }) => tie) }
}

/** The invented atlas ready for use. Throws when overrides break a rule, with the findings. */
export function fixtureAtlas(overrides: Partial<AtlasInput> = {}): Atlas {
  const loaded = parseAtlas(fixtureJson(overrides))
  if (!loaded.ok) throw new Error(loaded.findings.map(formatFinding).join('\n'))
  return loaded.atlas
}

/** A tie of an atlas. Throws when there is none. */
export function tieOf(atlas: Atlas, id: string): Tie {
  const tie = atlas.ties.get(id)
  if (!tie) throw new Error(`no tie ${id}`)
  return tie
}

/** Filters that let everything through on a day ("2016-08-08"). */
export function filtersOn(day: string, overrides: Partial<Filters> = {}): Filters {
  return {
    day: firstDay(day),
    mode: 'on-day',
    kinds: new Set(TIE_KINDS),
    statuses: null,
    voices: null,
    ...overrides,
  }
}

const BASE: Omit<AtlasInput, 'ties'> = {
  schemaVersion: SCHEMA_VERSION,
  article: {
    id: 'invented',
    title: 'A marriage of convenience',
    published: 'August 2016',
    source: 'paper',
    thesis: 'The two are no allies.',
    paragraphs: 6,
    headings: [{ paragraph: 4, text: 'Distrust' }],
    timeline: { since: '2003', from: '2015-11', to: '2017' },
    opening: { day: '2016-08-08', pair: ['AR', 'BO'] },
    anchors: [
      { day: '2015-11-24', label: 'Both lines stop' },
      { day: '2016-04-02', label: 'Fighting on the Ridge', claims: ['claim-7'] },
      { day: '2016-08-08', label: 'The summit', claims: ['claim-4'], sources: ['paper'] },
      { day: '2016-08-10', label: 'Both lines agreed' },
    ],
    map: {
      bounds: [0, 30, 40, 60],
      home: [10, 35, 30, 50],
      countries: ['AR', 'BO', 'CE'],
      blocs: ['LEAGUE'],
    },
  },
  sources: [
    { id: 'paper', title: 'The article', url: 'https://example.org/article' },
    { id: 'ledger', title: 'Ledger of arms', url: 'https://example.org/ledger' },
    { id: 'own', title: 'General knowledge', unverified: true, note: 'Not checked.' },
  ],
  actors: [
    { id: 'AR', name: 'Arland', adjective: 'Arlandic', kind: 'state', seat: 'arville', country: 'AR' },
    {
      id: 'BO',
      name: 'Borland',
      alternates: ['Bórlandı', 'Republic of Borland'],
      kind: 'state',
      seat: 'borport',
      country: 'BO',
      claims: ['claim-8'],
    },
    { id: 'CE', name: 'Celland', kind: 'state', seat: 'cetown', country: 'CE' },
    { id: 'LEAGUE', name: 'Northern League', kind: 'organisation', seat: 'arville' },
    { id: 'HILLS', name: 'Hill Front', kind: 'group', seat: 'ridge' },
  ],
  places: [
    { id: 'arville', name: 'Arville', at: [20, 55], kind: 'city' },
    { id: 'borport', name: 'Borport', alternates: ['Əl-Bör'], at: [25, 40], kind: 'city' },
    { id: 'cetown', name: 'Cetown', at: [15, 38], kind: 'city' },
    { id: 'ridge', name: 'The Ridge', at: [20, 39], kind: 'area', accuracyKm: 10, source: 'own' },
    { id: 'isthmus', name: 'the Isthmus', at: [12, 45], kind: 'area' },
  ],
  memberships: [
    { id: 'm1', actor: 'CE', bloc: 'LEAGUE', role: 'observer', from: '2003', to: '2010', sources: ['paper'] },
    { id: 'm2', actor: 'CE', bloc: 'LEAGUE', role: 'member', from: '2010', sources: ['paper'] },
    { id: 'm3', actor: 'AR', bloc: 'LEAGUE', role: 'member', from: '2003', sources: ['paper'] },
  ],
  sites: [
    {
      id: 's1',
      name: 'Ridge garrison',
      type: 'ground-base',
      kind: 'military',
      operator: 'AR',
      host: 'CE',
      at: [19, 39],
      from: '2005',
      confidence: 'high',
      sources: ['ledger'],
      claims: ['claim-3'],
    },
  ],
  events: [
    {
      id: 'e1',
      title: 'Summit at Borport',
      type: 'summit',
      kind: 'diplomacy',
      from: '2016-08-08',
      dated: 'article',
      place: 'borport',
      actors: ['AR', 'BO'],
      summary: 'Both presidents meet.',
      confidence: 'high',
      claims: ['claim-4'],
      ties: ['partnership'],
      sources: ['paper'],
    },
    {
      id: 'e2',
      title: 'Fighting on the Ridge',
      type: 'combat',
      kind: 'military',
      from: '2016-04-02',
      to: '2016-04-06',
      dated: 'record',
      place: 'ridge',
      actors: ['BO', 'CE', 'HILLS'],
      summary: 'Four days of fighting.',
      confidence: 'medium',
      claims: ['claim-7'],
      sources: ['ledger'],
    },
  ],
  claims: [
    {
      id: 'claim-1',
      paragraph: 1,
      text: 'Arland arms Borland.',
      role: 'binds',
      voice: 'fact',
      kinds: ['military'],
      from: '2010',
    },
    {
      id: 'claim-2',
      paragraph: 1,
      text: 'A pipe is to cross to Celland.',
      role: 'strains',
      voice: 'fact',
      kinds: ['energy'],
      from: '2015',
    },
    {
      id: 'claim-3',
      paragraph: 2,
      text: 'Arland protects Celland.',
      role: 'restrains',
      voice: 'fact',
      kinds: ['alliances'],
      from: '2003',
    },
    {
      id: 'claim-4',
      paragraph: 2,
      text: 'Arland wants a partnership.',
      role: 'binds',
      voice: 'announced',
      by: 'the president of Arland',
      kinds: ['alliances', 'diplomacy'],
      from: '2016-08-08',
    },
    {
      id: 'claim-5',
      paragraph: 3,
      text: 'Borland may mediate.',
      role: 'frame',
      voice: 'speculation',
      kinds: ['diplomacy'],
      from: '2016',
    },
    {
      id: 'claim-6',
      paragraph: 5,
      text: 'Borland condemns the taking of the Isthmus.',
      role: 'strains',
      voice: 'judgement',
      kinds: ['diplomacy'],
      from: '2014-03',
      day: '2016-01-15',
    },
    {
      id: 'claim-7',
      paragraph: 5,
      text: 'Borland and Celland fight.',
      role: 'frame',
      voice: 'fact',
      kinds: ['military'],
      from: '2014',
      to: '2016-06',
    },
    {
      id: 'claim-8',
      paragraph: 6,
      text: 'Unrest could grow in Borland.',
      role: 'strains',
      voice: 'forecast',
      kinds: ['economy'],
      from: '2016',
    },
  ],
  evidence: [
    {
      id: 'v1',
      claims: ['claim-1'],
      verdict: 'caveat',
      finding: 'the share was 70 per cent',
      note: 'The ledger counts otherwise.',
      figures: [
        { label: 'article', basis: 'article', value: 85, unit: '%' },
        { label: 'ledger', basis: 'record', value: 70, unit: '%', source: 'ledger' },
      ],
      sources: ['ledger'],
      confidence: 'high',
    },
    {
      id: 'v2',
      claims: ['claim-6'],
      verdict: 'contested',
      finding: 'the vote was an abstention',
      note: 'As printed.',
      sources: ['ledger'],
      confidence: 'medium',
    },
    {
      id: 'v3',
      claims: ['claim-8'],
      verdict: 'not-checkable',
      finding: 'a forecast',
      note: 'It lies ahead.',
      confidence: 'low',
    },
  ],
}
