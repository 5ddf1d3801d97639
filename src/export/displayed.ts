/** What a view shows on its day: the ties of the table, and the events and sites of the map. */
import { inReading, type Atlas } from '../atlas/atlas.ts'
import { snapshot, type Standing } from '../atlas/snapshot.ts'
import type { AtlasEvent, Site } from '../atlas/schema.ts'
import { FOREVER, type EventMark, type Scene, type SiteMark } from '../grammar/mark.ts'
import { isShown } from '../scene/visibility.ts'
import type { View } from '../state/view.ts'

export interface Displayed {
  readonly ties: readonly Standing[]
  readonly events: readonly AtlasEvent[]
  readonly sites: readonly Site[]
}

/** Under the view's filters, in its reading, on its day (in a comparison, on the day of the slider). */
export function displayed(atlas: Atlas, scene: Pick<Scene, 'events' | 'sites'>, view: View): Displayed {
  const state = { ...view, pastAfter: view.mode === 'so-far' ? -FOREVER : FOREVER }
  const shown = (mark: EventMark | SiteMark) => isShown(mark, state)
  const events = new Set(scene.events.filter(shown).map((m) => m.event))
  const sites = new Set(scene.sites.filter(shown).map((m) => m.site))
  return {
    ties: snapshot(inReading(atlas, view.basis), view),
    events: atlas.data.events.filter((e) => events.has(e.id)),
    sites: atlas.data.sites.filter((s) => sites.has(s.id)),
  }
}
