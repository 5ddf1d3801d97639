/** From the reader's state to what the map should show. */
import { aligningBlocs, type Atlas } from '../atlas/atlas.ts'
import type { Emphasis } from '../view/emphasis.ts'
import type { Hovered, View } from '../view/view.ts'
import type { Scheme } from '../scene/encoding.ts'
import type { Scene } from '../scene/mark.ts'
import type { Padding } from './camera.ts'
import type { Wanted } from './live.ts'
import { openPair } from './open.ts'
import { filterState } from './filters.ts'
import { outsideMarks } from './style/blocs.ts'
import { styleState } from './style/state.ts'

/** What the map takes from the screen it is on. */
export interface Surroundings {
  readonly scheme: Scheme
  readonly padding: Padding
  readonly reducedMotion: boolean
}

/** The reader's part. */
export interface Regard {
  readonly atlas: Atlas
  readonly view: View
  readonly hovered: Hovered | null
  readonly emphasis: Emphasis | null
}

/** Everything that the map should show. Pure. */
export function wantedOf(
  { atlas, view, hovered, emphasis }: Regard,
  scene: Scene,
  { scheme, padding, reducedMotion }: Surroundings,
): Wanted {
  const braids = new Set(scene.braids.map((b) => b.pair))
  const aligning = aligningBlocs(atlas)
  const blocs = view.bloc
    ? [
        ...scene.blocs,
        ...outsideMarks(
          scene.blocs.filter((m) => aligning.includes(m.bloc)),
          atlas.data.article.map.countries,
        ),
      ]
    : []
  const state = filterState(view, openPair(view, hovered, atlas, braids))
  return {
    choices: { scheme, borders: view.borders, medians: view.medians },
    state,
    named: styleState(scene, state, view.bloc, blocs),
    emphasis,
    picked: [hovered, view.selected].find((thing) => thing?.type === 'tie')?.id ?? null,
    camera: view.camera,
    padding,
    reducedMotion,
  }
}
