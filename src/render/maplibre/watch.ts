/** A watchdog for the map: its worker must answer in time, and a lost graphics context must come back. */
import type { UnavailableCode } from './unavailable.ts'

/** Milliseconds to wait for the worker, and for a lost context. */
export const LIMITS = { worker: 20_000, context: 6000 } as const

export class Watch {
  readonly #fail: (code: UnavailableCode, why: string) => void
  #worker: ReturnType<typeof setTimeout> | undefined
  #context: ReturnType<typeof setTimeout> | undefined

  /** `fail` is called after a time limit; it may stop the watch. */
  constructor(fail: (code: UnavailableCode, why: string) => void) {
    this.#fail = fail
    this.#worker = setTimeout(() => {
      this.#fail('E-WORKER', 'the worker did not answer')
    }, LIMITS.worker)
  }

  /** The worker has answered. */
  answered(): void {
    clearTimeout(this.#worker)
  }

  lost(): void {
    clearTimeout(this.#context)
    this.#context = setTimeout(() => {
      this.#fail('E-GPU', 'the graphics context was lost')
    }, LIMITS.context)
  }

  restored(): void {
    clearTimeout(this.#context)
  }

  stop(): void {
    clearTimeout(this.#worker)
    clearTimeout(this.#context)
  }
}
