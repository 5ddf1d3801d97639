/** The colour of a kind, for the interface. */
import type { TieKind } from '../atlas/schema.ts'

/** The colour token of a kind, or the ink where no kind is meant (the legend's rows for statuses). */
export function kindColour(kind: TieKind | null): string {
  return kind === null ? 'var(--ink)' : `var(--${kind})`
}
