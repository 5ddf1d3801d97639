/**
 * Marks → GeoJSON features, built fresh from a whitelist of fields: one odd geometry or a property named "constructor"
 * would empty a whole source. Ids are integers, counted from 1 through all marks of ties; nothing is null or infinite.
 */
import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson'
import type { Position } from '../../atlas/schema.ts'
import { CASING, STATUS, VOICE } from '../../scene/encoding.ts'
import {
  FOREVER,
  type BadgeMark,
  type Channels,
  type EdgeMark,
  type EventMark,
  type HeadMark,
  type LabelMark,
  type Life,
  type NodeMark,
  type Pose,
  type Scene,
  type SiteMark,
} from '../../scene/mark.ts'
import { dashed } from '../../scene/dash.ts'
import { degreesPerPixel, project, unproject } from '../../scene/mercator.ts'
import { iconOfBadge, iconOfEvent, iconOfHead, iconOfNode, iconOfSite } from './icons.ts'
import { ZIGZAG_ZOOMS } from '../../scene/zigzag.ts'
import { wholeDash } from './dash.ts'
import { listKey } from './lists.ts'
import { eventOffsets } from './spread.ts'

type Props = Record<string, string | number | boolean>

/** Longest text a label may carry: beyond 16,383 glyphs the map stops drawing for good. */
const LONGEST_LABEL = 80

/** Each source of marks with its features. */
export interface MarkFeatures {
  /** Edges whose geometry serves every zoom. */
  readonly edges: FeatureCollection<LineString>
  /** Zigzags, by the whole zoom level that they are for. */
  readonly waves: ReadonlyMap<number, FeatureCollection<LineString | MultiLineString>>
  readonly points: FeatureCollection<Point>
  readonly labels: FeatureCollection<LineString>
  readonly events: FeatureCollection<Point>
  readonly sites: FeatureCollection<Point>
  readonly nodes: FeatureCollection<Point>
}

/**
 * All features of a scene. The id of a feature is the place of its mark in its list, from 1. `countries` are the names
 * that the base map gives already: their actors' dots are named for the city they stand on.
 */
export function markFeatures(scene: Scene, countries: ReadonlySet<string> = new Set()): MarkFeatures {
  const offsets = eventOffsets(scene.events, scene.nodes)
  return {
    edges: collect(
      scene.edges.flatMap((m, i) => (m.zoom === null ? [line(i + 1, m.path, edgeProps(m))] : [])),
    ),
    waves: new Map(
      ZIGZAG_ZOOMS.map((zoom) => [
        zoom,
        collect(scene.edges.flatMap((m, i) => (m.zoom === zoom ? [wave(i + 1, m, zoom)] : []))),
      ]),
    ),
    points: collect([
      ...scene.heads.map((m, i) => point(i + 1, m.at, headProps(m))),
      ...scene.badges.map((m, i) => point(scene.heads.length + i + 1, m.at, badgeProps(m))),
    ]),
    labels: collect(scene.labels.map((m, i) => line(i + 1, m.path, labelProps(m)))),
    events: collect(scene.events.map((m, i) => point(i + 1, m.at, eventProps(m, offsets[i] ?? [0, 0])))),
    sites: collect(scene.sites.map((m, i) => point(i + 1, m.at, siteProps(m)))),
    nodes: collect(scene.nodes.map((m, i) => point(i + 1, m.at, nodeProps(m, countries)))),
  }
}

/** Stroke and gap in pixels that draw a width: routes as a pipe, rails as a thin double line, the rest as one line. */
export function strokeOf({ shape, status, width }: Pick<EdgeMark, 'shape' | 'status' | 'width'>): {
  stroke: number
  gap: number
} {
  const dashed = STATUS[status].dash !== null
  if (shape === 'route' && !dashed && status !== 'ended') {
    const outer = Math.max(4.2, width)
    const stroke = Math.min(1.9, 0.9 + outer * 0.12)
    return { stroke, gap: outer - 2 * stroke }
  }
  if (shape === 'route') return { stroke: status === 'ended' ? width : Math.max(3, width * 0.8), gap: 0 }
  if (shape === 'rail' && status !== 'ended') return { stroke: 1.15, gap: Math.max(1.9, width - 0.6) }
  return { stroke: width, gap: 0 }
}

function edgeProps(m: EdgeMark): Props {
  const { stroke, gap } = strokeOf(m)
  const dash = STATUS[m.status].dash
  return {
    ...tieProps(m),
    layer: m.shape === 'route' ? 'route' : 'arc',
    pose: m.pose,
    offset: m.offset,
    stroke: round(stroke),
    gap: round(gap),
    casing: round(gap + 2 * stroke * (gap ? 1 : 0.5) + 2 * CASING),
    opacity: STATUS[m.status].opacity,
    dashed: dash !== null,
    ...(dash ? { dash: listKey(wholeDash(dash, round(stroke))) } : {}),
  }
}

function headProps(m: HeadMark): Props {
  return {
    ...tieProps(m),
    role: m.head === 'flow' ? 'flow' : 'head',
    pose: m.pose,
    icon: iconOfHead(m),
    bearing: m.bearing,
    size: round(headSize(m)),
    // Rotates with the icon: pixels to the right of where it points.
    shift: listKey([m.offset, 0]),
    opacity: STATUS[m.status].opacity,
  }
}

/** Heads grow with their line, more slowly than it. */
function headSize({ head, width }: HeadMark): number {
  if (head === 'flow') return Math.min(1.25, Math.max(0.8, width / 6))
  if (head === 'ring' || head === 'anchor') return 1
  return Math.min(1.9, 0.82 + width * 0.11)
}

const badgeProps = (m: BadgeMark): Props => ({
  ...tieProps(m),
  // Most is reported: that sign would be everywhere, and waits for attention. The others warn, and always stand.
  role: m.role === 'voice' && m.voice === 'fact' && m.glyph === VOICE.fact.glyph ? 'reported' : 'badge',
  pose: m.pose,
  icon: iconOfBadge(m),
  bearing: 0,
  size: 1,
  shift: listKey([0, 0]),
  opacity: 1,
})

const labelProps = (m: LabelMark): Props => ({
  ...tieProps(m),
  pose: m.pose,
  text: cut(m.text),
  lift: round(-0.65 - m.width / 24),
})

const eventProps = (m: EventMark, offset: readonly [number, number]): Props => ({
  ...life(m),
  event: m.event,
  kind: m.kind,
  role: m.role,
  icon: iconOfEvent(m),
  title: cut(m.title),
  shift: listKey(offset),
})

const siteProps = (m: SiteMark): Props => ({
  ...life(m),
  site: m.site,
  kind: m.kind,
  icon: iconOfSite(m),
  name: cut(m.name),
})

const nodeProps = (m: NodeMark, countries: ReadonlySet<string>): Props => ({
  actor: m.actor,
  name: cut(!m.dock && countries.has(m.name) ? m.seat : m.name),
  dock: m.dock,
  weight: m.weight,
  icon: iconOfNode(m),
})

function tieProps(m: Channels & Life & { pose: Pose }): Props {
  const { tie, pair, kind, status, voice } = m
  return { ...life(m), tie, pair, kind, status, voice, width: round(m.width) }
}

function life({ from, to, past }: Life): Props {
  return { from: clamp(from), to: clamp(to), past }
}

const clamp = (day: number) => Math.max(-FOREVER, Math.min(FOREVER, day))
const round = (x: number) => Math.round(x * 100) / 100

/** At most 80 characters, never through the middle of one. */
export function cut(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join('')}…` : text
}

/** A zigzag; its dashes are cut here, in pixels of its zoom level, so that no layer of its own has to draw them. */
function wave(id: number, m: EdgeMark, zoom: number): Feature<LineString | MultiLineString> {
  const { dash } = STATUS[m.status]
  if (!dash) return line(id, m.path, edgeProps(m))
  const pieces = dashed(m.path.map(project), dash, degreesPerPixel(zoom + 0.5))
  const coordinates = pieces.map((piece) => piece.map((p) => plain(unproject(p))))
  return { type: 'Feature', id, properties: edgeProps(m), geometry: { type: 'MultiLineString', coordinates } }
}

const plain = ([lon, lat]: Position): [number, number] => [lon, lat]

function line(id: number, path: readonly Position[], properties: Props): Feature<LineString> {
  return { type: 'Feature', id, properties, geometry: { type: 'LineString', coordinates: path.map(plain) } }
}

function point(id: number, at: Position, properties: Props): Feature<Point> {
  return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: plain(at) } }
}

function collect<G extends LineString | MultiLineString | Point>(
  features: Feature<G>[],
): FeatureCollection<G> {
  return { type: 'FeatureCollection', features }
}
