/** Measures how high the content of a frame would like to be: all its parts as they are, and the one that stretches as its width asks. */
import { mapHeight, type PreferredSize } from '../../embed/height.ts'

/** Watches a root and its parts, of which the one that matches `stretches` takes what room is left; returns how to stop. */
export function measured(
  root: HTMLElement,
  stretches: string,
  tell: (now: PreferredSize) => void,
): () => void {
  const parts = [...root.children].filter((part) => part instanceof HTMLElement)
  const measure = () => {
    const width = root.clientWidth
    const heights = parts.map((part) => (part.matches(stretches) ? mapHeight(width) : part.offsetHeight))
    tell({ width, height: heights.reduce((sum, height) => sum + height, 0) })
  }
  const observer = new ResizeObserver(measure)
  // An observer says nothing while the frame is out of sight; its host wants to know all the same.
  measure()
  void document.fonts.ready.then(measure)
  for (const part of [root, ...parts]) observer.observe(part)
  return () => {
    observer.disconnect()
  }
}
