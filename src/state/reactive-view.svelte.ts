/**
 * A view whose fields are watched one by one. What reads `lens.kinds` hears nothing when only the day changes, which is
 * most of what a step through time would otherwise cost: not even that it might have changed.
 */
import type { View } from './view.ts'

class Field<K extends keyof View> {
  value: View[K]

  constructor(value: View[K]) {
    this.value = $state.raw(value)
  }
}

/** The view on show, and how to show the next: only the fields that differ tell of it. */
export interface Lens {
  readonly view: View
  readonly show: (next: View) => void
}

/** A lens on a view; its fields are those of the first. */
export function lensOn(first: View): Lens {
  const lens = {}
  const fields = (Object.keys(first) as (keyof View)[]).map((key) => [key, new Field(first[key])] as const)
  for (const [key, field] of fields)
    Object.defineProperty(lens, key, { enumerable: true, get: () => field.value })
  const show = (next: View) => {
    for (const [key, field] of fields) field.value = next[key]
  }
  return { view: lens as View, show }
}
