/** `window.betweenBlocs`, for tests and the console, whichever renderer is in use. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { isDrawn, isShown } from '../../scene/visibility.ts'
import { statesOf } from '../filter-state.ts'
import type { RenderState } from '../render-state.ts'
import type { Label, LabelKind } from '../../scene/labels/label.ts'
import { BADGE } from '../../scene/labels/placement.ts'
import type { Scene } from '../../grammar/mark.ts'
import type { Selection } from '../../state/view.ts'
import type { Further } from './further.ts'
import type { LiveMap } from './live.ts'

export interface MapHandle {
  /** The MapLibre map, once it has replaced the picture. */
  readonly map: MapLibreMap | undefined
  readonly scene: Scene
  /** Ties, events and sites that are drawn now, within the window or not; read back from the graphics card if MapLibre draws. */
  drawn(): readonly Selection[]
  /** The drawn ties in full and the quiet ones: sorted ids. */
  emphasis(): { readonly full: readonly string[]; readonly quiet: readonly string[] }
  /** All texts, signs, callouts and notes on the map. */
  labels(): readonly WrittenLabel[]
}

/** A text on the map: `of` is the id of what it names; the box is in pixels of the window. */
export interface WrittenLabel {
  readonly kind: LabelKind
  readonly of: string
  readonly text: string
  readonly box: readonly [x: number, y: number, width: number, height: number]
}

/** Getters of the present state; `origin` is the upper left corner of the map in the window, in pixels. */
interface Sources {
  readonly live: () => LiveMap | null
  readonly renderState: () => RenderState
  readonly placed: () => readonly Label[]
  readonly origin: () => { readonly x: number; readonly y: number }
}

export function handleOf(scene: Scene, { live, renderState, placed, origin }: Sources): MapHandle {
  return {
    get map() {
      return live()?.map
    },
    scene,
    drawn: () => live()?.drawn() ?? drawnThings(scene, renderState()),
    emphasis: () => emphasisNow(scene, renderState(), live()?.further),
    labels: () => written(placed(), origin()),
  }
}

/** Labels with text; the sign before a name is an entry of its own. */
export function written(
  placed: readonly Label[],
  { x, y }: { readonly x: number; readonly y: number },
): readonly WrittenLabel[] {
  return placed.flatMap(({ kind, of, lines, box, badge }): WrittenLabel[] => {
    if (lines.length === 0) return []
    const text = lines.join(' ').replaceAll('\u00a0', ' ')
    const sign = badge === undefined ? 0 : BADGE
    const [left, top, height] = [x + box.left, y + box.top, box.bottom - box.top]
    const name: WrittenLabel = {
      kind,
      of,
      text,
      box: [left + sign, top, box.right - box.left - sign, height],
    }
    if (badge === undefined) return [name]
    return [name, { kind: 'badge', of, text: badge.split('/')[2] ?? '', box: [left, top, sign, height] }]
  })
}

type Seen = Pick<RenderState, 'state' | 'swipe'>

/** Ties, events and sites that are drawn. */
export function drawnThings(scene: Scene, renderState: Seen): readonly Selection[] {
  const states = statesOf(renderState)
  const ids = (type: Selection['type'], list: readonly string[]) =>
    [...new Set(list)].map((id): Selection => ({ type, id }))
  return [
    ...ids('tie', drawnTies(scene, renderState)),
    ...ids(
      'event',
      scene.events.filter((m) => states.some((state) => isShown(m, state))).map((m) => m.event),
    ),
    ...ids(
      'site',
      scene.sites.filter((m) => states.some((state) => isShown(m, state))).map((m) => m.site),
    ),
  ]
}

/** The drawn ties in full and the quiet ones. */
export function emphasisNow(
  scene: Scene,
  renderState: Seen & Pick<RenderState, 'emphasis'>,
  further: Pick<Further, 'drawn'> | null = null,
): ReturnType<MapHandle['emphasis']> {
  const beside = statesOf(renderState).flatMap((state) => further?.drawn(state) ?? [])
  const ties = [...new Set([...drawnTies(scene, renderState), ...beside])].sort()
  const isFull = (tie: string) => renderState.emphasis?.ties.has(tie) ?? true
  return { full: ties.filter(isFull), quiet: ties.filter((tie) => !isFull(tie)) }
}

function drawnTies(scene: Scene, renderState: Seen): readonly string[] {
  const states = statesOf(renderState)
  return scene.edges.filter((m) => states.some((state) => isDrawn(m, state))).map((m) => m.tie)
}
