// The map's frame and the two rings of care inside it: the article's region is drawn finest, the Black Sea
// countries next, the rest coarsest. All numbers are degrees of longitude and latitude (WGS 84).

/** A box of west, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** What the base map covers. */
export const FRAME: Box = [5, 30, 75, 62]

/** What the coarse map of the world covers: the plane of Web Mercator ends at about 85 degrees. */
export const WORLD: Box = [-180, -85, 180, 85]

/** The region of the article: the Caucasus and the Caspian. */
export const FOCUS: Box = [36, 36, 56, 48]

/** The countries around the Black Sea. */
export const RING: Box = [21, 31, 63, 51]

/** Whether a point lies in a box, edges included. */
export const inBox = ([west, south, east, north]: Box, [lon, lat]: readonly [number, number]): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north

/** 2 in the focus, 1 in the ring, 0 outside both. */
export const care = (point: readonly [number, number]): 0 | 1 | 2 =>
  inBox(FOCUS, point) ? 2 : inBox(RING, point) ? 1 : 0
