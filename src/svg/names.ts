/**
 * Names: actors first, then words along lines, countries, waters, lands and towns, in the order in which the map library
 * gives them room. Sizes and colours are those of `map/style`. Pure.
 */
import type { BaseName } from '../drawing/base-names.ts'
import { isDrawn, statesOf } from '../drawing/filters.ts'
import { iconOfNode } from '../drawing/icons.ts'
import { BASE } from '../drawing/palette.ts'
import type { XY } from '../drawing/pick.ts'
import type { Placing } from '../drawing/placing.ts'
import type { Screen } from '../drawing/screen.ts'
import { offsetOf } from '../drawing/sides.ts'
import type { Wanted } from '../drawing/want.ts'
import { cut, nodeName } from '../drawing/words.ts'
import { KIND, PALETTE } from '../scene/encoding.ts'
import type { LabelMark, Scene } from '../scene/mark.ts'
import { project } from '../scene/mercator.ts'
import { bendOf, pathOf, waysOf } from './lines.ts'
import { drawnIcon } from './marks.ts'
import { boxOf, Room, widthOf, wrapped } from './room.ts'
import { el, px, type Tree } from './tree.ts'
import { attributesOf, text, type Type } from './type.ts'

type State = Pick<Wanted, 'state' | 'swipe' | 'emphasis' | 'choices'>

/** The class of what may keep its size in pixels, about its own origin. */
export const KEPT = 'kept'

/** Between two values at two zoom levels, and level beyond them. */
const between = (zoom: number, from: number, low: number, to: number, high: number): number =>
  low + (high - low) * Math.max(0, Math.min(1, (zoom - from) / (to - from)))

/** What stands about a place, in pixels from it: who scales the picture keeps its size by its class. */
const placed = ([x, y]: XY, ...about: readonly Tree[]): Tree =>
  el('g', { transform: `translate(${px(x)} ${px(y)})` }, el('g', { class: KEPT }, ...about))

/** All names of a picture, with the dots of actors. */
export function names(scene: Scene, placing: Placing, wanted: State, screen: Screen, prefix: string): Tree {
  const room = new Room()
  const actors = actorNames(scene, placing, wanted, screen, room)
  const words = scene.labels
    .filter(
      (m) =>
        statesOf(wanted).every((state) => isDrawn(m, state)) &&
        !(wanted.emphasis && !wanted.emphasis.ties.has(m.tie)),
    )
    .flatMap((m, i) => word(m, wanted, screen, room, `${prefix}w${i}`))
  const base = ['country', 'water', 'land', 'town'].flatMap((group) =>
    placing.names
      .filter((n) => groupOf(n) === group && n.properties.rank <= mostRank(group, screen.zoom))
      .sort((a, b) => a.properties.rank - b.properties.rank)
      .flatMap((n) => baseName(n, wanted, screen, room)),
  )
  return el('g', { class: 'names' }, ...base, ...words, ...actors)
}

function actorNames(
  scene: Scene,
  placing: Placing,
  wanted: State,
  screen: Screen,
  room: Room,
): readonly Tree[] {
  const { scheme } = wanted.choices
  const { ink, paper } = PALETTE[scheme]
  const size = between(screen.zoom, 4, 12, 7, 14.5)
  const order = scene.nodes.map((node, i) => ({ node, i })).sort((a, b) => b.node.weight - a.node.weight)
  return order.flatMap(({ node, i }) => {
    const [x, y] = screen.toScreen(project(node.at))
    if (x < 0 || y < 0 || x > screen.width || y > screen.height) return []
    const dot = drawnIcon(iconOfNode(node), scheme)
    const lines = wrapped(cut(nodeName(node, placing.countries)), 12)
    const half = Math.max(...lines.map((l) => widthOf(l, size))) / 2
    const muted = wanted.emphasis !== null && !wanted.emphasis.actors.has(node.actor)
    const type = { size, weight: 600, colour: ink, halo: paper, haloWidth: 2, opacity: muted ? 0.55 : 1 }
    for (const side of placing.sides[i] ?? []) {
      const [right, down] = offsetOf(side)
      const off: XY = [right * size + side.x * half, down * size - (side.y * lines.length * size * 1.2) / 2]
      if (room.take([boxOf([x + off[0], y + off[1]], lines, size, 0, 3)]))
        return [placed([x, y], ...dot, text(off, lines, type))]
    }
    return [placed([x, y], ...dot)]
  })
}

/** Degrees that a line may turn in all under words that are set along it. */
const MOST_BEND = 60

/** Words in the middle of a line, if they fit on it and are free; never upside down. */
function word(
  m: LabelMark,
  { choices }: State,
  { toScreen }: Screen,
  room: Room,
  id: string,
): readonly Tree[] {
  const size = 11
  const words = cut(m.text)
  const line = m.path.map((at) => toScreen(project(at)))
  const forward = (line.at(-1)?.[0] ?? 0) >= (line[0]?.[0] ?? 0) ? line : line.toReversed()
  const ways = waysOf(forward)
  const total = ways.at(-1) ?? 0
  const length = widthOf(words, size, 0.01)
  if (length > total || bendOf(forward, ways, (total - length) / 2, (total + length) / 2) > MOST_BEND)
    return []
  const near = forward.filter((_, i) => Math.abs((ways[i] ?? 0) - total / 2) <= length / 2)
  const middle = forward[ways.findIndex((w) => w >= total / 2)]
  const boxes = [...near, ...(middle ? [middle] : [])].map(([x, y]) => ({
    left: x - size / 2,
    right: x + size / 2,
    top: y - size / 2,
    bottom: y + size / 2,
  }))
  if (!room.take(boxes)) return []
  const type = {
    size,
    weight: 600,
    colour: KIND[m.kind].colour[choices.scheme],
    halo: PALETTE[choices.scheme].paper,
  }
  return [
    el('path', { id, d: pathOf(forward), fill: 'none' }),
    el(
      'text',
      {
        class: 'along',
        ...attributesOf({ ...type, haloWidth: 2.2, spacing: 0.01 }),
        'text-anchor': 'middle',
        dy: '0.35em',
      },
      el('textPath', { href: `#${id}`, startOffset: '50%' }, words),
    ),
  ]
}

function groupOf({ properties: { kind } }: BaseName): string {
  if (kind === 'country' || kind === 'town') return kind
  return kind === 'sea' || kind === 'lake' ? 'water' : 'land'
}

/** The highest rank that is named at a zoom level: steps of zoom, each with the rank from it on. As on the map, whole levels count. */
const RANKS: Readonly<Record<string, readonly (readonly [zoom: number, rank: number])[]>> = {
  country: [
    [0, 2],
    [4.4, 3],
    [5.5, 9],
  ],
  water: [
    [0, 0],
    [4, 1],
    [5.4, 2],
    [6.4, 9],
  ],
  land: [
    [0, 0],
    [5, 1],
    [5.8, 2],
    [6.6, 9],
  ],
  town: [
    [0, 0],
    [4.6, 1],
    [5.6, 2],
    [6.4, 3],
    [7.2, 9],
  ],
}

const mostRank = (group: string, zoom: number): number =>
  RANKS[group]?.findLast(([from]) => Math.floor(zoom) >= from)?.[1] ?? 0

function baseName(name: BaseName, { choices }: State, screen: Screen, room: Room): readonly Tree[] {
  const { kind, rank } = name.properties
  const { zoom } = screen
  const b = BASE[choices.scheme]
  const p = PALETTE[choices.scheme]
  const [lon = 0, lat = 0] = name.geometry.coordinates
  const at = screen.toScreen(project([lon, lat]))
  if (at[0] < 0 || at[1] < 0 || at[0] > screen.width || at[1] > screen.height) return []
  const paper = { halo: p.paper, haloWidth: 1.3 }
  switch (groupOf(name)) {
    case 'country':
      return centred(name.properties.name.toUpperCase(), at, 8, room, {
        ...paper,
        size: between(zoom, 4, 12 - 0.9 * rank, 7, 17 - 1.5 * rank),
        weight: 600,
        spacing: 0.16,
        colour: b.countryName,
      })
    case 'water':
      return centred(name.properties.name, at, 6, room, {
        size: between(zoom, 4, 13.5 - rank, 7, 18 - 2 * rank),
        italic: true,
        spacing: 0.06,
        colour: b.seaName,
        halo: p.sea,
        haloWidth: 0.8,
      })
    case 'land': {
      const disputed = kind === 'disputed' && choices.borders === 'neutral' ? ' (disputed)' : ''
      const type = { ...paper, size: 10.5, italic: true, spacing: 0.12, colour: b.countryName }
      return centred(name.properties.name + disputed, at, 7, room, type)
    }
    default: {
      const size = between(zoom, 4, 10, 8, 12.5)
      return town(name.properties.name, at, room, { ...paper, size, colour: b.townName }, choices.scheme)
    }
  }
}

function centred(name: string, at: XY, most: number, room: Room, type: Type): readonly Tree[] {
  const lines = wrapped(name, most, type.spacing)
  const free = room.take([boxOf(at, lines, type.size, type.spacing ?? 0, 4)])
  return free ? [placed(at, text([0, 0], lines, type))] : []
}

/** A town with its dot: named on the right, the left, below or above. */
function town(name: string, [x, y]: XY, room: Room, type: Type, scheme: 'light' | 'dark'): readonly Tree[] {
  const half = widthOf(name, type.size) / 2
  const away = 0.45 * type.size
  const places: readonly XY[] = [
    [away + half, 0],
    [-away - half, 0],
    [0, away + type.size * 0.6],
    [0, -away - type.size * 0.6],
  ]
  const dot = { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }
  const free = places.find((at) => room.take([boxOf([x + at[0], y + at[1]], [name], type.size, 0, 2), dot]))
  return free ? [placed([x, y], ...drawnIcon('node/town', scheme), text(free, [name], type))] : []
}
