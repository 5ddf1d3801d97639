/**
 * A detour of the camera: if the reader has moved it and then selects something out of sight, it goes there, and returns when
 * that is deselected. The view keeps the reader's camera meanwhile. If the reader moves the camera, the detour ends there.
 */
import type { Camera, Selection, View } from '../state/view.ts'

/** The selection to which the camera went, and the reader's camera. */
export interface Detour {
  readonly to: Selection
  readonly camera: Camera
}

type Held = Pick<View, 'selected' | 'camera'>

/** The detour that a view needs, or null. `isSeen` tests visibility under the reader's camera. */
export function detourFor(
  { selected, camera }: Held,
  isSeen: (thing: Selection, camera: Camera) => boolean,
): Detour | null {
  return selected && camera && !isSeen(selected, camera) ? { to: selected, camera } : null
}

/** Whether a detour still holds: same selection, and the reader has not moved the camera. */
export function isOn(detour: Detour | null, { selected, camera }: Held): boolean {
  return detour !== null && detour.camera === camera && same(detour.to, selected)
}

function same(a: Selection | null, b: Selection | null): boolean {
  return a?.type === b?.type && a?.id === b?.id
}
