/**
 * What pressing a filter of the ledger does: the first choice shows that alone, each further one is added, a chosen one is
 * taken away again, and with none chosen all are shown. Alt+press shows one alone at once. Pure.
 */
import { VERDICTS, VOICES, type Role, type Speaker, type Verdict, type Voice } from '../../atlas/schema.ts'
import type { Atlas } from '../../atlas/atlas.ts'
import type { View } from '../../state/view.ts'
import { toClaim } from '../../state/claim-view.ts'
import { valueAlone } from '../../state/filter-press.ts'

/** A verdict's button was pressed. */
export function pressVerdict(view: View, verdict: Verdict, alone: boolean): View {
  return { ...view, verdicts: chosen(view.verdicts, verdict, alone, VERDICTS) }
}

/** A voice's button was pressed. With all voices of the article on, what only the record says is let through again too. */
export function pressFacetVoice(view: View, voice: Voice, alone: boolean): View {
  return { ...view, voices: chosen<Speaker>(view.voices, voice, alone, VOICES) }
}

/** A role's button was pressed: one role at a time. */
export function pressRole(view: View, role: Role): View {
  return { ...view, role: view.role === role ? null : role }
}

/** Pressing a row goes to its claim and opens it; pressing the open one closes it, and map and date stay. Filters always stay. */
export function pressRow(atlas: Atlas, view: View, id: string): View {
  if (view.claim === id) return { ...view, claim: null }
  const { kinds, voices } = view
  return { ...toClaim(atlas, view, id), kinds, voices }
}

/** None or all of `all` is kept as null. */
function chosen<T>(
  set: ReadonlySet<T> | null,
  value: T,
  alone: boolean,
  all: readonly T[],
): ReadonlySet<T> | null {
  if (alone) return valueAlone(set, value)
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  const among = all.filter((v) => next.has(v)).length
  return among === 0 || among === all.length ? null : next
}
