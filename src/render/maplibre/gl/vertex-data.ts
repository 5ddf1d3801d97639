/**
 * Marks as typed arrays, made once from a scene.
 *
 * Every mark has a row in one table (its days, its channels, its strokes), which shaders read by number; the vertices of edges
 * and sprites carry the number of their mark. Positions are Web Mercator from 0 to 1, x east and y south, as in MapLibre.
 */
import { STATUSES, type Position, type Status } from '../../../atlas/schema.ts'
import { HUES } from '../../../grammar/hue.ts'
import { STATUS, ZIGZAG } from '../../../grammar/encoding.ts'
import {
  FOREVER,
  type Channels,
  type EdgeMark,
  type Life,
  type Pose,
  type Scene,
} from '../../../grammar/mark.ts'
import { bits, channelBits, FLAG, lifeBits } from '../../../scene/mark-flags.ts'
import { eventOffsets } from '../../../scene/spread.ts'
import { casingWidth, headSize, strokeOf } from '../../../grammar/stroke.ts'
import { CONTEXT } from '../../../grammar/strength.ts'
import { iconOfSign, iconOfEvent, iconOfHead, iconOfSite } from '../../../grammar/icons.ts'
import { ALL_OPEN, type Posed } from '../../../scene/visibility.ts'
import type { Selection } from '../../../state/view.ts'
import { stripsOnce, VERTEX, world } from './strips.ts'
import { MARKS_IN_A_ROW, type Subjects } from './subjects.ts'

export { bits, FLAG, MARKS_IN_A_ROW, VERTEX }

/** Numbers in the row of a mark. */
export const NUMBERS = 12

const NO_MARK = -1

/** Components of a sprite: x, y, mark, bearing in radians, turned, size, offset right and down, icon. */
export const SPRITE = 9

/** Values of the open pair for none and for all. */
const NO_PAIR = -2
export const EVERY_PAIR = -3

/** The number of the pair that is open. */
export function openNumber({ pairs }: Pick<MarkTable, 'pairs'>, open: string): number {
  return open === ALL_OPEN ? EVERY_PAIR : (pairs.get(open) ?? NO_PAIR)
}

/** The rule for a sprite's opacity; the shaders have the same numbers. */
export const STRENGTH = { edge: 0, badge: 1, event: 2, trace: 3, site: 4 } as const

export interface MarkTable {
  /** A row of `NUMBERS` for each mark, padded to whole rows of the texture. */
  readonly marks: Float32Array
  readonly rows: number
  /** The thing of each mark, by number. */
  readonly things: readonly Selection[]
  /** Days and pose of each mark, for `cull.ts`. */
  readonly lives: readonly (Life & Posed)[]
  /** The points of all edges, each twice (left and right), with a padding point at both ends of the array. */
  readonly vertices: Float32Array
  /** The first vertex of each edge by mark, not counting the padding point, and the end of the last edge. */
  readonly strips: Uint32Array
  readonly sprites: Float32Array
  /** Names of the icons that sprites use, without scheme. */
  readonly icons: readonly string[]
  /** Numbers of pairs, by key. */
  readonly pairs: ReadonlyMap<string, number>
}

export function markTable(scene: Scene, subjects: Subjects): MarkTable {
  const rows: number[] = []
  const things: Selection[] = []
  const lives: (Life & Posed)[] = []
  const points = scene.edges.reduce((sum, m) => sum + m.path.length, 0)
  const vertices = new Float32Array((points + 2) * 2 * VERTEX)
  const strips = new Uint32Array(scene.edges.length + 1)
  const sprites: number[] = []
  const icons = new Map<string, number>()
  const pairs = new Map<string, number>()

  const numberOf = (map: Map<string, number>, key: string) => {
    const known = map.get(key) ?? map.size
    map.set(key, known)
    return known
  }
  const add = (
    thing: Selection,
    m: Life & Posed,
    flags: number,
    pair: number,
    subject: number,
    look: readonly number[],
  ): number => {
    rows.push(clamp(m.from), clamp(m.to), flags + lifeBits(m), pair, subject)
    for (const number of look) rows.push(number)
    lives.push(m)
    return things.push(thing) - 1
  }
  const ofTie = (m: Life & Channels & { pose: Pose }, more: number, look: readonly number[]): number => {
    const subject = subjects.ties.get(m.tie) ?? 0
    const thing = { type: 'tie', id: m.tie } as const
    return add(thing, m, channels(m) + more, numberOf(pairs, m.pair), subject, look)
  }
  const sprite = (
    mark: number,
    at: Position,
    icon: string,
    { bearing = 0, turned = false, size = 1, shift = [0, 0] as readonly [number, number] },
  ) => {
    const turn = (bearing * Math.PI) / 180
    sprites.push(...world(at), mark, turn, turned ? 1 : 0, size, ...shift, numberOf(icons, icon))
  }

  const strip = stripsOnce()
  let end = 2 * VERTEX
  scene.edges.forEach((m, i) => {
    const { numbers, length } = strip(m.path)
    const mark = ofTie(m, edgeFlags(m), edgeLook(m, length))
    vertices.set(numbers, end)
    for (let at = 0; at < numbers.length; at += VERTEX) vertices[end + at + 3] = mark
    end += numbers.length
    strips[i + 1] = end / VERTEX - 2
  })
  for (const at of [0, VERTEX, end, end + VERTEX]) vertices[at + 3] = NO_MARK
  // In drawing order.
  for (const m of scene.heads) {
    const mark = ofTie(m, 0, spriteLook(STRENGTH.edge, STATUS[m.status].opacity * (m.lead ? 1 : CONTEXT)))
    const { bearing, offset } = m
    sprite(mark, m.at, iconOfHead(m), { bearing, turned: true, size: headSize(m), shift: [offset, 0] })
  }
  for (const m of scene.signs) {
    const mark = ofTie(m, 0, spriteLook(STRENGTH.badge))
    sprite(mark, m.at, iconOfSign(m), { bearing: m.bearing, shift: [m.offset, 0] })
  }
  for (const m of scene.sites) {
    const flags = FLAG.loose + HUES.indexOf(m.kind) * FLAG.hue
    const thing = { type: 'site', id: m.site } as const
    const mark = add(thing, m, flags, -1, subjects.sites.get(m.site) ?? 0, spriteLook(STRENGTH.site))
    sprite(mark, m.at, iconOfSite(m), {})
  }
  const offsets = eventOffsets(scene.events, scene.nodes)
  for (const role of ['trace', 'now'] as const)
    scene.events.forEach((m, i) => {
      if (m.role !== role) return
      const flags = FLAG.loose + HUES.indexOf(m.kind) * FLAG.hue
      const strength = role === 'now' ? STRENGTH.event : STRENGTH.trace
      const thing = { type: 'event', id: m.event } as const
      const mark = add(thing, m, flags, -1, subjects.events.get(m.event) ?? 0, spriteLook(strength))
      sprite(mark, m.at, iconOfEvent(m), { shift: offsets[i] ?? [0, 0] })
    })

  const height = Math.max(1, Math.ceil(rows.length / NUMBERS / MARKS_IN_A_ROW))
  const marks = new Float32Array(height * MARKS_IN_A_ROW * NUMBERS)
  marks.set(rows)
  return {
    marks,
    rows: height,
    things,
    lives,
    vertices,
    strips,
    sprites: Float32Array.from(sprites),
    icons: [...icons.keys()],
    pairs,
  }
}

const clamp = (day: number) => Math.max(-FOREVER, Math.min(FOREVER, day))

function channels(m: Channels & { pose: Pose }): number {
  return channelBits(m) + (m.pose === 'open' ? FLAG.open : m.pose === 'closed' ? FLAG.closed : 0)
}

function edgeFlags(m: EdgeMark): number {
  return (
    (m.shape === 'route' ? 0 : FLAG.raised) +
    (m.lead ? 0 : FLAG.context) +
    (m.before ? FLAG.before : 0) +
    (m.after ? FLAG.after : 0)
  )
}

/** The last seven numbers in the row of an edge. */
function edgeLook(m: EdgeMark, length: number): readonly number[] {
  const stroke = strokeOf(m)
  const amplitude = m.tone === 'tension' ? ZIGZAG.amplitude : 0
  return [
    stroke.stroke,
    stroke.gap,
    m.offset,
    casingWidth(stroke),
    amplitude,
    length,
    STATUS[m.status].opacity,
  ]
}

/** The same for a sprite, with its strength in place of the stroke. */
const spriteLook = (strength: number, opacity = 1): readonly number[] => [strength, 0, 0, 0, 0, 0, opacity]

/** Dash and gap of each status, in the order of `STATUSES`; 0 0 is solid. */
export const DASHES: readonly number[] = STATUSES.flatMap((s: Status) => STATUS[s].dash ?? [0, 0])
