/** Addresses of the files of `geo/` in the build. */
import fonts from '../../geo/fonts/fonts.json'
import reliefDark from '../../geo/relief-dark.webp?url'
import reliefLight from '../../geo/relief-light.webp?url'
import type { FontFile, Geo } from '../render/geo.ts'

const FILES = import.meta.glob<string>('../../geo/fonts/*.woff2', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** The assets of the base map without its topology, with absolute addresses. The map and the page share the fonts. */
export function geoAssets(base: string): Omit<Geo, 'topology'> {
  const absolute = (url: string) => new URL(url, base).href
  return {
    fonts: fontFiles(absolute),
    relief: { light: absolute(reliefLight), dark: absolute(reliefDark) },
  }
}

function fontFiles(absolute: (url: string) => string): readonly FontFile[] {
  return fonts.flatMap(({ family, weight, style, file, unicodeRange }) => {
    const url = FILES[`../../geo/fonts/${file}`]
    return url === undefined ? [] : [{ family, weight, style, file: absolute(url), unicodeRange }]
  })
}
