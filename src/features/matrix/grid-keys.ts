/** Where the arrows go in the matrix. One tab stop; empty cells are passed over. Pure. */

/** A place among `n` rows and columns; −1 is a head. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

const STEP: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
}

/**
 * The place that a key leads to: the next that has something in the arrow's direction, or the first and last of the row
 * (Home, End). The same place where there is none; null for keys that are not the matrix's.
 */
export function placeAfter(
  key: string,
  at: GridPlace,
  n: number,
  filled: (place: GridPlace) => boolean,
): GridPlace | null {
  const inside = ({ row, column }: GridPlace) => row >= -1 && column >= -1 && row < n && column < n
  const scan = (from: GridPlace, [dr, dc]: readonly [number, number]): GridPlace => {
    let place = from
    do place = { row: place.row + dr, column: place.column + dc }
    while (inside(place) && !filled(place))
    return inside(place) ? place : at
  }
  const step = STEP[key]
  if (step) return scan(at, step)
  if (key === 'Home') return scan({ row: at.row, column: -2 }, [0, 1])
  if (key === 'End') return scan({ row: at.row, column: n }, [0, -1])
  return null
}
