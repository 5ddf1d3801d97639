/** The colour of a kind, or of oil within energy, for the interface. */
import type { Hue } from '../grammar/hue.ts'

/** The colour token of a kind or another hue, or the ink where no kind is meant (the legend's rows for statuses). */
export function kindColour(hue: Hue | null): string {
  return hue === null ? 'var(--ink)' : `var(--${hue})`
}
