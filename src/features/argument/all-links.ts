/** The button that shows all links: its label and its view. */
import type { Atlas } from '../../atlas/atlas.ts'
import { countShown } from '../../atlas/count-index.ts'
import { m } from '../../messages/messages.ts'
import { clearFilters, type View } from '../../state/view.ts'

/** Shows all links of the day in full, or what carries the argument again. Null where the atlas names nothing that does. */
export function allLinks(atlas: Atlas, view: View): { readonly words: string; readonly next: View } | null {
  if (!atlas.data.article.opening.ties?.length) return null
  const freed = { selected: null, claim: null, pair: null, as: null, compare: null }
  return {
    words: m.claims.opening.allLinks({ n: countShown(atlas, clearFilters(view)) }),
    next: view.all ? { ...view, all: false } : { ...clearFilters(view), ...freed, all: true },
  }
}
