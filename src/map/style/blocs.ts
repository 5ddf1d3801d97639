/** Blocs as hatching of their members' land, and "outside": the article's states that are full members of none. */
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson'
import type { FillLayerSpecification } from 'maplibre-gl'
import type { Scheme } from '../../scene/encoding.ts'
import { FOREVER, type BlocMark } from '../../scene/mark.ts'
import { OUTSIDE } from '../../view/view.ts'
import type { BaseTopology } from '../geo.ts'
import { aliveBloc } from './filters.ts'
import { areasBy } from './policy.ts'

export const BLOCS = 'blocs'

/** Spans of days on which a country is a full member of no bloc: the gaps between its memberships. */
export function outsideMarks(marks: readonly BlocMark[], countries: readonly string[]): readonly BlocMark[] {
  return countries.flatMap((country) => {
    const spans = marks
      .filter((m) => m.country === country && m.full && !m.past)
      .map(({ from, to }) => ({ from: Math.max(-FOREVER, from), to: Math.min(FOREVER, to) }))
      .sort((a, b) => a.from - b.from)
    const gaps: BlocMark[] = []
    let free = -FOREVER
    for (const { from, to } of [...spans, { from: FOREVER, to: FOREVER }]) {
      if (from > free) gaps.push({ bloc: OUTSIDE, country, full: true, from: free, to: from, past: false })
      free = Math.max(free, to)
    }
    return gaps
  })
}

/** One feature a membership, with the country's land as its owner is recognised. */
export function blocFeatures(
  topology: BaseTopology,
  marks: readonly BlocMark[],
): FeatureCollection<MultiPolygon> {
  const land = new Map(areasBy(topology, (f) => f.un))
  const features = marks.flatMap((m): Feature<MultiPolygon>[] => {
    const geometry = land.get(m.country)
    if (!geometry) return []
    const properties = {
      bloc: m.bloc,
      country: m.country,
      full: m.full,
      from: Math.max(-FOREVER, m.from),
      to: Math.min(FOREVER, m.to),
      past: m.past,
    }
    return [{ type: 'Feature', properties, geometry }]
  })
  return { type: 'FeatureCollection', features }
}

export function blocLayers(scheme: Scheme): readonly FillLayerSpecification[] {
  const layer = (id: string, full: boolean, pattern: string): FillLayerSpecification => ({
    id,
    type: 'fill',
    source: BLOCS,
    filter: ['all', ['==', ['get', 'full'], full], aliveBloc],
    paint: { 'fill-pattern': `${scheme}/pattern/${pattern}` },
  })
  return [layer('bloc-partners', false, 'partner'), layer('bloc-members', true, 'member')]
}
