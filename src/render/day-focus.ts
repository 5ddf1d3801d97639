/** Moves the camera to the day's event if that is out of sight. */
import type { Atlas } from '../atlas/atlas.ts'
import type { Position } from '../atlas/schema.ts'
import { storyOf } from '../atlas/story.ts'
import type { Bounds } from '../scene/docks.ts'
import type { View } from '../state/view.ts'
import { within } from './extents.ts'

type Asked = Pick<
  View,
  'day' | 'kinds' | 'camera' | 'claim' | 'step' | 'as' | 'selected' | 'compare' | 'pair' | 'blocs'
>

/**
 * The place of the day's leading event, if the reader has neither moved the camera nor selected anything, and the event lies
 * outside `box` (degrees: west, south, east, north), to which the camera would go; else null.
 */
export function dayFocus(
  atlas: Atlas,
  view: Asked,
  box: Bounds = atlas.data.article.map.home,
): Position | null {
  const { camera, claim, step, as, selected, compare, pair, blocs } = view
  if ([camera, claim, step, as, selected, compare, pair, blocs].some((chosen) => chosen !== null)) return null
  const { event } = storyOf(atlas, view.day, view.kinds)
  const at = event && atlas.places.get(event.place)?.at
  if (!at || within(box, at) || !within(atlas.data.article.map.bounds, at)) return null
  return at
}
