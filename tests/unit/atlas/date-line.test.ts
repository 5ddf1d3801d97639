import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acrossDateLine, aroundMap, nearestLongitude, stretchOf } from '../../../src/atlas/date-line.ts'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import { wholeGeoJson } from '../../../src/export/geojson.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

const longitudes = fc.double({ min: -180, max: 180, noNaN: true })

describe('longitudes around the date line', () => {
  it('are moved by whole turns to within half a turn', () => {
    fc.assert(
      fc.property(fc.double({ min: -360, max: 360, noNaN: true }), longitudes, (lon, to) => {
        const near = nearestLongitude(lon, to)
        expect(Math.abs(near - to)).toBeLessThanOrEqual(180 + 1e-9)
        expect(Math.abs((near - lon) / 360 - Math.round((near - lon) / 360))).toBeLessThan(1e-9)
      }),
    )
  })

  it('lie in the smallest stretch that has them all', () => {
    expect(stretchOf([178.44, -171.77, 174.78])).toEqual([174.78, 188.23])
    expect(stretchOf([37.6, 49.9, 44.5])).toEqual([37.6, 49.9])
    expect(stretchOf([-120, 139, 37])).toEqual([37, 240])
    expect(stretchOf([12])).toEqual([12, 12])
    fc.assert(
      fc.property(fc.array(longitudes, { minLength: 1, maxLength: 9 }), (all) => {
        const [west, east] = stretchOf(all)
        const middle = (west + east) / 2
        expect(east - west).toBeLessThanOrEqual(Math.max(...all) - Math.min(...all) + 1e-9)
        for (const lon of all) {
          const near = nearestLongitude(lon, middle)
          expect(near).toBeGreaterThanOrEqual(west - 1e-6)
          expect(near).toBeLessThanOrEqual(east + 1e-6)
        }
      }),
    )
  })

  it('of a box are counted on where east is west of west, unless that makes it half of the world', () => {
    expect(acrossDateLine([165, -30, -165, 10])).toEqual([165, -30, 195, 10])
    expect(acrossDateLine([75, 30, 5, 62])).toEqual([75, 30, 5, 62])
    expect(acrossDateLine([5, 30, 75, 62])).toEqual([5, 30, 75, 62])
  })
})

/** The invented atlas, moved by some degrees of longitude, each of which is then written from −180 to 180. */
function moved(by: number): unknown {
  const json = structuredClone(fixtureJson()) as unknown as {
    article: { map: { bounds: number[]; home: number[] }; tour?: { frame?: number[] }[] }
    places: { at: number[] }[]
    sites: { at: number[] }[]
  }
  const turned = (lon: number) => nearestLongitude(lon + by, 0)
  const box = ([w = 0, s = 0, e = 0, n = 0]: number[]) => [turned(w), s, turned(e), n]
  const { map } = json.article
  map.bounds = box(map.bounds)
  map.home = box(map.home)
  for (const row of [...json.places, ...json.sites]) row.at = [turned(row.at[0] ?? 0), row.at[1] ?? 0]
  return json
}

describe('an atlas of the whole world', () => {
  const json = structuredClone(fixtureJson())
  const places = json.places.map((place, i) => ({ ...place, at: [i % 2 ? 140 : -100, place.at[1]] }))
  const read = (bounds: number[]) => {
    const { article } = json
    const loaded = parseAtlas({
      ...json,
      places,
      sites: [],
      article: { ...article, map: { ...article.map, bounds, home: bounds } },
    })
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings))
    return loaded.atlas
  }

  it('is turned so that its places lie side by side, once', () => {
    const atlas = read([-180, -60, 180, 70])
    const { bounds, home } = atlas.data.article.map
    expect(bounds).toEqual([-340, -60, 20, 70])
    expect(home).toEqual(bounds)
    expect(new Set(atlas.data.places.map((p) => p.at[0]))).toEqual(new Set([-220, -100]))
    expect(createAtlas(atlas.data).data).toBe(atlas.data)
    expect(read(bounds).data.article.map.bounds).toEqual(bounds)
  })
})

describe('an atlas across the date line', () => {
  const here = fixtureAtlas()
  const loaded = parseAtlas(moved(160))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings))
  const there = loaded.atlas
  const { bounds } = there.data.article.map

  it('has its places side by side', () => {
    expect(bounds[2]).toBeGreaterThan(180)
    for (const [id, { at }] of here.places)
      expect((there.places.get(id)?.at[0] ?? NaN) - at[0], id).toBeCloseTo(160, 6)
  })

  it('is drawn as it is elsewhere: no line goes round the world', () => {
    const [a, b] = [buildScene(here, []), buildScene(there, [])]
    expect(b.edges.length).toBe(a.edges.length)
    const ends = new Map(b.nodes.map((n) => [n.actor, n.dock]))
    b.edges.forEach((edge, i) => {
      const twin = a.edges[i]
      // Docks lie on great circles, which bend otherwise elsewhere.
      if (edge.pair.split('~').some((actor) => ends.get(actor))) return
      edge.path.forEach(([lon, lat], k) => {
        expect(lon - (twin?.path[k]?.[0] ?? NaN), edge.tie).toBeCloseTo(160, 3)
        expect(lat, edge.tie).toBeCloseTo(twin?.path[k]?.[1] ?? NaN, 3)
      })
    })
    for (const { at } of b.nodes) expect(at[0] >= bounds[0] && at[0] <= bounds[2]).toBe(true)
  })

  it('is the same data where it does not cross it', () => {
    expect(aroundMap(here.data)).toBe(here.data)
    expect(createAtlas(there.data).data).toBe(there.data)
  })

  it('is cut at the date line in GeoJSON, as RFC 7946 has it', () => {
    const { features } = wholeGeoJson(there, buildScene(there, []).edges)
    let cut = 0
    for (const { geometry, id } of features) {
      if (!geometry || geometry.type === 'GeometryCollection') continue
      const lines =
        geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : geometry.type === 'LineString'
            ? [geometry.coordinates]
            : geometry.type === 'Point'
              ? [[geometry.coordinates]]
              : []
      if (geometry.type === 'MultiLineString') cut++
      for (const line of lines)
        line.forEach(([lon = NaN], i) => {
          expect(Math.abs(lon), String(id)).toBeLessThanOrEqual(180)
          const before = line[i - 1]?.[0] ?? lon
          expect(Math.abs(lon - before), String(id)).toBeLessThan(90)
        })
    }
    expect(cut).toBeGreaterThan(0)
  })
})
