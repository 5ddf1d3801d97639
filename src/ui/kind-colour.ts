/** The colour of a kind, for the interface. */
import type { Hue } from '../grammar/hue.ts'

/** The colour token of a kind, or the ink where no kind is meant (the legend's rows for statuses). */
export function kindColour(kind: Hue | null): string {
  return kind === null ? 'var(--ink)' : `var(--${kind})`
}
