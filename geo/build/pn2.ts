// Reads areas from a PN2 file, the packed form in which Marble (Debian marble-qt-data) keeps Natural Earth. Numbers are
// big-endian; a position is in half arc minutes, followed by steps of a byte each from it.
import { readFileSync } from 'node:fs'
import type { MultiPolygon, Position } from 'geojson'

/** What a shape is, as the file numbers them. */
const [RING, OUTER, INNER, SEVERAL] = [1, 2, 3, 4]

const DEGREE = 120

/** The areas of a PN2 file of version 2, without their colours. */
export function areasIn(file: string): MultiPolygon[] {
  const bytes = readFileSync(file)
  let at = 6
  const next = (size: 1 | 2 | 4): number => bytes.readUIntBE((at += size) - size, size)
  const signed = (size: 1 | 2): number => bytes.readIntBE((at += size) - size, size)

  const ring = (): Position[] => {
    const positions: Position[] = []
    for (let nodes = next(4); nodes > 0; nodes--) {
      const [lat, lon] = [signed(2), signed(2)]
      positions.push([lon / DEGREE, lat / DEGREE])
      for (let steps = signed(2); steps > 0; steps--) {
        const [up, along] = [signed(1), signed(1)]
        positions.push([(lon + along) / DEGREE, (lat + up) / DEGREE])
      }
    }
    return [...positions, positions[0] ?? []]
  }

  const areas = new Map<number, Position[][][]>()
  const shape = (): void => {
    const [kind, id] = [next(1), next(4)]
    if (kind === SEVERAL) {
      for (let parts = next(1); parts > 0; parts--) shape()
      return
    }
    const area = areas.get(id) ?? []
    areas.set(id, area)
    const positions = ring()
    if (kind === RING || kind === OUTER) area.push([positions])
    else if (kind === INNER) area.at(-1)?.push(positions)
  }
  if (bytes.readUInt8(0) !== 2 || bytes.readUInt8(5) !== 0) throw new Error(`geo: ${file} is not as expected`)
  while (at < bytes.length) shape()
  return [...areas.values()].map((coordinates) => ({ type: 'MultiPolygon', coordinates }))
}
