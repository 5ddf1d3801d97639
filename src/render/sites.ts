/** Which sites are drawn: all at high zoom; below that only those in emphasis, as sites hide the lines. */
import type { Emphasis } from '../state/emphasis.ts'

/** The zoom from which on all sites are drawn. */
export const NEAR = 6

/** Whether a site that passes the filters is drawn; for both renderers and the hit test. */
export function isSiteSeen(site: string, emphasis: Emphasis | null, zoom: number): boolean {
  return zoom >= NEAR || (emphasis?.sites.has(site) ?? false)
}
