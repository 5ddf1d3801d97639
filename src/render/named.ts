/** The hit test for labels: a press on a name selects what it names. Pixels of the map. */
import type { Atlas } from '../atlas/atlas.ts'
import type { Label } from '../scene/labels/label.ts'
import type { Selection } from '../state/view.ts'
import type { XY } from './hit-distance.ts'

/** What the label at a point names: a tie, an actor, a site, or the subject of a note; null if nothing of the atlas. */
export function namedAt(
  atlas: Pick<Atlas, 'ties' | 'events'>,
  labels: readonly Label[],
  [x, y]: XY,
): Selection | null {
  for (const { kind, of, lines, box } of labels) {
    if (lines.length === 0 || x < box.left || x > box.right || y < box.top || y > box.bottom) continue
    if (kind === 'line') return { type: 'tie', id: of }
    if (kind === 'actor' || kind === 'site') return { type: kind, id: of }
    if (kind === 'callout' && atlas.events.has(of)) return { type: 'event', id: of }
    if (kind === 'callout' && atlas.ties.has(of)) return { type: 'tie', id: of }
  }
  return null
}
