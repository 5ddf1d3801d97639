/**
 * Longitudes of an atlas around the date line: all are within half a turn of the middle of its map, so that a line between two
 * places takes the short way, and places on both sides of 180° lie side by side. Longitudes may then pass 180.
 */
import type { AtlasData, Position } from './schema.ts'

/** West, south, east, north in degrees. */
type Box = readonly [west: number, south: number, east: number, north: number]

/** A box by whole turns as near as it can be to a longitude. */
export function nearestBox(box: Box, to: number): [number, number, number, number] {
  const [west, south, east, north] = box
  const by = nearestLongitude((west + east) / 2, to) - (west + east) / 2
  return [west + by, south, east + by, north]
}

/** The longitude, give or take whole turns, that is nearest to another. */
export function nearestLongitude(lon: number, to: number): number {
  const turns = Math.round((to - lon) / 360)
  return turns === 0 ? lon : lon + 360 * turns
}

/**
 * A box whose east is west of its west crosses the date line (RFC 7946, 5.2): its east is then counted on. A box that would so
 * cover half of the world or more is left as it is.
 */
export function acrossDateLine([west, south, east, north]: Box): Box {
  return west > east && east + 360 - west < 180
    ? [west, south, east + 360, north]
    : [west, south, east, north]
}

/** A line cut where it crosses the date line, each piece from −180 to 180 (RFC 7946, 3.1.9). */
export function cutAtDateLine(line: readonly Position[]): readonly (readonly Position[])[] {
  const pieces: Position[][] = []
  let piece: Position[] = []
  /** By how many turns the present piece was moved. */
  let turn = 0
  line.forEach(([lon, lat], i) => {
    const own = Math.round((nearestLongitude(lon, 0) - lon) / 360)
    const before = line[i - 1]
    if (before && own !== turn) {
      // The meridian that is crossed, in the longitudes of the line.
      const edge = own < turn ? 180 - 360 * turn : -180 - 360 * turn
      const share = (edge - before[0]) / (lon - before[0])
      const at = before[1] + (lat - before[1]) * share
      piece.push([edge + 360 * turn, at])
      pieces.push(piece)
      piece = [[edge + 360 * own, at]]
    }
    turn = own
    piece.push([lon + 360 * own, lat])
  })
  return [...pieces, piece]
}

/** The smallest stretch of longitudes that has all of some; [west, east], with east at least west. */
export function stretchOf(longitudes: readonly number[]): readonly [west: number, east: number] {
  const sorted = [...longitudes].map((lon) => nearestLongitude(lon, 0)).sort((a, b) => a - b)
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  let [west, east, gap] = [first, last, first + 360 - last]
  sorted.forEach((lon, i) => {
    const next = sorted[i + 1]
    // The stretch that crosses the date line must be clearly the shorter one.
    if (next === undefined || next - lon <= gap) return
    ;[west, east, gap] = [next, lon + 360, next - lon]
  })
  return [west, east]
}

/** From so many degrees of longitude on, a box is the whole world, which has no middle of its own. */
const WHOLE = 340

/**
 * The bounds and the opening view of a map. Those of the whole world are turned so that its places are not parted by its edge,
 * if they lie nearer to one another across the date line.
 */
function turnedMap({ article: { map }, places }: AtlasData): { readonly bounds: Box; readonly home: Box } {
  const { bounds, home } = map
  const [west, east] = stretchOf(places.map(({ at }) => at[0]))
  if (bounds[2] - bounds[0] < WHOLE || east <= 180 || bounds[0] < -180 || bounds[2] > 180)
    return { bounds, home }
  const middle = nearestLongitude((west + east) / 2, 0)
  const around = ([w, s, e, n]: Box): Box => [middle - (e - w) / 2, s, middle + (e - w) / 2, n]
  return { bounds: around(bounds), home: home[2] - home[0] < WHOLE ? home : around(home) }
}

/** The same data with all longitudes near the middle of the map; the same object where they are. */
export function aroundMap(data: AtlasData): AtlasData {
  const { bounds, home } = turnedMap(data)
  const middle = (bounds[0] + bounds[2]) / 2
  const isNear = ([lon]: Position) => nearestLongitude(lon, middle) === lon
  const near = ([lon, lat]: Position): [number, number] => [nearestLongitude(lon, middle), lat]
  const tour = data.article.tour.map((step) =>
    step.frame ? { ...step, frame: nearestBox(step.frame, middle) } : step,
  )
  const boxes = [home, ...data.article.tour.flatMap(({ frame }) => (frame ? [frame] : []))]
  const rows = [...data.places, ...data.sites]
  const paths = data.ties.flatMap((tie) => tie.path ?? [])
  if (
    bounds === data.article.map.bounds &&
    boxes.every((box) => nearestBox(box, middle)[0] === box[0]) &&
    rows.every(({ at }) => isNear(at)) &&
    paths.every((path) => path.every(isNear))
  )
    return data
  const placed = <T extends { at: [number, number] }>(row: T): T => ({ ...row, at: near(row.at) })
  return {
    ...data,
    article: {
      ...data.article,
      tour,
      map: { ...data.article.map, bounds: [...bounds], home: nearestBox(home, middle) },
    },
    places: data.places.map(placed),
    sites: data.sites.map(placed),
    ties: data.ties.map((tie) =>
      tie.path ? { ...tie, path: tie.path.map((part) => onward(part, near)) } : tie,
    ),
  }
}

/** A course whose first point is near the map and whose others follow the shortest way. */
function onward(part: readonly Position[], near: (at: Position) => [number, number]): [number, number][] {
  let before: number | null = null
  return part.map((at): [number, number] => {
    const lon: number = before === null ? near(at)[0] : nearestLongitude(at[0], before)
    before = lon
    return [lon, at[1]]
  })
}
