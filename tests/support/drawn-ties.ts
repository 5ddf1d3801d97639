/** The ties that a map or a picture draws of a view, in the order of their ids: without those that are left out beside others. */
import { inReading, type Atlas } from '../../src/atlas/atlas.ts'
import { snapshot, type Standing } from '../../src/atlas/snapshot.ts'
import { emphasis } from '../../src/state/emphasis.ts'
import type { View } from '../../src/state/view.ts'

export function drawnStandings(atlas: Atlas, view: View): readonly Standing[] {
  const hidden = emphasis(atlas, view)?.hidden
  return snapshot(inReading(atlas, view.basis), view).filter(({ tie }) => !hidden?.has(tie.id))
}

export const drawnTies = (atlas: Atlas, view: View): readonly string[] =>
  drawnStandings(atlas, view)
    .map(({ tie }) => tie.id)
    .sort()
