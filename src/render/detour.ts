/**
 * A detour of the camera: where the reader has moved it, and then selects something out of its sight, it goes there, and comes
 * back when that is let go. Whoever moves the camera on the way stays where they are. The reader's own camera is kept in the
 * view all the while. Pure.
 */
import type { Camera, Selection, View } from '../state/view.ts'

/** What the camera has left its place for, and that place. */
export interface Detour {
  readonly to: Selection
  readonly camera: Camera
}

type Held = Pick<View, 'selected' | 'camera'>

/** The detour that begins when something is selected; null where there is none to be made. `isSeen` asks of the reader's camera. */
export function detourFor(
  { selected, camera }: Held,
  isSeen: (thing: Selection, camera: Camera) => boolean,
): Detour | null {
  return selected && camera && !isSeen(selected, camera) ? { to: selected, camera } : null
}

/** Whether a detour is still on: the same is selected, and the reader has not moved the camera since. */
export function isOn(detour: Detour | null, { selected, camera }: Held): boolean {
  return detour !== null && detour.camera === camera && same(detour.to, selected)
}

function same(a: Selection | null, b: Selection | null): boolean {
  return a?.type === b?.type && a?.id === b?.id
}
