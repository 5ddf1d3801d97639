/** The boxes of elements over the map (`data-over-map`), which labels avoid. */

import type { Box } from '../scene/labels/boxes.ts'

/**
 * Watches `root` for elements over `map`, and reports their boxes at the start and whenever one is added, removed or resized; or
 * at once, when it is asked to `measure`.
 */
export function watchOverMap(
  root: HTMLElement,
  map: HTMLElement,
  tell: (boxes: readonly Box[]) => void,
): { readonly measure: () => void; readonly stop: () => void } {
  let watched: readonly Element[] = []
  let last = ''
  let frame = 0

  const measure = () => {
    const found = [...root.querySelectorAll('[data-over-map]')]
    if (found.length !== watched.length || found.some((element, i) => element !== watched[i])) {
      for (const element of watched) sizes.unobserve(element)
      for (const element of found) sizes.observe(element)
      watched = found
    }
    const boxes = boxesOver(map, found)
    const text = JSON.stringify(boxes)
    if (text === last) return
    last = text
    tell(boxes)
  }
  const soon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(measure)
  }
  // At once, before the frame is painted: labels must not lie under a panel that has grown.
  const sizes = new ResizeObserver(measure)
  const comings = new MutationObserver(soon)
  sizes.observe(map)
  comings.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-over-map', 'hidden'],
  })
  measure()
  return {
    measure,
    stop: () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      comings.disconnect()
    },
  }
}

/** The parts of elements on the map, in whole pixels, so that labels do not jitter. */
export function boxesOver(map: Element, elements: readonly Element[]): readonly Box[] {
  const frame = map.getBoundingClientRect()
  return elements.flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const box = {
      left: Math.floor(Math.max(0, left - frame.left)),
      top: Math.floor(Math.max(0, top - frame.top)),
      right: Math.ceil(Math.min(frame.width, right - frame.left)),
      bottom: Math.ceil(Math.min(frame.height, bottom - frame.top)),
    }
    return box.right > box.left && box.bottom > box.top ? [box] : []
  })
}
