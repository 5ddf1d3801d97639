/** Defers work until the page has its first picture and is idle. */

/** Milliseconds after the first picture that are left to what the reader sees. */
const PAUSE = 2000

/** Calls back once `root` has `data-ready`, a pause has passed and the browser is idle. */
export function whenQuiet(root: HTMLElement, then: () => void): void {
  const idle = () => {
    // Safari has no idle callbacks.
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
