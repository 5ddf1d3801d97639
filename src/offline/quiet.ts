/** Waits until the page has its picture and nothing to do, so that what can wait does not delay it. */

/** Milliseconds after the first picture in which the map library comes first. */
const PAUSE = 2000

/** Calls back once, when `root` says that it is ready (`data-ready`), a pause has passed and the browser is idle. */
export function whenQuiet(root: HTMLElement, then: () => void): void {
  const idle = () => {
    // Safari has no idle callbacks; there the pause must do.
    if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 10_000 })
    else then()
  }
  const ready = () => root.dataset['ready'] === 'true'
  const pause = () => setTimeout(idle, PAUSE)
  if (ready()) {
    pause()
    return
  }
  const observer = new MutationObserver(() => {
    if (!ready()) return
    observer.disconnect()
    pause()
  })
  observer.observe(root, { attributeFilter: ['data-ready'] })
}
