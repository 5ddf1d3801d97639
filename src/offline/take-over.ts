/** How a worker takes the place of the one before it while pages are open. */
import type { WorkerScope } from './worker-scope.ts'

/** Milliseconds between attempts. */
const AGAIN = 1000

/**
 * Takes over, trying again until the worker is active: Chromium drops an attempt without a word if a request of a page reaches the
 * older worker in that moment, and the newer one would wait until all pages are closed.
 */
export function takeOver(scope: Pick<WorkerScope, 'skipWaiting' | 'addEventListener'>): Promise<void> {
  const attempts = setInterval(() => void scope.skipWaiting(), AGAIN)
  scope.addEventListener('activate', () => {
    clearInterval(attempts)
  })
  return scope.skipWaiting()
}
