/** The base map as SVG: sea, land, relief, waters, borders and tints of blocs, as the MapLibre style draws it. */
import { geoIdentity, geoPath, geoTransform } from 'd3-geo'
import type { Feature, Geometry } from 'geojson'
import type { BaseFeatures } from '../base-features.ts'
import { RELIEF_EXTENT } from '../ground.ts'
import {
  BASE_MAP_DETAILS,
  BASE_MAP_LINES,
  baseMapWidth,
  type BaseMapLine,
} from '../../grammar/base-map-style.ts'
import { inkOf } from '../../grammar/icons.ts'
import { BASE } from '../../grammar/palette.ts'
import { PATTERNS } from '../../grammar/patterns.ts'
import type { Screen } from '../screen.ts'
import { PALETTE, type Scheme } from '../../grammar/encoding.ts'
import { heightAt, project } from '../../scene/mercator.ts'
import { drawnShape } from './drawn-shape.ts'
import { tintedBorders, tintedLand } from './tint-fills.ts'
import { el, px, type Tree } from './tree.ts'

export interface BaseMapProps {
  readonly features: BaseFeatures
  readonly scheme: Scheme
  readonly screen: Screen
  readonly medians: boolean
  /** The address of the relief's picture; null leaves it out. */
  readonly relief: string | null
  /** The tints of blocs: `fillWord`s and `edgeWord`s. */
  readonly fills: readonly string[]
  readonly edges: readonly string[]
  /** The prefix of ids, so that several pictures can be on one page. */
  readonly prefix: string
  /** Pixels beyond the picture to which the land is drawn, as it comes into view while the drawing is shifted. */
  readonly beyond?: number
}

export function baseMapTree({
  features,
  scheme,
  screen,
  relief,
  medians,
  prefix,
  beyond = CUT,
  fills,
  edges,
}: BaseMapProps): Tree {
  const p = PALETTE[scheme]
  const b = BASE[scheme]
  const draw = pathsOn(screen, beyond)
  const { zoom } = screen
  const { areas } = features
  const part = (list: readonly Feature[], name: string) => list.filter((f) => f.properties?.['part'] === name)
  const land = part(areas, 'land')
  const fill = (list: readonly Feature[], colour: string) => el('path', { d: draw(list), fill: colour })
  const lines = (
    table: Readonly<Record<string, BaseMapLine>>,
    list: readonly Feature[],
    left: readonly string[] = [],
  ) =>
    Object.entries(table)
      .filter(([name, { from }]) => zoom >= from && !left.includes(name))
      .map(([name, style]) => {
        const width = baseMapWidth(style, zoom)
        return el('path', {
          d: draw(part(list, name)),
          fill: 'none',
          stroke: style.colour(scheme),
          'stroke-width': width,
          'stroke-opacity': style.strength < 1 ? style.strength : undefined,
          'stroke-dasharray': style.dash?.map((n) => px(n * width)).join(' '),
        })
      })
  const owned = (owner: string) => land.filter((f) => f.properties?.['owner'] === owner)
  const hatched = (list: readonly Feature[], pattern: string) =>
    list.length ? [fill(list, `url(#${prefix}${pattern})`)] : []
  return el(
    'g',
    { class: 'base-map' },
    el('defs', {}, hatching('disputed', scheme, prefix)),
    el('rect', { width: screen.width, height: screen.height, fill: p.sea }),
    ...tintedLand(land, fills, draw, scheme),
    ...(relief === null ? [] : [picture(relief, b.relief, screen)]),
    fill(part(areas, 'lake'), b.lake),
    ...tintedBorders(edges, owned, draw, scheme, prefix),
    ...hatched(part(areas, 'disputed'), 'disputed'),
    ...lines(BASE_MAP_DETAILS, features.details),
    ...lines(BASE_MAP_LINES, features.lines, medians ? [] : ['median']),
  )
}

/** Lines are clipped this many pixels beyond the picture. */
const CUT = 8

/** Features as the text of one path, clipped to the picture. */
function pathsOn(
  { toScreen, width, height }: Screen,
  beyond: number,
): (features: readonly Feature[]) => string {
  // A screen is the plane, moved and scaled. Without an array for each of some 50,000 points.
  const [left, top] = toScreen([0, 0])
  const [right, bottom] = toScreen([1, 1])
  const plane = geoTransform({
    point(lon, lat) {
      this.stream.point(left + (right - left) * lon, top + (bottom - top) * heightAt(lat))
    },
  })
  const frame = geoIdentity().clipExtent([
    [-beyond, -beyond],
    [width + beyond, height + beyond],
  ])
  const write = geoPath({ stream: (to) => plane.stream(frame.stream(to)) }).digits(1)
  const here = [width, height, beyond, left, top, right, bottom].join(' ')
  const pathOf = ({ geometry }: Feature): string => {
    const last = drawnLast.get(geometry)
    if (last?.here === here) return last.d
    const d = write(geometry) ?? ''
    drawnLast.set(geometry, { here, d })
    return d
  }
  return (features) => features.map(pathOf).join('')
}

/** The last path of each geometry and its screen: the other scheme and the hatching need the same path. */
const drawnLast = new WeakMap<Geometry, { readonly here: string; readonly d: string }>()

/** The relief picture, which is in the same projection and only needs to be scaled. */
function picture(address: string, opacity: number, { toScreen }: Screen): Tree {
  const [west, south, east, north] = RELIEF_EXTENT
  const [x, y] = toScreen(project([west, north]))
  const [right, bottom] = toScreen(project([east, south]))
  return el('image', {
    href: address,
    x,
    y,
    width: right - x,
    height: bottom - y,
    opacity,
    preserveAspectRatio: 'none',
  })
}

function hatching(name: string, scheme: Scheme, prefix: string): Tree {
  const shape = PATTERNS[`pattern/${name}`]
  if (!shape) return el('g')
  const { width, height } = shape
  return el(
    'pattern',
    { id: prefix + name, width, height, patternUnits: 'userSpaceOnUse' },
    ...drawnShape(shape, inkOf(scheme, null), ''),
  )
}
