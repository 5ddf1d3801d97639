// Heights of the frame's land: Marble's SRTM tiles (30 pixels a degree, one byte a pixel) as metres on a Web
// Mercator grid. The codes are turned to metres by a table calibrated on land against a 16-bit tile; JPEG
// noise is blurred away first. Below the sea the table was set by eye and the result is not used.
import sharp from 'sharp'
import { FRAME } from './frame.ts'
import { latitude, mercator } from './mercator.ts'
import { inDebian } from './sources.ts'

/** Heights in metres, row by row from the north-west; `height` and `width` in pixels. */
export interface Heights {
  width: number
  height: number
  metres: Float32Array
}

const TILE = 675 // pixels
const DEGREES = 22.5 // of a tile
const [WEST, , , NORTH] = FRAME
const COLUMNS = [8, 9, 10, 11] // from 0 to 90 degrees east
const ROWS = [1, 2] // from 67.5 to 22.5 degrees north

/** Byte codes and the metres they stand for; between them, straight lines. */
const CODES = [
  [0, -10000], [41, -3300], [51, -2200], [62, -1100], [72, -400], [80, -100], [86, -5], [87, 0], [93, 3],
  [100, 12], [110, 40], [120, 98], [130, 179], [140, 329], [150, 495], [160, 680], [170, 864], [180, 1146],
  [190, 1748], [200, 2450], [210, 3200], [225, 4622], [230, 5092], [245, 7500], [255, 8800],
] as const // oxfmt-ignore

function metres(code: number): number {
  const i = Math.max(
    1,
    CODES.findIndex(([c]) => c >= code),
  )
  const [c0, m0] = CODES[i - 1] ?? [0, 0]
  const [c1, m1] = CODES[i] ?? [255, 8800]
  return m0 + ((m1 - m0) * (code - c0)) / (c1 - c0)
}

const pad = (n: number): string => String(n).padStart(6, '0')

async function mosaic(): Promise<{ codes: Buffer; width: number }> {
  const tiles = ROWS.flatMap((row, y) =>
    COLUMNS.map((column, x) => ({
      input: inDebian('marble/data/maps/earth/srtm/3', pad(row), `${pad(row)}_${pad(column)}.jpg`),
      left: x * TILE,
      top: y * TILE,
    })),
  )
  const width = TILE * COLUMNS.length
  const blank = { create: { width, height: TILE * ROWS.length, channels: 3 as const, background: '#000' } }
  const joined = await sharp(blank).composite(tiles).png().toBuffer()
  return { codes: await sharp(joined).grayscale().blur(0.75).raw().toBuffer(), width }
}

/** Heights over the frame, `width` pixels across. */
export async function elevation(width: number): Promise<Heights> {
  const { codes, width: across } = await mosaic()
  const [west, south, east, north] = FRAME
  const unit = ((east - west) * Math.PI) / 180 / width
  const height = Math.round((mercator(north) - mercator(south)) / unit)
  const lookup = Float32Array.from({ length: 256 }, (_, code) => metres(code))
  const at = (x: number, y: number): number => lookup[codes[y * across + x] ?? 0] ?? 0
  const grid = new Float32Array(width * height)
  const perDegree = TILE / DEGREES
  const top = 90 - ROWS[0]! * DEGREES
  const left = COLUMNS[0]! * DEGREES - 180
  for (let row = 0; row < height; row++) {
    const y = (top - latitude(mercator(NORTH) - (row + 0.5) * unit)) * perDegree - 0.5
    for (let column = 0; column < width; column++) {
      const x = (WEST - left + ((column + 0.5) * (east - west)) / width) * perDegree - 0.5
      const [x0, y0] = [Math.floor(x), Math.floor(y)]
      const [u, v] = [x - x0, y - y0]
      const upper = at(x0, y0) * (1 - u) + at(x0 + 1, y0) * u
      const lower = at(x0, y0 + 1) * (1 - u) + at(x0 + 1, y0 + 1) * u
      grid[row * width + column] = upper * (1 - v) + lower * v
    }
  }
  return { width, height, metres: grid }
}
