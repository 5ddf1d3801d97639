/** The line to cite a thing of the atlas by. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { formatDay } from '../../atlas/day.ts'
import { foreignNote } from '../../atlas/origin.ts'
import type { View } from '../../view/view.ts'

/** "“Arms deliveries, Northland to Southland”, as on 8 August 2016. In: Between Blocs, “North and South”. https://…" */
export function citation(atlas: Atlas, view: View, name: string, address: string): string {
  const note = foreignNote(atlas.origin)
  const work = note === null ? 'Between Blocs' : `Between Blocs (${note.replace('Not', 'not')})`
  return `“${name}”, as on ${formatDay(view.day)}. In: ${work}, “${atlas.data.article.title}”. ${address}`
}
