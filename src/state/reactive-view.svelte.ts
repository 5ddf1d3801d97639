/**
 * A view with one signal for each field. What reads `view.kinds` is not even invalidated when only the day changes, which would
 * otherwise be most of the cost of a step through time.
 */
import type { View } from './view.ts'

class Field<K extends keyof View> {
  value: View[K]

  constructor(value: View[K]) {
    this.value = $state.raw(value)
  }
}

/** The view, and a setter that updates the fields that differ. */
export interface ReactiveView {
  readonly view: View
  readonly show: (next: View) => void
}

/** A reactive view with the fields of `first`. */
export function reactiveView(first: View): ReactiveView {
  const view = {}
  const fields = (Object.keys(first) as (keyof View)[]).map((key) => [key, new Field(first[key])] as const)
  for (const [key, field] of fields)
    Object.defineProperty(view, key, { enumerable: true, get: () => field.value })
  const show = (next: View) => {
    for (const [key, field] of fields) field.value = next[key]
  }
  return { view: view as View, show }
}
