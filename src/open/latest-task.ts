/** Runs one asynchronous task at a time: starting one aborts the one before. */

export class Latest {
  #now: AbortController | null = null

  /** Starts a task and aborts the running one. Null if this one is aborted before it ends. */
  async run<T>(begin: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    this.cancel()
    const mine = new AbortController()
    this.#now = mine
    const result = await begin(mine.signal)
    if (this.#now !== mine) return null
    this.#now = null
    return result
  }

  cancel(): void {
    this.#now?.abort()
    this.#now = null
  }
}
