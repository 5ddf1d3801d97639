/**
 * What the map library names: words along edges, sites and actors, as GeoJSON built fresh from a whitelist of fields. One
 * odd geometry or a property named "constructor" would empty a whole source. Ids are integers, counted from 1.
 */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson'
import type { Position } from '../../atlas/schema.ts'
import { type LabelMark, type NodeMark, type Scene, type SiteMark } from '../../scene/mark.ts'
import { iconOfNode } from '../../drawing/icons.ts'
import { cut, nodeName } from '../../drawing/words.ts'

type Props = Record<string, string | number | boolean>

/** Each source of names with its features. */
export interface NameFeatures {
  readonly words: FeatureCollection<LineString>
  readonly sites: FeatureCollection<Point>
  readonly nodes: FeatureCollection<Point>
}

/**
 * All features of a scene. The id of a feature is the place of its mark in its list, from 1. `countries` are the names
 * that the base map gives already: their actors' dots are named for the city they stand on.
 */
export function nameFeatures(scene: Scene, countries: ReadonlySet<string> = new Set()): NameFeatures {
  return {
    words: collect(scene.labels.map((m, i) => line(i + 1, m.path, wordProps(m)))),
    sites: collect(scene.sites.map((m, i) => point(i + 1, m.at, siteProps(m)))),
    nodes: collect(scene.nodes.map((m, i) => point(i + 1, m.at, nodeProps(m, countries)))),
  }
}

const wordProps = (m: LabelMark): Props => ({ kind: m.kind, text: cut(m.text) })

const siteProps = (m: SiteMark): Props => ({ name: cut(m.name) })

const nodeProps = (m: NodeMark, countries: ReadonlySet<string>): Props => ({
  name: cut(nodeName(m, countries)),
  weight: m.weight,
  icon: iconOfNode(m),
})

const plain = ([lon, lat]: Position): [number, number] => [lon, lat]

function line(id: number, path: readonly Position[], properties: Props): Feature<LineString> {
  return { type: 'Feature', id, properties, geometry: { type: 'LineString', coordinates: path.map(plain) } }
}

function point(id: number, at: Position, properties: Props): Feature<Point> {
  return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: plain(at) } }
}

function collect<G extends LineString | Point>(features: Feature<G>[]): FeatureCollection<G> {
  return { type: 'FeatureCollection', features }
}
