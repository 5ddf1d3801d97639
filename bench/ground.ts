/**
 * The ground of this app's map, for others to draw their edges on: its style as the map library gives it away, and the names on
 * it as a layer of symbols, set in fonts of the machine.
 */
import type { Browser } from '@playwright/test'
import { livingMap } from './machine.ts'

/** Opens the page at an address and takes its map's ground; addresses in it are absolute. */
export async function groundOf(browser: Browser, address: string): Promise<unknown> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    await page.goto(address)
    await livingMap(page)
    return await page.evaluate(() => {
      const page = window.betweenBlocs
      const map = page?.map
      if (!map) throw new Error('the page has no map')
      const style = map.getStyle()
      const { left, top } = map.getCanvas().getBoundingClientRect()
      const names = page
        .labels()
        .filter(({ text, kind }) => text && !['badge', 'callout', 'edge-note', 'line'].includes(kind))
        .map(({ text, box: [x, y, width, height] }) => {
          const { lng, lat } = map.unproject([x + width / 2 - left, y + height / 2 - top])
          const geometry = { type: 'Point', coordinates: [lng, lat] }
          return { type: 'Feature', properties: { text }, geometry }
        })
      return {
        ...style,
        sources: {
          ...style.sources,
          names: { type: 'geojson', data: { type: 'FeatureCollection', features: names } },
        },
        layers: [
          ...style.layers,
          {
            id: 'names',
            type: 'symbol',
            source: 'names',
            layout: { 'text-field': ['get', 'text'], 'text-font': ['sans-serif'], 'text-size': 12 },
            paint: { 'text-halo-color': '#fff', 'text-halo-width': 1.5 },
          },
        ],
      }
    })
  } finally {
    await page.close()
  }
}
