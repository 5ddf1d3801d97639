/**
 * The hit test: marks of a scene at a point of the screen. It uses the predicates of drawing (`scene/visibility.ts`). The index is
 * made once, in the plane, so that the marks need not be projected again.
 */
import type { EdgeMark, Life, Scene } from '../grammar/mark.ts'
import type { Bounds } from '../scene/docks.ts'
import { project, type Point } from '../scene/mercator.ts'
import { boundsOf } from '../scene/polyline.ts'
import { eventOffsets } from '../scene/spread.ts'
import { outerWidth, QUIET_STROKE, strokeOf } from '../grammar/stroke.ts'
import type { TieKind } from '../atlas/schema.ts'
import type { Emphasis } from '../state/emphasis.ts'
import type { Selection } from '../state/view.ts'
import { isDrawn, isShown, type FilterState } from '../scene/visibility.ts'
import { nearestHits, REACH, type HitCandidate, type XY } from './hit-distance.ts'
import type { Screen } from './screen.ts'
import { isSiteSeen } from './sites.ts'

/** A line, with its box in the plane. */
interface Line {
  readonly edge: EdgeMark
  readonly path: readonly Point[]
  readonly box: Bounds
  readonly width: number
}

/** An icon at a point, with its offset in pixels. */
interface Spot {
  readonly thing: Selection
  readonly at: Point
  readonly shift: XY
  /** Null if it is always drawn. */
  readonly life: (Life & { kind: TieKind }) | null
}

export interface HitIndex {
  readonly lines: readonly Line[]
  readonly spots: readonly Spot[]
}

/** The radius of an icon in pixels; a finger needs a target of 44. */
const SPOT = { mouse: 9, touch: 22 } as const

/** Icons whose distance differs from the nearest by no more than this are ambiguous. */
const AMBIGUOUS = { mouse: 0, touch: 10 } as const

const MADE = new WeakMap<Scene, HitIndex>()

/** Made when something is first asked for, and kept. */
export function hitIndex(scene: Scene): HitIndex {
  const known = MADE.get(scene) ?? indexed(scene)
  MADE.set(scene, known)
  return known
}

function indexed(scene: Scene): HitIndex {
  const offsets = eventOffsets(scene.events, scene.nodes)
  return {
    lines: scene.edges.map((edge): Line => {
      const path = edge.path.map(project)
      return { edge, path, box: boundsOf(path), width: outerWidth(strokeOf(edge)) }
    }),
    spots: [
      ...scene.events.map((e, i): Spot => ({
        thing: { type: 'event', id: e.event },
        at: project(e.at),
        shift: offsets[i] ?? [0, 0],
        life: e,
      })),
      ...scene.sites.map((s): Spot => ({
        thing: { type: 'site', id: s.site },
        at: project(s.at),
        shift: [0, 0],
        life: s,
      })),
      ...scene.nodes.map((n): Spot => ({
        thing: { type: 'actor', id: n.actor },
        at: project(n.at),
        shift: [0, 0],
        life: null,
      })),
    ],
  }
}

/**
 * The things drawn at a point: the nearest event, actor or site; else ties in full; else quiet ties. Several if the hit is
 * ambiguous. `further` are lines near the point that are not marks of the scene.
 */
export function hitTest(
  all: HitIndex,
  screen: Screen,
  { state, emphasis }: { readonly state: FilterState; readonly emphasis: Emphasis | null },
  point: XY,
  pointer: 'mouse' | 'touch',
  further: readonly HitCandidate[] = [],
): readonly Selection[] {
  const isFull = ({ type, id }: Selection) =>
    emphasis === null || type === 'actor' || emphasis[FIELDS[type]].has(id)
  const spots = spotsNear(all, screen, state, point, pointer).filter(
    ({ thing: { type, id } }) => type !== 'site' || isSiteSeen(id, emphasis, screen.zoom),
  )
  const candidates = [...linesNear(all, screen, state, point, pointer), ...further].map((line) =>
    isFull({ type: 'tie', id: line.tie }) ? line : { ...line, width: QUIET_STROKE },
  )
  const found = (full: boolean): readonly Selection[] => {
    const near = spots.filter(({ thing }) => isFull(thing) === full)
    const least = near[0]?.away
    if (least !== undefined)
      return near.filter(({ away }) => away - least <= AMBIGUOUS[pointer]).map(({ thing }) => thing)
    const ties = candidates.filter(({ tie }) => isFull({ type: 'tie', id: tie }) === full)
    return nearestHits(ties, point, pointer).map(({ tie }) => ({ type: 'tie', id: tie }))
  }
  const full = found(true)
  return full.length ? full : found(false)
}

const FIELDS = { tie: 'ties', event: 'events', site: 'sites' } as const

/** Events, actors and sites within reach, nearest first. */
function spotsNear(
  { spots }: HitIndex,
  { toScreen }: Screen,
  state: FilterState,
  point: XY,
  pointer: 'mouse' | 'touch',
): readonly { readonly thing: Selection; readonly away: number }[] {
  return spots
    .filter(({ life }) => !life || isShown(life, state))
    .map(({ thing, at, shift }) => {
      const [x, y] = toScreen(at)
      return { thing, away: Math.hypot(x + shift[0] - point[0], y + shift[1] - point[1]) }
    })
    .filter(({ away }) => away <= SPOT[pointer])
    .sort((a, b) => a.away - b.away)
}

/** Lines that are drawn, of those whose box is within reach. */
function linesNear(
  { lines }: HitIndex,
  { toScreen, toPlane, unit }: Screen,
  state: FilterState,
  point: XY,
  pointer: 'mouse' | 'touch',
): readonly HitCandidate[] {
  const [px, py] = toPlane(point)
  return lines.flatMap(({ edge, path, box, width }): HitCandidate[] => {
    const [west, south, east, north] = box
    const reach = (REACH[pointer] + width / 2 + Math.abs(edge.offset)) * unit
    const far = px < west - reach || px > east + reach || py < south - reach || py > north + reach
    if (far || !isDrawn(edge, state)) return []
    return [{ tie: edge.tie, path: path.map(toScreen), offset: edge.offset, width }]
  })
}
