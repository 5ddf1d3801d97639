/** Which sites are drawn: those that are quiet only from near, for from afar they are a rash of squares about the argument. */
import type { Emphasis } from '../view/emphasis.ts'

/** The zoom from which on quiet sites are drawn as well. */
export const NEAR = 6

/** Whether a site is drawn, of those that the filters let through. Both renderers and the pointer go by it. */
export function isSiteSeen(site: string, emphasis: Emphasis | null, zoom: number): boolean {
  return zoom >= NEAR || emphasis === null || emphasis.sites.has(site)
}
