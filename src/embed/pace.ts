/** Throttling with a trailing call. */

export interface Paced {
  (): void
  /** Cancels the pending call. */
  stop(): void
}

/** Runs `action` once for all calls within `ms` milliseconds, at the end of that time, so the last call is never lost. */
export function paced(action: () => void, ms: number): Paced {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const call = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined
      action()
    }, ms)
  }
  return Object.assign(call, {
    stop: () => {
      clearTimeout(waiting)
      waiting = undefined
    },
  })
}
