/** What is named on the map at each zoom, and how names of the base map are set. Sizes are CSS pixels. */
import { between } from './base-map-style.ts'

/** How a label is set. Size in pixels, spacing in ems, `most` ems in a line. */
export interface Setting {
  readonly size: number
  readonly weight: 400 | 600
  readonly italic?: boolean
  readonly spacing?: number
  readonly most: number
}

/** The zoom from which on the names of countries have room on their own land. */
export const COUNTRIES_NAMED = 5.6

/** The names that the base map brings. */
export type BaseMapGroup = 'country' | 'water' | 'land' | 'town'

/** The zooms from which on all sites are drawn, and all are named. */
export const SITES_DRAWN = 6
export const SITES_NAMED = 6.2

/** The highest rank that is named, from each zoom level on. */
const RANKS: Readonly<Record<BaseMapGroup, readonly (readonly [zoom: number, rank: number])[]>> = {
  country: [
    [0, 0],
    [3.4, 1],
    [4.2, 2],
    [5, 3],
    [5.8, 9],
  ],
  water: [
    [0, 0],
    [3.6, 1],
    [5.2, 2],
    [6.2, 9],
  ],
  land: [
    [0, 0],
    [5, 1],
    [5.8, 2],
    [6.6, 9],
  ],
  town: [
    [0, 0],
    [5.2, 1],
    [5.8, 2],
    [6.6, 3],
    [7.4, 9],
  ],
}

/** The highest rank that is named at a zoom. */
export const mostRank = (group: BaseMapGroup, zoom: number): number =>
  RANKS[group].findLast(([from]) => zoom >= from)?.[1] ?? -1

/** How names of the base map are set, by zoom and rank. */
export const BASE_MAP_SETTING: Readonly<Record<BaseMapGroup, (zoom: number, rank: number) => Setting>> = {
  country: (zoom, rank) => ({
    size: between(zoom, 4, 11.5 - 0.6 * rank, 7, 17 - 1.5 * rank),
    weight: 600,
    spacing: 0.14,
    most: 11,
  }),
  water: (zoom, rank) => ({
    size: between(zoom, 4, 13 - rank, 7, 18 - 2 * rank),
    weight: 400,
    italic: true,
    spacing: 0.06,
    most: 6,
  }),
  land: () => ({ size: 10.5, weight: 400, italic: true, spacing: 0.12, most: 8 }),
  town: (zoom) => ({ size: between(zoom, 4, 10, 8, 12.5), weight: 400, most: 10 }),
}
