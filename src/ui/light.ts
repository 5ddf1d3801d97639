/** Hover and focus of a row light the same thing on the map; leaving puts the light out. */
import type { Reader } from '../state/reader.svelte.ts'
import type { Hovered } from '../state/view.ts'

/** The four handlers of a row that stands for a thing, to be spread on its button. */
export interface Lights {
  readonly onpointermove: (event: PointerEvent) => void
  readonly onpointerleave: () => void
  readonly onfocus: () => void
  readonly onblur: () => void
}

/**
 * Handlers that light a thing while it is under the mouse or has the focus. A finger has no hover and lights nothing, nor does
 * a mouse that has not moved: where a panel opens under it, the row that happens to be there was not meant.
 */
export function lights(reader: Pick<Reader, 'hover'>, thing: Hovered): Lights {
  const on = () => {
    reader.hover(thing)
  }
  const off = () => {
    reader.hover(null)
  }
  return {
    onpointermove(event) {
      if (event.pointerType !== 'touch' && (event.movementX || event.movementY)) on()
    },
    onpointerleave: off,
    onfocus: on,
    onblur: off,
  }
}
