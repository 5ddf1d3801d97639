/** The whole map as SVG: base map, marks, labels. */
import type { Atlas } from '../../atlas/atlas.ts'
import { baseFeatures, type BaseFeatures } from '../base-features.ts'
import { cameraOn, type Padding } from '../camera.ts'
import type { BaseTopology } from '../geo.ts'
import { labelsOf } from '../labels/labels.ts'
import { screenAt, type Screen } from '../screen.ts'
import { renderStateOf, type RenderState } from '../render-state.ts'
import type { Scheme } from '../../grammar/encoding.ts'
import type { Scene } from '../../grammar/mark.ts'
import { comparison } from '../../state/compare.ts'
import { emphasis } from '../../state/emphasis.ts'
import type { View } from '../../state/view.ts'
import { baseMapTree } from './base-map.ts'
import { labels } from './svg-labels.ts'
import { marks } from './svg-marks.ts'
import { el, type Tree } from './tree.ts'

/** What all pictures of an atlas share. */
export interface Base {
  readonly atlas: Atlas
  readonly scene: Scene
  readonly topology: BaseTopology
}

/** The size of a picture in pixels, and its look. */
export interface PictureLook {
  readonly width: number
  readonly height: number
  readonly padding: Padding
  readonly scheme: Scheme
  /** The address of the relief's picture; null leaves it out. */
  readonly relief: string | null
  /** The prefix of ids, so that several pictures can be on one page. */
  readonly prefix: string
}

/** The render state of a view without a hovered thing. `atlas` is in the reading of the view. */
export function restingState(
  { atlas, scene }: Base,
  view: View,
  look: Pick<PictureLook, 'scheme' | 'padding'>,
): RenderState {
  const focus = emphasis(atlas, view, comparison(atlas, view))
  const { scheme, padding } = look
  return renderStateOf({ atlas, view, emphasis: focus }, scene, {
    scheme,
    padding,
    reducedMotion: true,
  })
}

/** The screen of the reader's camera, or of the framed box. */
export function pictureScreen(
  { atlas }: Base,
  { camera, rest, padding }: RenderState,
  { width, height }: PictureLook,
): Screen {
  return screenAt(camera ?? cameraOn(atlas.data.article.map, rest, padding, width, height), width, height)
}

/** The map of a view as a group with its origin at the upper left; the caller clips what is drawn beyond its size. */
export function mapOf(base: Base, view: View, look: PictureLook, features = featuresOf(base, view)): Tree {
  const { atlas, scene, topology } = base
  const { scheme, prefix } = look
  const renderState = restingState(base, view, look)
  const screen = pictureScreen(base, renderState, look)
  const { fills, edges } = renderState.tints
  const { medians } = view
  return el(
    'g',
    {},
    baseMapTree({ features, scheme, screen, medians, fills, edges, prefix, relief: look.relief }),
    marks(scene, renderState, screen, prefix),
    labels(labelsOf({ atlas, scene, topology, renderState, screen }), scheme),
  )
}

/** The base map under the view's border policy. */
export function featuresOf({ topology, atlas }: Base, { borders }: Pick<View, 'borders'>): BaseFeatures {
  return baseFeatures(topology, borders, atlas.data.article.map.countries)
}
