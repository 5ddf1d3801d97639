/** The pointer on the map: hover previews, click picks. Asks the map for a box, then measures true distances itself. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { EdgeMark, Scene } from '../scene/mark.ts'
import type { Reader } from '../view/reader.svelte.ts'
import { select, type Selection } from '../view/view.ts'
import type { LiveMap } from './live.ts'
import { nearest, REACH, within, type Candidate, type XY } from './pick.ts'
import { HIT_LAYERS } from './style/edges.ts'
import { EVENTS, NODES, PICKED_FIRST } from './style/marks.ts'
import { strokeOf } from './style/features.ts'

/** Several things lie under one click: the chooser is asked. */
export type OnPick = (items: readonly Selection[], at: { x: number; y: number }) => void

type Kind = 'mouse' | 'touch'

/** Pixels around an open braid within which the pointer still holds it open. */
const HOLD = 10

/** Connects the pointer; returns how to disconnect. `openKey` is the braid that is unfurled now. */
export function connectPointer(
  live: LiveMap,
  reader: Reader,
  openKey: () => string,
  onpick: OnPick,
): () => void {
  const { map, parts } = live
  const canvas = map.getCanvas()
  let kind: Kind = 'mouse'
  let frame = 0
  let hovering = false

  const hover = (thing: Selection | null) => {
    canvas.style.cursor = thing ? 'pointer' : ''
    if (!thing && !hovering) return
    hovering = thing !== null
    reader.hover(thing)
  }
  const look = (point: XY) => {
    const [first] = thingsAt(map, parts.scene, point, 'mouse')
    if (
      !first &&
      reader.hovered?.type === 'tie' &&
      holds(map, parts.scene, openKey(), reader.hovered.id, point)
    )
      return
    hover(first ?? null)
  }
  const onMove = (e: MapMouseEvent) => {
    if (kind === 'touch' || map.isMoving()) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      look([e.point.x, e.point.y])
    })
  }
  const onOut = () => {
    cancelAnimationFrame(frame)
    hover(null)
  }
  const onClick = (e: MapMouseEvent) => {
    const things = thingsAt(map, parts.scene, [e.point.x, e.point.y], kind)
    const [first, ...others] = things
    const furled = kind === 'touch' && furledPair(parts.scene, things, openKey())
    if (!first) {
      if (reader.view.selected) reader.go(select(reader.view, null))
    } else if (furled) reader.go({ ...reader.view, selected: null, pair: furled })
    else if (others.length) onpick(things, { x: e.point.x, y: e.point.y })
    else reader.go(select(reader.view, first))
  }
  const onDown = (e: PointerEvent) => {
    kind = e.pointerType === 'touch' ? 'touch' : 'mouse'
  }
  map.on('mousemove', onMove)
  map.on('mouseout', onOut)
  map.on('click', onClick)
  canvas.addEventListener('pointerdown', onDown)
  canvas.addEventListener('pointermove', onDown)
  return () => {
    cancelAnimationFrame(frame)
    map.off('mousemove', onMove)
    map.off('mouseout', onOut)
    map.off('click', onClick)
    canvas.removeEventListener('pointerdown', onDown)
    canvas.removeEventListener('pointermove', onDown)
  }
}

/** What may be meant at a point: the foremost of events, actors and sites, or else the ties within reach. */
function thingsAt(map: MapLibreMap, scene: Scene, [x, y]: XY, kind: Kind): readonly Selection[] {
  const box = (r: number): [[number, number], [number, number]] => [
    [x - r, y - r],
    [x + r, y + r],
  ]
  const there = (ids: readonly string[]) => ids.filter((id) => map.getLayer(id))
  const marks = map.queryRenderedFeatures(box(kind === 'touch' ? 10 : 2), { layers: there(PICKED_FIRST) })
  const mark = marks[0]
  if (mark) {
    const i = Number(mark.id) - 1
    if (mark.source === EVENTS) return idOf('event', scene.events[i]?.event)
    if (mark.source === NODES) return idOf('actor', scene.nodes[i]?.actor)
    return idOf('site', scene.sites[i]?.site)
  }
  const found = map.queryRenderedFeatures(box(REACH[kind]), { layers: there(HIT_LAYERS) })
  const edges = [...new Set(found.map((f) => Number(f.id)))].flatMap((id) => scene.edges[id - 1] ?? [])
  return nearest(
    edges.map((e) => candidate(map, e)),
    [x, y],
    kind,
  ).map(({ tie }) => ({ type: 'tie', id: tie }))
}

const idOf = (type: Selection['type'], id: string | undefined): readonly Selection[] =>
  id === undefined ? [] : [{ type, id }]

function candidate(map: MapLibreMap, edge: EdgeMark): Candidate {
  const { stroke, gap } = strokeOf(edge)
  return {
    tie: edge.tie,
    path: onScreen(map, edge),
    offset: edge.offset,
    width: gap ? gap + 2 * stroke : stroke,
  }
}

function onScreen(map: MapLibreMap, edge: EdgeMark): XY[] {
  return edge.path.map(([lon, lat]) => {
    const p = map.project([lon, lat])
    return [p.x, p.y]
  })
}

/** An unfurled braid stays open while the pointer is among its lanes, or it would flicker between its two poses. */
function holds(map: MapLibreMap, scene: Scene, open: string, tie: string, point: XY): boolean {
  if (!open || !scene.edges.some((e) => e.tie === tie && e.pair === open)) return false
  const lanes = scene.edges.filter((e) => e.pair === open && (e.zoom === null || e.pose === 'closed'))
  return within(
    lanes.map((e) => onScreen(map, e)),
    point,
    HOLD,
  )
}

/** The two ends of a closed braid that a finger has met, when all that it met is that braid. */
function furledPair(scene: Scene, things: readonly Selection[], open: string): [string, string] | null {
  const pairs = new Set(
    things.map((t) => scene.braids.find((b) => t.type === 'tie' && b.ties.includes(t.id))?.pair ?? ''),
  )
  const [key = ''] = pairs
  const [a, b] = key.split('~')
  return pairs.size === 1 && key !== open && a && b ? [a, b] : null
}
