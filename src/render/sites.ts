/** Which sites are drawn: all at high zoom; below that only those in emphasis, as sites hide the lines. */
import { SITES_DRAWN } from '../grammar/label-ranks.ts'
import type { Emphasis } from '../state/emphasis.ts'

/** Whether a site that passes the filters is drawn; for both renderers and the hit test. */
export function isSiteSeen(site: string, emphasis: Emphasis | null, zoom: number): boolean {
  return zoom >= SITES_DRAWN || (emphasis?.sites.has(site) ?? false)
}
