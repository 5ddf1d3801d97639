/** Names of the base map: countries, waters, lands and towns, each from some zoom level on. */
import type { Feature, Point as PointGeometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { Position } from '../../atlas/schema.ts'
import { m, words } from '../../messages/messages.ts'
import type { XY } from '../../scene/labels/boxes.ts'
import type { LabelRequest } from '../../scene/labels/label.ts'
import { widthOf } from '../../scene/labels/text-size.ts'
import { project } from '../../scene/mercator.ts'
import { BASE_MAP_SETTING, mostRank, type BaseMapGroup } from '../../grammar/label-ranks.ts'
import type { Scene } from '../../grammar/mark.ts'
import type { Borders } from '../../state/view.ts'
import { areaOf, liesIn, liesInAny, type Area } from '../areas.ts'
import type { BaseTopology } from '../geo.ts'
import { landBy } from '../border-policy.ts'
import type { Screen } from '../screen.ts'
import { cutName } from '../../atlas/clean.ts'

/** A name of the base map at its anchor point. */
export interface BaseMapName {
  readonly id: string
  /** `country`, `sea`, `strait`, `lake`, `range`, `region`, `disputed`, `front`, `town`. */
  readonly kind: string
  readonly name: string
  /** 0 is the most important. */
  readonly rank: number
  /** Degrees. */
  readonly at: readonly [number, number]
}

export interface BaseMapNames {
  readonly names: readonly BaseMapName[]
  /** English names of the countries, for comparison with names of actors. */
  readonly countries: ReadonlySet<string>
  readonly land: readonly Area[]
  /** The land on which a country's name may move, by the id of the name. */
  readonly homes: ReadonlyMap<string, Area>
  /** ISO 639-1. */
  readonly language: string
}

/** The names of a base map in a language, by default that of the page; in English where there is no translation. */
export function baseMapNames(topology: BaseTopology, language = primary(words.tag)): BaseMapNames {
  const known = KNOWN.get(topology)
  if (known?.language === language) return known
  const labels = read(topology, 'labels', language)
  const areas = landBy(topology, 'un').map(([id, area]) => [id, areaOf(area)] as const)
  const homes = new Map<string, Area>(areas)
  const names = [...labels, ...read(topology, 'places', language)]
  const countries = new Set(
    read(topology, 'labels', 'en')
      .filter((n) => n.kind === 'country')
      .map((n) => n.name),
  )
  const found: BaseMapNames = { names, countries, land: areas.map(([, area]) => area), homes, language }
  KNOWN.set(topology, found)
  return found
}

/** "en" of "en-GB". */
const primary = (tag: string): string => tag.split('-', 1)[0] ?? tag

const KNOWN = new WeakMap<BaseTopology, BaseMapNames>()

function read(topology: BaseTopology, object: 'labels' | 'places', language: string): readonly BaseMapName[] {
  const found = topology.objects[object]
  if (found?.type !== 'GeometryCollection') return []
  const { features } = feature(topology, found as GeometryCollection<Record<string, unknown>>)
  return features.flatMap(({ geometry, properties }) =>
    geometry.type === 'Point' ? [nameOf({ type: 'Feature', geometry, properties }, object, language)] : [],
  )
}

function nameOf(
  { geometry, properties: p }: Feature<PointGeometry, Record<string, unknown>>,
  object: 'labels' | 'places',
  language: string,
): BaseMapName {
  const [lon = 0, lat = 0] = geometry.coordinates
  const name = cutName(text(p[language]) || text(p['en']) || text(p['name']))
  const kind = object === 'places' ? 'town' : text(p['kind'])
  return { id: text(p['id']) || name, kind, name, rank: Number(p['rank'] ?? 4), at: [lon, lat] }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const WATERS: ReadonlySet<string> = new Set(['sea', 'strait', 'lake'])

const groupOf = (kind: string): BaseMapGroup =>
  kind === 'country' || kind === 'town' ? kind : WATERS.has(kind) ? 'water' : 'land'

/** Kinds whose places are narrower than their names, so that these stand beside them. */
const NARROW: ReadonlySet<string> = new Set(['strait', 'front'])

const INK = { country: 'country', water: 'water', land: 'country', town: 'town' } as const

/** Towns within this many degrees of an actor's seat are not named again. */
const SEAT = 0.12

/** The topic of a country's name, on its land or beside its capital. */
export const countryTopic = (name: string): string => `country ${name}`

/** The share of a country's name, to either side of its middle, that must lie on its land. */
const PART = 0.3

/** Pixels that an important name may move to avoid lines. */
const REACH = 108

/** Degrees around the anchor of a disputed area within which an event is one of it. */
const AREA = 0.9

/** Pixels that its name may then move out of the way of what happens there. */
const ASIDE = 90

/**
 * Label requests at a zoom level: countries, waters, lands, then towns; each by rank. Apart from them, disputed areas in which
 * the day's `events` happen (degrees).
 */
export function baseMapRequests(
  { names, homes, land }: BaseMapNames,
  nodes: Scene['nodes'],
  { zoom, toScreen, toPlane, width, height }: Screen,
  borders: Borders,
  events: readonly Position[],
): { readonly ofEvents: readonly LabelRequest[]; readonly others: readonly LabelRequest[] } {
  const groups = ['country', 'water', 'land', 'town'] as const
  const ofEvents = new Set(
    names
      .filter((n) => n.kind === 'disputed' && events.some((at) => away(at, n.at) < AREA))
      .map(({ id }) => id),
  )
  const requests = groups.flatMap((group) =>
    names
      .filter((n) => groupOf(n.kind) === group && n.rank <= mostRank(group, zoom))
      .map((n) => ({ n, at: toScreen(project([...n.at])) }))
      .filter(({ at: [x, y] }) => x > -REACH && y > -REACH && x < width + REACH && y < height + REACH)
      .filter(({ n }) => group !== 'town' || !nodes.some((d) => away(d.at, n.at) < SEAT))
      .sort((a, b) => a.n.rank - b.n.rank)
      .map(({ n, at }): LabelRequest => {
        const home = homes.get(n.id)
        const disputed = n.kind === 'disputed' && borders === 'neutral'
        const setting = BASE_MAP_SETTING[group](zoom, n.rank)
        const name =
          group === 'country'
            ? m.map.baseMap.country({ name: n.name })
            : disputed
              ? m.map.baseMap.disputed({ name: n.name })
              : n.name
        const part = PART * widthOf(name, setting.size, setting.spacing)
        // Names of countries stay on their land, names of waters off all land.
        const fits = (place: XY) => {
          if (place === at) return true
          const [x, y] = place
          if (group === 'country')
            return !home || [x - part, x, x + part].every((px) => liesIn(home, toPlane([px, y])))
          return !liesInAny(land, toPlane(place))
        }
        const moves = (group === 'country' || group === 'water') && n.rank <= 2
        const beside = group === 'town' || NARROW.has(n.kind)
        const ofEvent = group === 'land' && ofEvents.has(n.id)
        return {
          kind: group,
          of: n.id,
          text: name,
          setting,
          ink: ofEvent ? 'second' : INK[group],
          ...(group === 'country' ? { topics: [countryTopic(n.name)] } : {}),
          ...(group === 'town' ? { dot: 'node/town' } : {}),
          where: beside
            ? { type: 'beside', at, gap: 6, needed: false }
            : { type: 'about', at, reach: moves ? REACH : ofEvent ? ASIDE : 0, fits: moves ? fits : null },
        }
      }),
  )
  const isOfEvent = ({ kind, of }: LabelRequest) => kind === 'land' && ofEvents.has(of)
  return { ofEvents: requests.filter(isOfEvent), others: requests.filter((request) => !isOfEvent(request)) }
}

const away = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.hypot(a[0] - b[0], a[1] - b[1])
