/** The pointer on the map: hover previews, click picks. */
import type { MapMouseEvent } from 'maplibre-gl'
import type { Scene } from '../scene/mark.ts'
import type { Reader } from '../view/reader.svelte.ts'
import { select, type Selection } from '../view/view.ts'
import type { LiveMap } from './live.ts'
import type { XY } from './pick.ts'
import { screenOf } from './screen.ts'
import type { FilterState } from './filters.ts'
import { NODES } from './style/names.ts'
import { findable, holds, thingsAt } from './things.ts'

/** Several things lie under one click: the chooser is asked. */
export type OnPick = (items: readonly Selection[], at: { x: number; y: number }) => void

type Kind = 'mouse' | 'touch'

/** Connects the pointer; returns how to disconnect. `filters` are what the map shows now. */
export function connectPointer(
  live: LiveMap,
  reader: Reader,
  filters: () => FilterState,
  onpick: OnPick,
): () => void {
  const { map, parts } = live
  const canvas = map.getCanvas()
  const all = findable(parts.scene)
  let kind: Kind = 'mouse'
  let frame = 0
  let hovering = false

  /** Things at a point; the name of an actor stands for it too. */
  const at = (point: XY, pointer: Kind): readonly Selection[] => {
    const found = thingsAt(all, screenOf(map), filters(), point, pointer)
    if (found.length || !map.getLayer(NODES)) return found
    const [named] = map.queryRenderedFeatures([point[0], point[1]], { layers: [NODES] })
    const actor = parts.scene.nodes[Number(named?.id) - 1]?.actor
    return actor === undefined ? [] : [{ type: 'actor', id: actor }]
  }
  const hover = (thing: Selection | null) => {
    canvas.style.cursor = thing ? 'pointer' : ''
    if (!thing && !hovering) return
    hovering = thing !== null
    reader.hover(thing)
  }
  const look = (point: XY) => {
    const [first] = at(point, 'mouse')
    const held = reader.hovered?.type === 'tie' ? reader.hovered.id : null
    if (!first && held !== null && holds(all, screenOf(map), filters().open, held, point)) return
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
    const things = at([e.point.x, e.point.y], kind)
    const [first, ...others] = things
    const furled = kind === 'touch' && furledPair(parts.scene, things, filters().open)
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

/** The two ends of a closed braid that a finger has met, when all that it met is that braid. */
function furledPair(scene: Scene, things: readonly Selection[], open: string): [string, string] | null {
  const pairs = new Set(
    things.map((t) => scene.braids.find((b) => t.type === 'tie' && b.ties.includes(t.id))?.pair ?? ''),
  )
  const [key = ''] = pairs
  const [a, b] = key.split('~')
  return pairs.size === 1 && key !== open && a && b ? [a, b] : null
}
