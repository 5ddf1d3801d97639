/**
 * Long work as generators. Indexing an atlas of 100,000 ties takes seconds: it runs in chunks between which the page can
 * respond, or synchronously while there is no page to block.
 */

/** Work that may be interrupted at each `yield`, and its result. */
export type Task<T> = Generator<void, T>

const ROWS_PER_YIELD = 1000

/** `forEach` that yields every thousand rows. */
export function* each<T>(rows: readonly T[], act: (row: T, i: number) => unknown): Task<void> {
  for (const [i, row] of rows.entries()) {
    act(row, i)
    if (i % ROWS_PER_YIELD === ROWS_PER_YIELD - 1) yield
  }
}

/** Runs a task without interruption. */
export function runSync<T>(task: Task<T>): T {
  for (;;) {
    const step = task.next()
    if (step.done) return step.value
  }
}

/** Milliseconds of a chunk: half a frame. */
const CHUNK = 8

/** Runs a task in chunks, with a `pause` after each. Rejects with the signal's reason when it is aborted. */
export async function runChunked<T>(
  task: Task<T>,
  signal?: AbortSignal,
  pause: () => Promise<void> = nextTask,
): Promise<T> {
  let since = performance.now()
  for (;;) {
    signal?.throwIfAborted()
    const step = task.next()
    if (step.done) return step.value
    if (performance.now() - since < CHUNK) continue
    await pause()
    since = performance.now()
  }
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** A memoized task: its result for a key is made on first use, synchronously by `get` or as a task by `task`. */
export class MemoTask<K extends object, T> {
  readonly #known = new WeakMap<K, T>()
  readonly #make: (key: K) => Task<T>

  constructor(make: (key: K) => Task<T>) {
    this.#make = make
  }

  get(key: K): T {
    return runSync(this.task(key))
  }

  *task(key: K): Task<T> {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = yield* this.#make(key)
    this.#known.set(key, made)
    return made
  }
}
