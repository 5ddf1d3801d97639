import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { baseFeatures } from '../../../src/render/base-features.ts'
import { areaOf, liesIn } from '../../../src/render/areas.ts'
import { landBy } from '../../../src/render/border-policy.ts'
import type { BaseTopology } from '../../../src/render/geo.ts'
import { turnedTopology } from '../../../src/render/turned-topology.ts'
import { project } from '../../../src/scene/mercator.ts'

const read = (file: string) => JSON.parse(readFileSync(`geo/${file}`, 'utf8')) as BaseTopology
const world = read('world.topo.json')
const detailed = read('basemap.topo.json')

describe('the world around a longitude', () => {
  const pacific = turnedTopology(world, 185)

  it('is the same where nothing has to be moved', () => {
    expect(turnedTopology(detailed, 40)).toBe(detailed)
  })

  it('has the land on both sides of the date line side by side', () => {
    const land = new Map(landBy(pacific, 'un').map(([owner, g]) => [owner, areaOf(g)]))
    const lies = (owner: string, lon: number, lat: number) => {
      const area = land.get(owner)
      return area ? liesIn(area, project([lon, lat])) : null
    }
    expect(lies('WS', 187.6, -13.62)).toBe(true)
    expect(lies('NZ', 175.5, -39)).toBe(true)
    expect(lies('US', 210, 65)).toBe(true)
    expect(lies('RU', 182, 67)).toBe(true)
    expect(lies('RU', 175, 67)).toBe(true)
    expect(lies('AU', 134, -25)).toBe(true)
  })

  it('moves polygons as a whole: none reaches round the world', () => {
    const { areas, lines } = baseFeatures(pacific, 'un', [])
    let seen = 0
    for (const { geometry } of [...areas, ...lines]) {
      if (geometry.type !== 'MultiPolygon' && geometry.type !== 'MultiLineString') continue
      const rings = geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates
      for (const ring of rings) {
        const lons = ring.map(([lon = NaN]) => lon)
        seen++
        // Antarctica goes all around.
        if (Math.min(...ring.map(([, lat = NaN]) => lat)) > -60)
          expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(190)
      }
    }
    expect(seen).toBeGreaterThan(500)
  })

  it('has no coast along the date line, where polygons are cut', () => {
    for (const topology of [world, pacific])
      for (const { geometry, properties } of baseFeatures(topology, 'un', []).lines) {
        if (properties?.['part'] !== 'coast' || geometry.type !== 'MultiLineString') continue
        for (const line of geometry.coordinates)
          line.forEach(([lon = NaN], i) => {
            const before = line[i - 1]?.[0] ?? NaN
            const isCut = (x: number) => Math.abs(Math.abs(((x + 540) % 360) - 180) - 180) < 0.01
            expect(isCut(lon) && isCut(before)).toBe(false)
          })
      }
  })
})
