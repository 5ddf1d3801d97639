/** The base maps of `geo/`, and which of them is the ground of an atlas: the detailed one as far as it reaches, else that of the world. */
import type { Article } from '../atlas/schema.ts'
import type { Bounds } from '../scene/docks.ts'

export interface Ground {
  /** The file below `geo/`. */
  readonly file: string
  /** West, south, east, north in degrees. */
  readonly extent: Bounds
  /** The year in which its sides held what is drawn as theirs. */
  readonly year: number
  /** Whether there is a relief for it. */
  readonly relief: boolean
}

/** `geo/README.md` says what they hold. On both, control is that of August 2016, as areas in dispute are drawn as they were then. */
const DETAILED: Ground = { file: 'basemap.topo.json', extent: [5, 30, 75, 62], year: 2016, relief: true }
/** All around: its longitudes are no limits. */
export const WORLD: Ground = {
  file: 'world.topo.json',
  extent: [-Infinity, -85, Infinity, 85],
  year: 2016,
  relief: false,
}

/** What the relief's picture covers: it was made for the detailed base map, and is drawn on that alone. */
export const RELIEF_EXTENT = DETAILED.extent

/** The ground of an atlas that is about a part of the world. */
export function groundOf({ bounds, home }: Pick<Article['map'], 'bounds' | 'home'>): Ground {
  return [bounds, home].every((box) => within(box, DETAILED.extent)) ? DETAILED : WORLD
}

/** The middle of a map in degrees of longitude. */
export const middleOf = ({ bounds: [west, , east] }: Pick<Article['map'], 'bounds'>): number =>
  (west + east) / 2

function within([west, south, east, north]: Bounds, [w, s, e, n]: Bounds): boolean {
  return west >= w && south >= s && east <= e && north <= n
}
