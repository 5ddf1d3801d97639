import {
  expression,
  latest,
  validateStyleMin,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { describe, expect, test } from 'vitest'
import { shippedBase } from '../../scripts/shipped-base.ts'
import { BASE_MAP_DETAILS, BASE_MAP_LINES, type BaseMapLine } from '../../src/grammar/base-map-style.ts'
import { NO_PADDING } from '../../src/render/camera.ts'
import { baseLayers } from '../../src/render/maplibre/style/base.ts'
import { buildStyle } from '../../src/render/maplibre/style/style.ts'
import { screenAt } from '../../src/render/screen.ts'
import { baseMapTree } from '../../src/render/svg/base-map.ts'
import { markup } from '../../src/render/svg/tree.ts'
import { restingState } from '../../src/render/svg/svg-map.ts'
import { BORDERS, defaultView } from '../../src/state/view.ts'

const base = shippedBase()
const { atlas, scene, topology } = base
const file = (name: string) => `https://example.org/${name}`
const geo = { topology, fonts: [], relief: { light: file('light.webp'), dark: file('dark.webp') } }
const parts = { scene, geo, article: atlas.data.article }
const view = defaultView(atlas)

describe('the style', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const borders of BORDERS)
      test(`is valid in ${scheme} with ${borders} borders, and writes nothing itself`, () => {
        const { tints } = restingState(base, view, { scheme, padding: NO_PADDING })
        const style: StyleSpecification = buildStyle(parts, { scheme, borders, medians: true }, tints)
        expect(validateStyleMin(style).map((e) => e.message)).toEqual([])
        const ids = style.layers.map((l) => l.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const layer of style.layers)
          if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source)
        expect(ids.indexOf('land')).toBeLessThan(ids.indexOf('lines'))
        expect(style.layers.map((l) => l.type)).not.toContain('symbol')
      })
})

describe('the lines of the base map', () => {
  const line = (part: string): Feature => ({
    type: 'Feature',
    properties: { part },
    geometry: {
      type: 'LineString',
      coordinates: [
        [40, 40],
        [41, 41],
      ],
    },
  })
  /** Colour, width, strength and dash of each line that the picture draws at a zoom, in its order. */
  const inPicture = (zoom: number, lines: readonly string[], details: readonly string[]) => {
    const screen = screenAt({ zoom, lat: 40.5, lon: 40.5 }, 400, 400)
    const features = { areas: [], lines: lines.map(line), details: details.map(line) }
    const none = { relief: null, fills: [], edges: [], prefix: '' }
    const text = markup(baseMapTree({ features, scheme: 'light', screen, medians: true, ...none }))
    const [, drawn = ''] = text.split('</defs>')
    return [...drawn.matchAll(/<path d="M[^>]*>/g)].map(([path]) => {
      const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(path)?.[1]
      const width = Number(read('stroke-width'))
      const dash = read('stroke-dasharray')
        ?.split(' ')
        .map((n) => Number((Number(n) / width).toFixed(1)))
      return {
        colour: read('stroke'),
        width,
        strength: Number(read('stroke-opacity') ?? 1),
        dash: dash ?? null,
      }
    })
  }
  /** The same of one line on the map; null where it is not seen. */
  const onMap = (zoom: number, id: string, part: string) => {
    const layer = baseLayers('light', true, true).find((l) => l.id === id)
    if (layer?.type !== 'line' || (layer.minzoom ?? 0) > zoom) return null
    const of = (name: 'line-color' | 'line-width' | 'line-opacity' | 'line-dasharray') => {
      const made = expression.createExpression(
        layer.paint?.[name] ?? null,
        name,
        name === 'line-dasharray' ? (latest.paint_line[name] as never) : null,
      )
      if (made.result === 'error') throw new Error(`${id} has no ${name}`)
      return made.value.evaluate({ zoom }, line(part) as never) as unknown
    }
    const strength = of('line-opacity')
    if (strength === 0) return null
    const dash = layer.paint?.['line-dasharray'] ? of('line-dasharray') : null
    return {
      colour: of('line-color'),
      width: expect.closeTo(Number(of('line-width')), 1) as unknown,
      strength,
      dash,
    }
  }
  test.each([4, 4.4, 4.5, 5, 5.5, 5.9, 6, 7, 8])(
    'are the same in the picture and on the map at zoom %d',
    (zoom) => {
      for (const [part, { dash }] of Object.entries<BaseMapLine>(BASE_MAP_LINES)) {
        const seen = onMap(zoom, dash ? 'dashes' : 'lines', part)
        expect(inPicture(zoom, [part], []), part).toEqual(seen ? [seen] : [])
      }
      for (const part of Object.keys(BASE_MAP_DETAILS)) {
        const seen = onMap(zoom, 'details', part)
        expect(inPicture(zoom, [], [part]), part).toEqual(seen ? [seen] : [])
      }
    },
  )
})
