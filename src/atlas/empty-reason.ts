/** Why nothing is on the map, in one sentence. Pure. */
import type { Atlas } from './atlas.ts'
import type { Filters } from './snapshot.ts'
import { countShown } from './count-index.ts'
import { TIE_KINDS } from './schema.ts'
import { m } from '../messages/messages.ts'

/** The reason for an empty result, or null when something is shown. */
export function emptyReason(atlas: Atlas, view: Filters): string | null {
  if (countShown(atlas, view) > 0) return null
  if (view.kinds.size === 0) return m.legend.empty.allOff
  const when = { day: view.day, until: view.mode === 'so-far' }
  const everything = { ...view, kinds: new Set(TIE_KINDS), statuses: null, voices: null }
  const all = countShown(atlas, everything)
  if (all === 0) return m.legend.empty.none(when)
  const kinds = countShown(atlas, { ...everything, kinds: view.kinds })
  const layers = TIE_KINDS.filter((k) => view.kinds.has(k)).map((k) => m.vocabulary.kinds[k].name)
  if (kinds === 0) return m.legend.empty.noneInLayers({ ...when, layers, others: all })
  return m.legend.empty.filtered({ ...when, n: kinds })
}
