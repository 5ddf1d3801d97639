/** Which sites are drawn: all from near, where they are named; from afar only what is in full by name, as they hide the lines. */
import type { Emphasis } from '../state/emphasis.ts'

/** The zoom from which on all sites are drawn. */
export const NEAR = 6

/** Whether a site is drawn, of those that the filters let through. Both renderers and the pointer go by it. */
export function isSiteSeen(site: string, emphasis: Emphasis | null, zoom: number): boolean {
  return zoom >= NEAR || (emphasis?.sites.has(site) ?? false)
}
