/** A small map as a drawing: one camera for all, few names, the change in front. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { cameraOn, NO_PADDING } from '../../render/camera.ts'
import { screenAt, type Screen } from '../../render/screen.ts'
import { actorLabels } from '../../render/labels/labels.ts'
import { renderStateOf } from '../../render/render-state.ts'
import type { Scheme } from '../../grammar/encoding.ts'
import type { Life, Scene } from '../../grammar/mark.ts'
import { marks } from '../../render/svg/svg-marks.ts'
import { labels } from '../../render/svg/svg-labels.ts'
import { el, type Tree } from '../../render/svg/tree.ts'
import { defaultView, type Camera, type View } from '../../state/view.ts'
import type { SheetFrame, DaylessFilters } from '../../figure/frames.ts'

/** Units of a small map's drawing; the page makes them smaller, and strokes finer. */
export const SMALL_SIZE = { width: 420, height: 370 } as const

/** How much larger names are than on the map, before the page makes them smaller. */
const NAMES = 1.2

/** The camera of all small maps: what the atlas opens on, and the opening pair's own places. */
export function smallCamera({ data: { article } }: Atlas, scene: Scene): Camera {
  const places = scene.nodes.filter((n) => article.opening.pair.includes(n.actor)).map((n) => n.at)
  const [west, south, east, north] = article.map.home
  const home: typeof article.map.home = [
    Math.min(west, ...places.map(([lon]) => lon - SIDE)),
    Math.min(south, ...places.map(([, lat]) => lat - SIDE)),
    Math.max(east, ...places.map(([lon]) => lon + SIDE)),
    Math.max(north, ...places.map(([, lat]) => lat + SIDE)),
  ]
  return cameraOn(article.map, home, NO_PADDING, SMALL_SIZE.width, SMALL_SIZE.height)
}

/** Degrees kept free beyond a place, for its name. */
const SIDE = 1.6

/** The plane of all small maps, in units of their drawing. */
export function smallScreen(camera: Camera): Screen {
  return screenAt(camera, SMALL_SIZE.width, SMALL_SIZE.height)
}

/**
 * The marks of a small map: in the background, unchanged ties; in front, what changed, with heads and
 * signs of status, and events. No sites, voices or names of lines; of past ties only those that just ended.
 */
export function layersOf(scene: Scene, frame: SheetFrame, soFar: boolean): { back: Scene; front: Scene } {
  const ended = new Set(frame.change.ended.map((t) => t.id))
  const stands = (m: Life & { readonly tie: string }) => soFar || !m.past || ended.has(m.tie)
  const isFront = (m: { readonly tie: string }) => frame.emphasis.ties.has(m.tie)
  const edges = scene.edges.filter(stands)
  const bare = { ...scene, heads: [], signs: [], events: [], sites: [] }
  return {
    back: { ...bare, edges: edges.filter((m) => !isFront(m)) },
    front: {
      ...bare,
      edges: edges.filter(isFront),
      heads: scene.heads.filter((m) => isFront(m) && stands(m)),
      signs: scene.signs.filter((m) => isFront(m) && stands(m)),
      events: scene.events.filter((m) => m.role === 'now' || frame.emphasis.events.has(m.event)),
    },
  }
}

/** Strength of the lines behind, which are quiet already. */
const BEHIND = 0.7

/** What all small maps of a sheet have in common. */
export interface Sheet {
  readonly atlas: Atlas
  readonly scene: Scene
  /** The countries that the base map names. */
  readonly countries: ReadonlySet<string>
  readonly camera: Camera
  /** The reader's choices. */
  readonly choices: DaylessFilters & Pick<View, 'borders' | 'medians'>
  readonly scheme: Scheme
}

/** Marks and names of a frame; their ids begin with `prefix`. */
export function smallMap(
  { atlas, scene, countries, camera, choices, scheme }: Sheet,
  frame: SheetFrame,
  prefix: string,
): Tree {
  const { back, front } = layersOf(scene, frame, choices.mode === 'so-far')
  // Past marks are filtered already; draw those that remain.
  const view: View = { ...defaultView(atlas), ...choices, day: frame.day, mode: 'so-far', pair: null }
  const readerState = { atlas, view, emphasis: frame.emphasis }
  const renderState = renderStateOf(readerState, front, { scheme, padding: NO_PADDING, reducedMotion: true })
  const screen = smallScreen(camera)
  return el(
    'g',
    {},
    el('g', { opacity: BEHIND }, marks(back, renderState, screen, `${prefix}b`)),
    marks(front, renderState, screen, `${prefix}f`),
    fewNames({ atlas, scene, countries, camera }, frame, scheme),
  )
}

/** Names of the actors at the ends of what changed, and of the opening pair. */
function fewNames(
  { atlas, scene, countries, camera }: Pick<Sheet, 'atlas' | 'scene' | 'countries' | 'camera'>,
  frame: SheetFrame,
  scheme: Scheme,
): Tree {
  const { pair } = atlas.data.article.opening
  const nodes = scene.nodes.filter((n) => frame.emphasis.actors.has(n.actor) || pair.includes(n.actor))
  const zoom = camera.zoom - Math.log2(NAMES)
  const near = screenAt({ ...camera, zoom }, SMALL_SIZE.width / NAMES, SMALL_SIZE.height / NAMES)
  return el(
    'g',
    { transform: `scale(${NAMES})` },
    labels(actorLabels({ ...scene, nodes }, countries, near), scheme),
  )
}
