/** The whole map as one drawing: ground, marks, names, and what lies beyond its frame. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { baseFeatures, type BaseFeatures } from '../base-features.ts'
import { cameraOn, type Padding } from '../camera.ts'
import type { BaseTopology } from '../geo.ts'
import { labelsOf } from '../labels/labels.ts'
import { screenAt, type Screen } from '../screen.ts'
import { wantedOf, type RenderState } from '../render-state.ts'
import type { Scheme } from '../../grammar/encoding.ts'
import type { Scene } from '../../grammar/mark.ts'
import { comparison } from '../../state/compare.ts'
import { emphasis } from '../../state/emphasis.ts'
import type { View } from '../../state/view.ts'
import { ground } from './ground.ts'
import { labels } from './svg-labels.ts'
import { marks } from './svg-marks.ts'
import { el, type Tree } from './tree.ts'

/** What all maps of an atlas have in common. */
export interface Base {
  readonly atlas: Atlas
  readonly scene: Scene
  readonly topology: BaseTopology
}

/** How large a map is and how it looks. Pixels. */
export interface PictureLook {
  readonly width: number
  readonly height: number
  readonly padding: Padding
  readonly scheme: Scheme
  /** The address of the relief's picture; null leaves it out. */
  readonly relief: string | null
  /** What ids begin with, so that several drawings may stand on one page. */
  readonly prefix: string
}

/** What a view shows when nothing is under a pointer. `atlas` is in the reading of the view. */
export function wantedAtRest(
  { atlas, scene }: Base,
  view: View,
  look: Pick<PictureLook, 'scheme' | 'padding'>,
): RenderState {
  const focus = emphasis(atlas, view, comparison(atlas, view))
  const { scheme, padding } = look
  return wantedOf({ atlas, view, emphasis: focus }, scene, {
    scheme,
    padding,
    reducedMotion: true,
  })
}

/** The plane of a map: the reader's camera, or where it rests. */
export function pictureScreen(
  { atlas }: Base,
  { camera, rest, padding }: RenderState,
  { width, height }: PictureLook,
): Screen {
  return screenAt(camera ?? cameraOn(atlas.data.article.map, rest, padding, width, height), width, height)
}

/** The map of a view, as a group about its upper left corner; what it draws beyond its size is the caller's to clip. */
export function mapOf(base: Base, view: View, look: PictureLook, features = featuresOf(base, view)): Tree {
  const { atlas, scene, topology } = base
  const { scheme, prefix } = look
  const wanted = wantedAtRest(base, view, look)
  const screen = pictureScreen(base, wanted, look)
  const { fills, edges } = wanted.tints
  const { medians } = view
  return el(
    'g',
    {},
    ground({ features, scheme, screen, medians, fills, edges, prefix, relief: look.relief }),
    marks(scene, wanted, screen, prefix),
    labels(labelsOf({ atlas, scene, topology, wanted, screen }), scheme),
  )
}

/** The base map under the view's policy for borders. */
export function featuresOf({ topology, atlas }: Base, { borders }: Pick<View, 'borders'>): BaseFeatures {
  return baseFeatures(topology, borders, atlas.data.article.map.countries)
}
