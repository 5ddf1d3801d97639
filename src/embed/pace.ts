/** Gathers calls, so that they are not made too often. */

/** A deed that waits a little for others of its kind. */
export interface Paced {
  (): void
  /** Forgets what waits. */
  stop(): void
}

/** Does `deed` once for all calls within `ms` milliseconds, at their end: the last call is never lost. */
export function paced(deed: () => void, ms: number): Paced {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const call = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined
      deed()
    }, ms)
  }
  return Object.assign(call, {
    stop: () => {
      clearTimeout(waiting)
      waiting = undefined
    },
  })
}
