/** The small invented atlas with everything said again that the format lets an author say again. */
import type { AtlasInput } from '../../src/atlas/schema.ts'
import { fixtureJson } from './fixture-atlas.ts'

/** Each item of a list twice, one after the other. */
const doubled = <T>(list: readonly T[] | undefined): T[] => (list ?? []).flatMap((item) => [item, item])

/**
 * With lists that have each id and each word twice, and with what may rightly repeat: names, headings, labels, days, measures and
 * units. `tour` has steps whose ids, days, titles and notes are alike.
 */
export function repeatingAtlas({ tour }: { readonly tour: boolean }): AtlasInput {
  const json = fixtureJson()
  const { article } = json
  const sources = ['paper', 'paper', 'ledger', 'ledger']
  const step = {
    id: 'step',
    day: '2016-08-08',
    title: 'The same again',
    text: 'It happens. It happens.',
    ties: doubled(json.ties.map(({ id }) => id)),
    events: doubled(json.events.map(({ id }) => id)),
    blocs: ['LEAGUE', 'LEAGUE'],
    callouts: [
      { at: 'e1', text: 'Here' },
      { at: 'e1', text: 'Here' },
    ],
    chart: { measure: 'goods', years: [2010, 2012] as [number, number], to: ['BO', 'BO'] },
    claims: doubled(json.claims.map(({ id }) => id)),
    sources,
  }
  const series = ['2010', '2010', '2012'].map((year) => ({ year: Number(year), value: 7 }))
  return {
    ...json,
    article: {
      ...article,
      headings: [1, 1, 2, 3, 4, 5].map((paragraph) => ({ paragraph, text: 'Again' })),
      anchors: [],
      comparisons: [
        { from: '2016-01', to: '2016-08-08', label: 'Again' },
        { from: '2016-01', to: '2016-08-08', label: 'Again' },
        { from: '2016-02', to: '2016-08-08', label: 'Again' },
      ],
      opening: {
        ...article.opening,
        ties: doubled(json.ties.slice(0, 3).map(({ id }) => id)),
        blocs: ['LEAGUE', 'LEAGUE'],
      },
      map: {
        ...article.map,
        countries: doubled(article.map.countries),
        blocs: ['LEAGUE', 'LEAGUE'],
        outsideOf: ['LEAGUE', 'LEAGUE'],
      },
      tour: tour ? [step, step, { ...step, day: '2016-08-09' }] : [],
    },
    sources: json.sources.map((row) => ({ ...row, title: 'The source', url: 'https://example.org/' })),
    actors: json.actors.map((row) => ({
      ...row,
      name: row.kind === 'state' ? 'Land' : row.name,
      alternates: ['Other', 'Other', 'Land'],
      claims: doubled(row.claims),
    })),
    places: json.places.map((row) => ({ ...row, name: 'Town', alternates: ['Other', 'Other'] })),
    memberships: json.memberships.map((row) => ({ ...row, sources })),
    sites: [...json.sites, ...json.sites.map((row) => ({ ...row, id: 's2' }))].map((row) => ({
      ...row,
      claims: doubled(row.claims),
      sources,
    })),
    ties: json.ties.map((row) => ({
      ...row,
      label: 'the tie',
      group: 'the group',
      claims: doubled(row.claims),
      sources: doubled(row.sources),
      phases: row.phases.map((phase) => ({ ...phase, sources: doubled(phase.sources) })),
      series: [
        { measure: 'goods', unit: 't', source: 'paper', points: series },
        { measure: 'goods', unit: 't', source: 'paper', points: series },
        { measure: 'goods', unit: 't', source: 'ledger', points: series.toReversed() },
      ],
    })),
    events: [...json.events, ...json.events.map((row) => ({ ...row, id: `${row.id}-again` }))].map((row) => ({
      ...row,
      title: 'The event',
      actors: doubled(row.actors),
      claims: doubled(row.claims),
      ties: doubled(row.ties),
      sources,
    })),
    claims: json.claims.map((row) => ({
      ...row,
      text: 'It is claimed.',
      kinds: row.kinds.slice(0, 1).flatMap((kind) => [kind, kind]),
    })),
    evidence: [...json.evidence, ...json.evidence.map((row) => ({ ...row, id: `${row.id}-again` }))].map(
      (row) => ({
        ...row,
        claims: doubled(row.claims),
        sources: doubled(row.sources),
        figures: doubled(row.figures),
      }),
    ),
  }
}
