/** Which sites are drawn: all from near, where they are named; from afar only what is in full by name, as they hide the lines. */
import { SITES_DRAWN } from '../grammar/label-ranks.ts'
import type { Emphasis } from '../state/emphasis.ts'

/** Whether a site is drawn, of those that the filters let through. Both renderers and the pointer go by it. */
export function isSiteSeen(site: string, emphasis: Emphasis | null, zoom: number): boolean {
  return zoom >= SITES_DRAWN || (emphasis?.sites.has(site) ?? false)
}
