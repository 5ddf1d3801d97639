/** The line to cite a thing of the atlas by. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { identityOf } from '../../atlas/identity.ts'
import { foreignNote } from '../../atlas/origin.ts'
import { m } from '../../messages/messages.ts'
import type { View } from '../../state/view.ts'

/** "“Arms deliveries, Northland to Southland”, as on 8 August 2016. In: Between Blocs, “North and South”. https://…" */
export function citation(atlas: Atlas, view: View, name: string, address: string): string {
  const { title, site } = identityOf(atlas)
  return m.inspector.copy.line({ name, day: view.day, note: foreignNote(atlas.origin), site, title, address })
}
