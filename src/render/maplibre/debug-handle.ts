/** What `window.betweenBlocs` tells of the map, whichever renderer draws it: for tests and for the console. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { isDrawn, isShown } from '../../scene/visibility.ts'
import { statesOf } from '../filter-state.ts'
import type { RenderState } from '../render-state.ts'
import type { Label, LabelKind } from '../../scene/labels/label.ts'
import { BADGE } from '../../scene/labels/placement.ts'
import type { Scene } from '../../grammar/mark.ts'
import type { Selection } from '../../state/view.ts'
import type { LiveMap } from './live.ts'

export interface MapHandle {
  /** The living map, once it has taken the picture's place. */
  readonly map: MapLibreMap | undefined
  readonly scene: Scene
  /** Ties, events and sites that are drawn now, wherever the camera is; of the living map the graphics card is asked. */
  drawn(): readonly Selection[]
  /** Of the ties that are drawn now, those in full and those that are quiet: ids, sorted. */
  emphasis(): { readonly full: readonly string[]; readonly quiet: readonly string[] }
  /** Every text, sign, callout and note that is written on the map now. */
  labels(): readonly WrittenLabel[]
}

/** What is written on the map: `of` is the id of what it is of; the box is in pixels of the window. */
export interface WrittenLabel {
  readonly kind: LabelKind
  readonly of: string
  readonly text: string
  readonly box: readonly [x: number, y: number, width: number, height: number]
}

/** What the handle asks anew at each use; `origin` is where the map begins in the window, in pixels. */
interface Asked {
  readonly live: () => LiveMap | null
  readonly wanted: () => RenderState
  readonly placed: () => readonly Label[]
  readonly origin: () => { readonly x: number; readonly y: number }
}

/** The handle. */
export function handleOf(scene: Scene, { live, wanted, placed, origin }: Asked): MapHandle {
  return {
    get map() {
      return live()?.map
    },
    scene,
    drawn: () => live()?.drawn() ?? drawnThings(scene, wanted()),
    emphasis: () => emphasisNow(scene, wanted()),
    labels: () => written(placed(), origin()),
  }
}

/** Labels with words; the sign before a name has a box of its own. */
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
export function drawnThings(scene: Scene, wanted: Seen): readonly Selection[] {
  const states = statesOf(wanted)
  const ids = (type: Selection['type'], list: readonly string[]) =>
    [...new Set(list)].map((id): Selection => ({ type, id }))
  return [
    ...ids('tie', drawnTies(scene, wanted)),
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

/** Of the ties that are drawn, those in full and those that are quiet. */
export function emphasisNow(
  scene: Scene,
  wanted: Seen & Pick<RenderState, 'emphasis'>,
): ReturnType<MapHandle['emphasis']> {
  const ties = [...new Set(drawnTies(scene, wanted))].sort()
  const isFull = (tie: string) => wanted.emphasis?.ties.has(tie) ?? true
  return { full: ties.filter(isFull), quiet: ties.filter((tie) => !isFull(tie)) }
}

function drawnTies(scene: Scene, wanted: Seen): readonly string[] {
  const states = statesOf(wanted)
  return scene.edges.filter((m) => states.some((state) => isDrawn(m, state))).map((m) => m.tie)
}
