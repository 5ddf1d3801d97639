// The relief: one tint of varying strength, clear at sea and on flat land, to lie over land of any colour. On
// the light theme it is warm shadow on the slopes turned away from the sun, on the dark one pale light on the
// slopes turned to it. Faint on purpose: the lines on top are the subject.
import path from 'node:path'
import { geoMercator, geoPath } from 'd3-geo'
import sharp from 'sharp'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { elevation } from './elevation.ts'
import { FRAME } from './frame.ts'
import { readJson } from './geojson.ts'
import { hillshade } from './hillshade.ts'
import { mercator } from './mercator.ts'
import { GEO } from './sources.ts'

/** A theme's tint. `alpha` is the greatest (0 to 1), `gain` how fast it is reached, `levels` (0 to 100) how finely stored. */
interface Tint {
  colour: readonly [number, number, number]
  alpha: number
  gain: number
  slopes: 'shaded' | 'lit'
  levels: number
}

/** The two themes. */
export const TINTS: Record<'light' | 'dark', Tint> = {
  light: { colour: [122, 92, 58], alpha: 0.46, gain: 3.2, slopes: 'shaded', levels: 72 },
  dark: { colour: [212, 202, 188], alpha: 0.19, gain: 2.4, slopes: 'lit', levels: 65 },
}

/** Pixels across: two thirds of the source's, which is as fine as it is once its JPEG noise is blurred away. */
export const WIDTH = 1400

/** Light below this is noise of the source, not a slope. */
const NOISE = 0.012

/** 255 on land, 0 on sea and lakes, grey along the shore. */
async function mask(map: Topology, width: number, height: number): Promise<Buffer> {
  const [west, , east, north] = FRAME
  const scale = width / (((east - west) * Math.PI) / 180)
  const left = (scale * (west * Math.PI)) / 180
  const projection = geoMercator()
    .scale(scale)
    .translate([-left, scale * mercator(north)])
  const path = geoPath(projection).digits(1)
  const draw = (name: string, fill: string): string => {
    const shapes = feature(map, map.objects[name] as GeometryCollection)
    return `<path d="${path(shapes) ?? ''}" fill="${fill}"/>`
  }
  const size = `width="${width}" height="${height}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#000"/>${draw('faces', '#fff')}${draw('lakes', '#000')}</svg>`
  return sharp(Buffer.from(svg)).grayscale().raw().toBuffer()
}

/** Both reliefs as WebP with alpha, on Web Mercator from corner to corner of the frame; land as committed. */
export async function reliefs(): Promise<Record<'light' | 'dark', Buffer>> {
  const map = readJson<Topology>(path.join(GEO, 'basemap.topo.json'))
  const heights = await elevation(WIDTH)
  const { width, height } = heights
  const light = hillshade(heights)
  const land = await mask(map, width, height)
  const bake = async ({ colour, alpha, gain, slopes, levels }: Tint): Promise<Buffer> => {
    const pixels = Buffer.alloc(width * height * 4)
    light.forEach((value, i) => {
      const slope = Math.max(0, (slopes === 'lit' ? value : -value) - NOISE)
      pixels.set(colour, 4 * i)
      pixels[4 * i + 3] = Math.round(alpha * (1 - Math.exp(-gain * slope)) * (land[i] ?? 0))
    })
    const raw = { width, height, channels: 4 as const }
    return sharp(pixels, { raw }).webp({ quality: 50, alphaQuality: levels, effort: 6 }).toBuffer()
  }
  return { light: await bake(TINTS.light), dark: await bake(TINTS.dark) }
}
