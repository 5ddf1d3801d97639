/** Hovering or focusing a row highlights its thing on the map. */
import type { Reader } from '../state/reader.svelte.ts'
import type { Hovered } from '../state/view.ts'

/** The four handlers of a row that stands for a thing, to be spread on its button. */
export interface HighlightHandlers {
  readonly onpointermove: (event: PointerEvent) => void
  readonly onpointerleave: () => void
  readonly onfocus: () => void
  readonly onblur: () => void
}

/**
 * Handlers that highlight a thing while it is hovered or focused. Not for touch, and not for
 * a mouse that has not moved, under which a panel has opened.
 */
export function highlights(reader: Pick<Reader, 'hover'>, thing: Hovered): HighlightHandlers {
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
