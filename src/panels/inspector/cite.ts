/** The lasting address of what is seen, and the line to cite it by. Pure: the window's location is an argument. */
import type { Atlas } from '../../atlas/atlas.ts'
import { formatDay } from '../../atlas/day.ts'
import { addressOf } from '../../view/history.svelte.ts'
import { writeAddress } from '../../view/url.ts'
import type { View } from '../../view/view.ts'

/** The whole address of a view, on the page that `location` names. */
export function permalink(atlas: Atlas, view: View, location: Location): string {
  const { query, hash } = writeAddress(atlas, view, addressOf(location))
  return `${location.origin}${location.pathname}${query && `?${query}`}${hash && `#${hash}`}`
}

/** "“Arms deliveries, Northland to Southland”, as on 8 August 2016. In: Between Blocs, “North and South”. https://…" */
export function citation(atlas: Atlas, view: View, name: string, address: string): string {
  return `“${name}”, as on ${formatDay(view.day)}. In: Between Blocs, “${atlas.data.article.title}”. ${address}`
}
