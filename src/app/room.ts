/** How much of the map panels cover, so that the camera fits what it shows into the rest. */
import { NO_PADDING, type Padding } from '../drawing/camera.ts'
import { BAR } from './sheet.ts'

/** Pixels on each side, for a desk or a telephone, with the legend open or folded; `bare` without any of them. `covered` at
 * the foot of a desk's map lie the timeline's lanes. */
export function room(phone: boolean, legendOpen: boolean, bare = false, covered = 0): Padding {
  if (bare) return NO_PADDING
  if (phone) return { ...NO_PADDING, bottom: BAR }
  return { ...NO_PADDING, left: legendOpen ? 270 : 0, bottom: covered }
}
