/**
 * Long work in steps. What is made once of an atlas takes seconds where there are 100,000 ties: whoever drives it may let the
 * page breathe between two steps, or does it at once where nothing is to be seen yet.
 */

/** Work that may rest at each `yield`, and its result. */
export type Steps<T> = Generator<void, T>

/** How many rows are done between two rests. */
const STEP = 1000

/** Does something with each row and rests after every so many. */
export function* each<T>(rows: readonly T[], act: (row: T, i: number) => unknown): Steps<void> {
  for (const [i, row] of rows.entries()) {
    act(row, i)
    if (i % STEP === STEP - 1) yield
  }
}

/** Does all of it without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Milliseconds of one piece of work: a page that is used must not notice. */
const PIECE = 8

/**
 * Drives work with rests. Rejects with the signal's reason when it is given up on the way. `breathe` resolves when the page has
 * had time for something else.
 */
export async function inPieces<T>(
  steps: Steps<T>,
  signal?: AbortSignal,
  breathe: () => Promise<void> = rest,
): Promise<T> {
  let since = performance.now()
  for (;;) {
    signal?.throwIfAborted()
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < PIECE) continue
    await breathe()
    since = performance.now()
  }
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * What is made once for each of some things, when it is first asked for: by `get` at once, by `steps` with rests.
 */
export class Once<K extends object, T> {
  readonly #known = new WeakMap<K, T>()
  readonly #make: (of: K) => Steps<T>

  constructor(make: (of: K) => Steps<T>) {
    this.#make = make
  }

  get(of: K): T {
    return atOnce(this.steps(of))
  }

  *steps(of: K): Steps<T> {
    const known = this.#known.get(of)
    if (known !== undefined) return known
    const made = yield* this.#make(of)
    this.#known.set(of, made)
    return made
  }
}
