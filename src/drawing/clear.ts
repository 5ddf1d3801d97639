/**
 * Names of countries and waters, moved to where lines leave them room. Their places in the base map are the middles of
 * what they name; on those the lines of an atlas may run. Pure; the plane is that of `mercator.ts`.
 */
import { degreesPerPixel, type Point } from '../scene/mercator.ts'
import type { Polyline } from '../scene/polyline.ts'

/** What must stay free, counted by cells of a grid: in each, x and y of every counted point in turn. */
export interface Obstacles {
  readonly cells: ReadonlyMap<number, readonly number[]>
}

/** Half the width and half the height of a name, in degrees of the plane. */
export interface Half {
  readonly width: number
  readonly height: number
}

/** The zoom for which names are placed: about where the map opens. */
export const ZOOM = 5

/** Pixels of half a letter and of half a line of a name. */
const LETTER = 4
const LINE = 9

/** The room of a name, a line for each word that stands on its own; `spacing` is that of its letters. */
export function halfOf(name: string, spacing = 1, lines = [name]): Half {
  const unit = degreesPerPixel(ZOOM)
  return {
    width: Math.max(...lines.map((l) => l.length)) * LETTER * spacing * unit,
    height: lines.length * LINE * unit,
  }
}

/** Degrees between the points by which a line is counted, and of a cell. */
const STEP = 0.12
const CELL = 0.5

/** How far a name may move, and in how many steps outward and around. */
const FARTHEST = 4.8
const RINGS = 10
const TURNS = 16

/** How many counted points a degree of moving is worth. */
const PRICE = 1.2

/** Counts lines by points on them, and with them what was counted `before`. */
export function obstaclesOf(lines: readonly Polyline[], before?: Obstacles): Obstacles {
  const cells = new Map<number, number[]>()
  for (const [key, points] of before?.cells ?? []) cells.set(key, points.slice())
  const add = (x: number, y: number) => {
    const key = cellOf(Math.floor(x / CELL), Math.floor(y / CELL))
    const cell = cells.get(key)
    if (cell) cell.push(x, y)
    else cells.set(key, [x, y])
  }
  for (const line of lines)
    line.forEach((b, i) => {
      const a = line[i - 1] ?? b
      const n = Math.max(1, Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / STEP))
      for (let k = 1; k <= n; k++) add(a[0] + ((b[0] - a[0]) * k) / n, a[1] + ((b[1] - a[1]) * k) / n)
    })
  return { cells }
}

/** The number of a cell: there are far fewer than a million rows of them. */
const cellOf = (column: number, row: number) => column * 1e6 + row

/** How many counted points a name would cover at a place. In cells that it covers whole, no point is looked at. */
export function covered({ cells }: Obstacles, [x, y]: Point, { width, height }: Half): number {
  const [left, right] = [Math.floor((x - width) / CELL), Math.floor((x + width) / CELL)]
  const [bottom, top] = [Math.floor((y - height) / CELL), Math.floor((y + height) / CELL)]
  let n = 0
  for (let column = left; column <= right; column++)
    for (let row = bottom; row <= top; row++) {
      const points = cells.get(cellOf(column, row))
      if (!points) continue
      if (column > left && column < right && row > bottom && row < top) {
        n += points.length / 2
        continue
      }
      for (let i = 0; i < points.length; i += 2)
        if (Math.abs((points[i] ?? 0) - x) <= width && Math.abs((points[i + 1] ?? 0) - y) <= height) n++
    }
  return n
}

/**
 * The place near `at` where a name covers the least, the nearer the better. `fits` says whether it may stand there; where
 * it may nowhere else, it stays.
 */
export function clearPlace(
  obstacles: Obstacles,
  at: Point,
  half: Half,
  fits: (place: Point) => boolean,
): Point {
  const here = covered(obstacles, at, half)
  if (here === 0) return at
  const places = Array.from({ length: RINGS * TURNS }, (_, i) => {
    const away = (FARTHEST * (Math.floor(i / TURNS) + 1)) / RINGS
    const angle = (2 * Math.PI * (i % TURNS)) / TURNS
    const place: Point = [at[0] + away * Math.cos(angle), at[1] + away * Math.sin(angle)]
    return { place, cost: covered(obstacles, place, half) + PRICE * away }
  })
  const better = places.filter(({ cost }) => cost < here).sort((a, b) => a.cost - b.cost)
  return better.find(({ place }) => fits(place))?.place ?? at
}
