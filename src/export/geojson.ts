/**
 * Ties, events and sites as GeoJSON (RFC 7946), for geographic software.
 *
 * A tie has the line of the layout, which is schematic, or the course of its pipeline; the property `line` says which. Properties
 * are flat and contain the attribution, as such software keeps nothing else.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Atlas } from '../atlas/atlas.ts'
import { cutAtDateLine, nearestLongitude } from '../atlas/date-line.ts'
import { creditOf, identityOf } from '../atlas/identity.ts'
import { foreignNote } from '../atlas/origin.ts'
import { nameOf, sinceOf, tieSentence } from '../atlas/describe.ts'
import { isDisputed, voiceOf, type Standing } from '../atlas/snapshot.ts'
import type { AtlasEvent, Position, Site, Tie } from '../atlas/schema.ts'
import { verdictOf } from '../atlas/verdicts.ts'
import { m } from '../messages/messages.ts'
import { hasCourse } from '../grammar/encoding.ts'
import type { EdgeMark } from '../grammar/mark.ts'
import type { Displayed } from './displayed.ts'
import { paragraphs } from './csv-tables.ts'

type Properties = Readonly<Record<string, string | number | boolean | null>>
export type Flat = Feature<Geometry | null, Properties>

/** The attribution and licence; for other data, that they are not ours. */
function attribution(atlas: Atlas): string {
  const { article } = atlas.data
  const identity = identityOf(atlas)
  const { licence } = identity
  const note = foreignNote(atlas.origin)
  if (note !== null) return m.files.thanksForeign({ note, article: article.id, licence })
  const name = creditOf(identity)
  return m.files.thanks({ name, version: article.version ?? null, article: article.id, licence })
}

/** What a view shows, as it stands. `atlas` is in the same reading. */
export function displayedGeoJson(
  atlas: Atlas,
  edges: readonly EdgeMark[],
  { ties, events, sites }: Displayed,
): FeatureCollection<Geometry | null, Properties> {
  return collection(atlas, edges, {
    ties: ties.map((s) => [s.tie, standingProperties(atlas, s)] as const),
    events,
    sites,
  })
}

/** The whole atlas, with the phases of each tie as text. */
export function wholeGeoJson(
  atlas: Atlas,
  edges: readonly EdgeMark[],
): FeatureCollection<Geometry | null, Properties> {
  const { ties, events, sites } = atlas.data
  return collection(atlas, edges, {
    ties: ties.map((t) => [t, { phases: phasesText(t) }] as const),
    events,
    sites,
  })
}

interface Rows {
  readonly ties: readonly (readonly [tie: Tie, more: Properties])[]
  readonly events: readonly AtlasEvent[]
  readonly sites: readonly Site[]
}

function collection(atlas: Atlas, edges: readonly EdgeMark[], { ties, events, sites }: Rows) {
  const thanks = { attribution: attribution(atlas) }
  const lines = linesOf(edges)
  const feature = (id: string, geometry: Geometry | null, properties: Properties): Flat => ({
    type: 'Feature',
    id,
    properties: { ...properties, ...thanks },
    geometry,
  })
  return {
    type: 'FeatureCollection' as const,
    features: [
      ...ties.map(([tie, more]) =>
        feature(`tie:${tie.id}`, lineGeometry(lines.get(tie.id) ?? []), {
          ...tieProperties(atlas, tie),
          ...more,
        }),
      ),
      ...events.map((e) =>
        feature(`event:${e.id}`, point(atlas.places.get(e.place)?.at), eventProperties(atlas, e)),
      ),
      ...sites.map((s) => feature(`site:${s.id}`, point(s.at), siteProperties(atlas, s))),
    ],
  }
}

/** The lines of each tie; of bundled ties those in the open pose. */
function linesOf(edges: readonly EdgeMark[]): ReadonlyMap<string, readonly (readonly Position[])[]> {
  const all = new Map<string, Map<string, readonly Position[]>>()
  for (const { tie, pose, path } of edges) {
    if (pose === 'closed') continue
    const lines = all.get(tie) ?? new Map<string, readonly Position[]>()
    // All phases share the line.
    lines.set(JSON.stringify(path), path)
    all.set(tie, lines)
  }
  return new Map([...all].map(([tie, lines]) => [tie, [...lines.values()]]))
}

function lineGeometry(lines: readonly (readonly Position[])[]): Geometry | null {
  const drawn = lines
    .flatMap(cutAtDateLine)
    .map((line) => line.map(rounded))
    .filter((line) => line.length > 1)
  const [first] = drawn
  if (!first) return null
  return drawn.length === 1
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: drawn }
}

function point(at: Position | undefined): Geometry | null {
  return at ? { type: 'Point', coordinates: rounded([nearestLongitude(at[0], 0), at[1]]) } : null
}

/** Five decimals are about a metre. */
function rounded([lon, lat]: Position): [number, number] {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]
}

function tieProperties(atlas: Atlas, tie: Tie): Properties {
  return {
    type: 'tie',
    id: tie.id,
    from: nameOf(atlas, tie.from),
    to: nameOf(atlas, tie.to),
    directed: tie.directed,
    kind: tie.kind,
    form: tie.form,
    ...(tie.type === undefined ? {} : { ownType: tie.type }),
    tone: tie.tone,
    label: tie.label,
    sentence: tieSentence(atlas, tie),
    line: hasCourse(tie) ? 'course' : 'layout',
    voice: voiceOf(atlas, tie),
    claims: tie.claims.join(', '),
    paragraphs: paragraphs(atlas, tie.claims).join(', '),
    verdict: verdictOf(atlas, tie.claims[0]),
  }
}

function standingProperties(atlas: Atlas, { tie, span, status }: Standing): Properties {
  const { quantity, to, basis } = span.phase
  return {
    status,
    since: sinceOf(atlas, tie, span),
    until: to,
    basis,
    quantity: quantity?.value ?? null,
    unit: quantity?.unit ?? null,
    measure: quantity?.measure ?? null,
    years: quantity?.period ?? null,
    disputed: isDisputed(atlas, tie, span),
  }
}

/** "2010 to 2016: in-force (article) | …" */
function phasesText({ phases }: Tie): string {
  return phases.map((p) => `${p.from} to ${p.to ?? '…'}: ${p.status} (${p.basis})`).join(' | ')
}

function eventProperties(atlas: Atlas, event: AtlasEvent): Properties {
  const { id, title, type, kind, from, to, dated, place, summary, claims } = event
  return {
    type: 'event',
    id,
    title,
    event: type,
    kind,
    from,
    to: to ?? null,
    dated,
    place: nameOf(atlas, place),
    summary,
    claims: claims.join(', '),
  }
}

function siteProperties(atlas: Atlas, site: Site): Properties {
  const { id, name, type, kind, operator, host, from, to, confidence } = site
  return {
    type: 'site',
    id,
    name,
    site: type,
    kind,
    operator: operator === undefined ? null : nameOf(atlas, operator),
    host: host === undefined ? null : nameOf(atlas, host),
    from: from ?? null,
    to,
    confidence,
  }
}
