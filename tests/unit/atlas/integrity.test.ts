import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { WHOLE } from '../../../src/atlas/rules/context.ts'
import { RULES, integrity } from '../../../src/atlas/integrity.ts'
import { edits, nearestWord } from '../../../src/atlas/rules/nearest-word.ts'
import { AtlasSchema, type AtlasData } from '../../../src/atlas/schema.ts'
import { fixtureJson } from '../../support/fixture-atlas.ts'

const fixture = () => v.parse(AtlasSchema, fixtureJson())

/** A row by its place or its id. Throws when there is none, so that no mutation can miss. */
function row<T extends object>(rows: T[], key: number | string): T {
  const found = typeof key === 'number' ? rows[key] : rows.find((r) => 'id' in r && r.id === key)
  if (found === undefined) throw new Error(`no row ${key}`)
  return found
}

const tie = (data: AtlasData, id: string) => row(data.ties, id)
const phase = (data: AtlasData, id: string, i = 0) => row(tie(data, id).phases, i)
const quantity = (data: AtlasData, id: string, i = 0) => {
  const found = phase(data, id, i).quantity
  if (!found) throw new Error(`no quantity on ${id}`)
  return found
}

/** A step with a chart of what is traded. */
const charted = (to: string[]): AtlasData['article']['tour'][number] => ({
  id: 'step',
  day: '2016-08-08',
  title: 'T',
  text: 'One. Two.',
  ties: [],
  events: [],
  blocs: [],
  callouts: [],
  claims: [],
  sources: [],
  chart: { measure: 'turnover', years: [2014, 2015], to },
})

type Mutation = readonly [what: string, spoil: (data: AtlasData) => void, path: string, message: RegExp]

const ownType = (more: object) => ({
  id: 'fishing',
  kind: 'economy' as const,
  name: 'fishing',
  mutual: '{from} and {to} fish',
  ...more,
})

/** Rule → ways to break it, and where the finding must stand. */
const MUTATIONS: Readonly<Record<string, readonly Mutation[]>> = {
  'ids are unique in their table': [
    [
      'two ties of one id',
      (d) => (tie(d, 'line-2').id = 'line-1'),
      'ties[2].id',
      /“line-1” is already the id of ties\[1\]/,
    ],
    ['two sources of one id', (d) => (row(d.sources, 1).id = 'paper'), 'sources[1].id', /already/],
  ],
  'what is named exists': [
    [
      'an actor misspelt',
      (d) => (tie(d, 'arms').from = 'ARR'),
      'ties[0].from',
      /^no row of actors has the id “ARR”; did you mean “AR”\?$/,
    ],
    [
      'an actor far from any',
      (d) => (tie(d, 'arms').to = 'nobody-at-all'),
      'ties[0].to',
      /^no row of actors has the id “nobody-at-all”$/,
    ],
    [
      'a mediator',
      (d) => (tie(d, 'mediation').via = 'X9'),
      'ties[5].via',
      /^no row of actors or places has the id/,
    ],
    [
      'a place of a statement',
      (d) => (tie(d, 'criticism').over = 'istmus'),
      'ties[6].over',
      /did you mean “isthmus”/,
    ],
    [
      'a claim of an anchor',
      (d) => row(d.article.anchors, 2).claims.push('c99'),
      'article.anchors[2].claims[1]',
      /^no row of claims has the id “c99”/,
    ],
    [
      'a claim of a tie',
      (d) => tie(d, 'arms').claims.push('c99'),
      'ties[0].claims[1]',
      /^no row of claims has the id “c99”/,
    ],
    [
      'a source of a tie',
      (d) => tie(d, 'trade').sources.push('x'),
      'ties[8].sources[1]',
      /^no row of sources has the id “x”/,
    ],
    [
      'a source of a phase',
      (d) => phase(d, 'arms', 1).sources.push('x'),
      'ties[0].phases[1].sources[1]',
      /^no row of sources has the id/,
    ],
    [
      'a source of a quantity',
      (d) => (quantity(d, 'arms', 1).source = 'x'),
      'ties[0].phases[1].quantity.source',
      /^no row of sources has the id/,
    ],
    [
      'a source of a series',
      (d) => (row(tie(d, 'trade').series, 0).source = 'x'),
      'ties[8].series[0].source',
      /^no row of sources has the id/,
    ],
    ['a seat', (d) => (row(d.actors, 'AR').seat = 'arvile'), 'actors[0].seat', /did you mean “arville”/],
    [
      'a claim of an actor',
      (d) => row(d.actors, 'AR').claims.push('c99'),
      'actors[0].claims[0]',
      /^no row of claims has the id/,
    ],
    [
      'a source of a place',
      (d) => (row(d.places, 'ridge').source = 'x'),
      'places[3].source',
      /^no row of sources has the id/,
    ],
    [
      'a member',
      (d) => (row(d.memberships, 0).actor = 'X9'),
      'memberships[0].actor',
      /^no row of actors has the id/,
    ],
    [
      'a bloc',
      (d) => (row(d.memberships, 0).bloc = 'LEAGU'),
      'memberships[0].bloc',
      /^no row of actors has the id “LEAGU”; did you mean “LEAGUE”\?$/,
    ],
    [
      'a source of a membership',
      (d) => row(d.memberships, 0).sources.push('x'),
      'memberships[0].sources[1]',
      /^no row of sources has the id/,
    ],
    [
      'an operator',
      (d) => (row(d.sites, 0).operator = 'X9'),
      'sites[0].operator',
      /^no row of actors has the id/,
    ],
    ['a host', (d) => (row(d.sites, 0).host = 'X9'), 'sites[0].host', /^no row of actors has the id/],
    [
      'a claim of a site',
      (d) => row(d.sites, 0).claims.push('c99'),
      'sites[0].claims[1]',
      /^no row of claims has the id/,
    ],
    [
      'a place of an event',
      (d) => (row(d.events, 0).place = 'x'),
      'events[0].place',
      /^no row of places has the id/,
    ],
    [
      'an actor of an event',
      (d) => row(d.events, 0).actors.push('X9'),
      'events[0].actors[2]',
      /^no row of actors has the id/,
    ],
    [
      'a tie of an event',
      (d) => row(d.events, 0).ties.push('arm'),
      'events[0].ties[1]',
      /^no row of ties has the id “arm”; did you mean “arms”\?$/,
    ],
    [
      'a claim of evidence',
      (d) => row(d.evidence, 0).claims.push('c99'),
      'evidence[0].claims[1]',
      /^no row of claims has the id/,
    ],
    [
      'a source of a figure',
      (d) => (row(row(d.evidence, 0).figures, 1).source = 'x'),
      'evidence[0].figures[1].source',
      /^no row of sources has the id/,
    ],
    [
      'the source of the article',
      (d) => (d.article.source = 'pape'),
      'article.source',
      /did you mean “paper”/,
    ],
    [
      'an actor of the opening',
      (d) => (d.article.opening.pair[1] = 'BOO'),
      'article.opening.pair[1]',
      /did you mean “BO”/,
    ],
    [
      'a bloc of the legend',
      (d) => d.article.map.blocs.push('x'),
      'article.map.blocs[1]',
      /^no row of actors has the id/,
    ],
  ],
  'a bloc is an organisation': [
    [
      'a state as a bloc',
      (d) => (row(d.memberships, 0).bloc = 'BO'),
      'memberships[0].bloc',
      /“BO” has the kind “state”/,
    ],
    [
      'a state in the legend',
      (d) => d.article.map.blocs.push('BO'),
      'article.map.blocs[1]',
      /has the kind “state”/,
    ],
  ],
  'a span ends after it begins': [
    [
      'a phase',
      (d) => (phase(d, 'line-1').to = '2015-03'),
      'ties[1].phases[0].to',
      /^2015-03 is not after “from” \(2015-03-17\)/,
    ],
    ['an event', (d) => (row(d.events, 1).to = '2016-04-02'), 'events[1].to', /is not after/],
    ['a claim', (d) => (row(d.claims, 'claim-7').to = '2014'), 'claims[6].to', /is not after/],
    ['a membership', (d) => (row(d.memberships, 0).to = '2002'), 'memberships[0].to', /is not after/],
    ['a site', (d) => (row(d.sites, 0).to = '2005'), 'sites[0].to', /is not after/],
  ],
  'days offered for comparison lie in the timeline, in order': [
    [
      'a second day before the first',
      (d) => d.article.comparisons.push({ from: '2016-04-06', to: '2016-04-01', label: 'backwards' }),
      'article.comparisons[0].to',
      /is not after/,
    ],
    [
      'a day beyond the timeline',
      (d) => d.article.comparisons.push({ from: '2016-04-06', to: '2031', label: 'too late' }),
      'article.comparisons[0]',
      /within the timeline/,
    ],
  ],
  'only the article says that a tie begins': [
    [
      'a phase of the record that begins',
      (d) => (phase(d, 'line-1').begins = true),
      'ties[1].phases[0].begins',
      /only allowed where “basis” is “article”/,
    ],
  ],
  'phases of one basis follow each other': [
    [
      'one within the other',
      (d) => (phase(d, 'line-1', 1).from = '2015-11-23'),
      'ties[1].phases[1].from',
      /2015-11-23 falls within ties\[1\]\.phases\[0\]/,
    ],
    [
      'one open to the end',
      (d) => (phase(d, 'line-1').to = null),
      'ties[1].phases[1].from',
      /without an end\)/,
    ],
    [
      'out of order',
      (d) => tie(d, 'line-2').phases.reverse(),
      'ties[2].phases[1].from',
      /is before ties\[2\]\.phases\[0\]/,
    ],
  ],
  'memberships in one bloc follow each other': [
    [
      'two standings at a time',
      (d) => (row(d.memberships, 0).to = '2011'),
      'memberships[1].from',
      /falls within memberships\[0\]/,
    ],
  ],
  'the timeline runs forward and the opening day lies in it': [
    ['backward', (d) => (d.article.timeline.to = '2015'), 'article.timeline.to', /is not after/],
    ['a late since', (d) => (d.article.timeline.since = '2016'), 'article.timeline.since', /is after “from”/],
    [
      'the day of its end',
      (d) => (d.article.opening.day = '2017-01-01'),
      'article.opening.day',
      /outside the timeline/,
    ],
  ],
  'anchors lie in the timeline, in their order': [
    [
      'before the timeline',
      (d) => (row(d.article.anchors, 0).day = '2015-10-31'),
      'article.anchors[0].day',
      /^2015-10-31 is outside the timeline/,
    ],
    [
      'the day of its end',
      (d) => (row(d.article.anchors, 3).day = '2017-01-01'),
      'article.anchors[3].day',
      /outside the timeline/,
    ],
    [
      'a day twice',
      (d) => (row(d.article.anchors, 1).day = '2015-11-24'),
      'article.anchors[1].day',
      /is not after 2015-11-24/,
    ],
    [
      'out of order',
      (d) => (row(d.article.anchors, 2).day = '2016-04-01'),
      'article.anchors[2].day',
      /is not after 2016-04-02/,
    ],
    [
      'a month',
      (d) => (row(d.article.anchors, 3).day = '2016-09'),
      'article.anchors[3].day',
      /^2016-09 must be a whole date/,
    ],
  ],
  'the day of a claim lies in its span and in the timeline': [
    [
      'before the claim',
      (d) => (row(d.claims, 'claim-5').day = '2015-12-31'),
      'claims[4].day',
      /outside the claim/,
    ],
    [
      'before the timeline',
      (d) => (row(d.claims, 'claim-6').day = '2014-03'),
      'claims[5].day',
      /outside the timeline/,
    ],
  ],
  'a tie rests on a claim or on a source': [
    ['no claim', (d) => (tie(d, 'line-1').claims = []), 'ties[1].claims', /names no claim/],
    [
      'context without source',
      (d) => (tie(d, 'trade').sources = []),
      'ties[8].sources',
      /must name a source, because “context” is true/,
    ],
  ],
  'a phase of the article has a claim': [
    [
      'context on the article',
      (d) => (phase(d, 'trade').basis = 'article'),
      'ties[8].phases[0].basis',
      /“claims” names no claim/,
    ],
  ],
  'a phase of the record has a source': [
    [
      'neither here nor on the tie',
      (d) => (phase(d, 'arms', 1).sources = []),
      'ties[0].phases[1].sources',
      /must name a source, here or/,
    ],
  ],
  'a form has what it needs': [
    ['a mediation without mediator', (d) => delete tie(d, 'mediation').via, 'ties[5].via', /mediator/],
    [
      'a guarantee both ways',
      (d) => (tie(d, 'guarantee').directed = false),
      'ties[3].directed',
      /must not be mutual/,
    ],
  ],
  'a quantity says where it stands': [
    [
      'from nowhere',
      (d) => delete quantity(d, 'arms').paragraph,
      'ties[0].phases[0].quantity',
      /a source or a paragraph/,
    ],
  ],
  'a type of one’s own has its words': [
    [
      'an id of the list',
      (d) => (d.article.types = [ownType({ id: 'trade' })]),
      'article.types[0].id',
      /already/,
    ],
    [
      'no sentence',
      (d) => (d.article.types = [ownType({ mutual: undefined })]),
      'article.types[0].mutual',
      /one of these sentences/,
    ],
  ],
  'a tie has a type that is there, and its words': [
    ['none', (d) => Object.assign(d.ties[0] ?? {}, { type: 'fishing' }), 'ties[0].type', /has none/],
  ],
  'a chart has figures of one unit': [
    [
      'a receiver of nothing',
      (d) => (d.article.tour = [charted(['BO', 'CE'])]),
      'article.tour[0].chart.to[1]',
      /no link to “CE” has “turnover” in these years/,
    ],
    [
      'two units',
      (d) => {
        const { series } = tie(d, 'trade')
        const other = { ...row(series, 0), unit: 't' }
        d.ties.push({ ...tie(d, 'trade'), id: 'other', series: [other] })
        d.article.tour = [charted([tie(d, 'trade').to])]
      },
      'article.tour[0].chart',
      /several units: US\$ bn and t/,
    ],
  ],
  'numbers are finite': [
    [
      'a quantity',
      (d) => (quantity(d, 'arms').value = Infinity),
      'ties[0].phases[0].quantity.value',
      /too large/,
    ],
    [
      'a point of a series',
      (d) => (row(row(tie(d, 'trade').series, 0).points, 1).value = -Infinity),
      'ties[8].series[0].points[1].value',
      /too large/,
    ],
    [
      'a figure',
      (d) => (row(row(d.evidence, 0).figures, 0).value = Infinity),
      'evidence[0].figures[0].value',
      /too large/,
    ],
  ],
  'a claim is shown': [
    [
      'by nothing',
      (d) => (row(d.actors, 'BO').claims = []),
      'claims[7]',
      /no row of ties, .* or actors names the claim “claim-8”/,
    ],
  ],
  'evidence has a source': [
    [
      'a caveat',
      (d) => (row(d.evidence, 0).sources = []),
      'evidence[0].sources',
      /must name a source, because “verdict” is “caveat”/,
    ],
  ],
  'a paragraph is one of the article': [
    [
      'of a claim',
      (d) => (row(d.claims, 0).paragraph = 7),
      'claims[0].paragraph',
      /no paragraph 7; the article has 6 paragraphs/,
    ],
    [
      'of a heading',
      (d) => (row(d.article.headings, 0).paragraph = 0),
      'article.headings[0].paragraph',
      /no paragraph 0;/,
    ],
    [
      'of a quantity',
      (d) => (quantity(d, 'arms').paragraph = 9),
      'ties[0].phases[0].quantity.paragraph',
      /no paragraph 9;/,
    ],
  ],
  'a state has a country': [
    ['none', (d) => delete row(d.actors, 'CE').country, 'actors[2].country', /“CE” is a state/],
  ],
  'the map has an extent': [
    [
      'east of west',
      (d) => (d.article.map.bounds = [40, 30, 0, 60]),
      'article.map.bounds',
      /found 40, 30, 0, 60/,
    ],
    [
      'a home elsewhere',
      (d) => (d.article.map.home = [-100, 35, -80, 50]),
      'article.map.home',
      /outside “bounds”/,
    ],
  ],
}

describe('integrity', () => {
  it('finds nothing wrong with the fixture', () => {
    expect(integrity(fixture())).toEqual([])
  })

  it('has a way to break each of its rules', () => {
    expect(Object.keys(MUTATIONS).sort()).toEqual(Object.keys(RULES).sort())
  })

  for (const [name, mutations] of Object.entries(MUTATIONS))
    it.each(mutations)(`sees to it that ${name}: %s`, (_, spoil, path, message) => {
      const data = fixture()
      spoil(data)
      const [finding, ...more] = RULES[name]?.(data, WHOLE) ?? []
      expect(finding?.path).toBe(path)
      expect(finding?.message).toMatch(message)
      expect(more).toEqual([])
      expect(integrity(data).map((f) => f.path)).toContain(path)
    })

  it('takes a verdict of no evidence, or of none possible, without a source', () => {
    const data = fixture()
    Object.assign(row(data.evidence, 0), { verdict: 'none-found', sources: [] })
    expect(integrity(data)).toEqual([])
  })

  it('takes phases that touch, and phases of article and record on the same days', () => {
    const data = fixture()
    phase(data, 'arms', 1).from = '2010'
    expect(integrity(data)).toEqual([])
  })
})

describe('the nearest name', () => {
  it('is the one with the fewest edits, letter case aside', () => {
    expect(nearestWord('AZE', ['AM', 'AZ', 'GE'])).toBe('AZ')
    expect(nearestWord('borport', ['cetown', 'Borport'])).toBe('Borport')
    expect(nearestWord('summit-x', ['arms', 'line'])).toBeNull()
  })

  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
  ])('counts the edits from "%s" to "%s"', (a, b, n) => {
    expect([edits(a, b), edits(b, a)]).toEqual([n, n])
  })
})
