/** Of several things begun one after the other, the last alone counts: those before it are told to stop, and give nothing. Pure. */

export class Latest {
  #now: AbortController | null = null

  /** Begins; what was under way is stopped. Null where this one is overtaken or cancelled before it ends. */
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
