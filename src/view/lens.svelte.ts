/**
 * A view whose fields are watched one by one. What reads `lens.kinds` is not asked again when only the day changes, which
 * is most of what a step through time would otherwise cost.
 */
import type { View } from './view.ts'

class Field<K extends keyof View> {
  readonly value: View[K]

  constructor(read: () => View, key: K) {
    this.value = $derived(read()[key])
  }
}

/** A view that always shows what `read` gives now. `keys` are those of the first view. */
export function lensOn(read: () => View, first: View): View {
  const lens = {}
  for (const key of Object.keys(first) as (keyof View)[]) {
    const field = new Field(read, key)
    Object.defineProperty(lens, key, { enumerable: true, get: () => field.value })
  }
  return lens as View
}
