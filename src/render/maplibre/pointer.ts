/** The pointer on the map: hover previews, a click selects. */
import type { MapMouseEvent } from 'maplibre-gl'
import type { Reader } from '../../state/reader.svelte.ts'
import type { Selection } from '../../state/view.ts'
import type { LiveMap } from './live.ts'
import type { XY } from '../hit-distance.ts'
import { stateAt } from '../filter-state.ts'
import type { RenderState } from '../render-state.ts'
import { connectPresses, type OnPick, type PointerKind } from '../map-press.ts'
import { hitIndex, hitTest } from '../hit-test.ts'
import { countryAt, type Country } from '../areas.ts'

/**
 * Connects the pointer; returns a function to disconnect it. `named` finds what the label at a point names.
 */
export function connectPointer(
  live: LiveMap,
  reader: Reader,
  renderState: () => Pick<RenderState, 'state' | 'swipe' | 'emphasis'>,
  countries: () => readonly Country[],
  named: (point: XY) => Selection | null,
  onpick: OnPick,
): () => void {
  const { map, parts } = live
  const canvas = map.getCanvas()
  const presses = connectPresses(reader, parts.scene, onpick)
  let kind: PointerKind = 'mouse'
  let frame = 0
  let hovering = false

  const at = (point: XY, pointer: PointerKind): readonly Selection[] => {
    const name = named(point)
    if (name) return [name]
    const screen = live.screen()
    const { state, swipe, emphasis } = renderState()
    const here = stateAt(state, swipe, point[0], screen.width)
    const further = live.further?.near(screen, here, point, pointer)
    return hitTest(hitIndex(parts.scene), screen, { state: here, emphasis }, point, pointer, further)
  }
  const hover = (thing: Selection | null) => {
    canvas.style.cursor = thing ? 'pointer' : ''
    if (!thing && !hovering) return
    hovering = thing !== null
    reader.hover(thing)
  }
  const look = (point: XY) => {
    const [first] = at(point, 'mouse')
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
    const { x, y } = e.point
    const country = countryAt(countries(), live.screen().toPlane([x, y]))
    const { open } = renderState().state
    const clicks = e.originalEvent.detail
    presses.obey({ things: at([x, y], kind), country, kind, open, at: { x, y }, clicks })
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
    presses.stop()
    map.off('mousemove', onMove)
    map.off('mouseout', onOut)
    map.off('click', onClick)
    canvas.removeEventListener('pointerdown', onDown)
    canvas.removeEventListener('pointermove', onDown)
  }
}
