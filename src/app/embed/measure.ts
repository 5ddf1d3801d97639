/** Measures the preferred height of an embed: the heights of its parts, and for the map the height that its width suggests. */
import { mapHeight, type PreferredSize } from '../../embed/height.ts'

/** Watches a root and its parts; the part that matches `stretches` fills the remaining room. Returns a function to stop. */
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
  // Resize observers do not fire while the frame is out of sight, but the host needs a height.
  measure()
  void document.fonts.ready.then(measure)
  for (const part of [root, ...parts]) observer.observe(part)
  return () => {
    observer.disconnect()
  }
}
