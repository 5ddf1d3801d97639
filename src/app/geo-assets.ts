/** The files of `geo/` that the page draws with, by the addresses they have in the build. */
import fonts from '../../geo/fonts/fonts.json'
import reliefDark from '../../geo/relief-dark.webp?url'
import reliefLight from '../../geo/relief-light.webp?url'
import type { BaseTopology, FontFile, Geo } from '../drawing/geo.ts'

const FILES = import.meta.glob<string>('../../geo/fonts/*.woff2', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** The assets of the base map, with absolute addresses. */
export function geoAssets(topology: BaseTopology, base: string): Geo {
  const absolute = (url: string) => new URL(url, base).href
  return {
    topology,
    fonts: fontFiles(absolute),
    relief: { light: absolute(reliefLight), dark: absolute(reliefDark) },
  }
}

/** Makes the page's own type available to the interface; the map loads the same files for its labels. */
export function registerFonts({ fonts }: Geo, set: FontFaceSet): void {
  for (const { family, weight, style, file, unicodeRange } of fonts) {
    const range = typeof unicodeRange === 'string' ? unicodeRange : unicodeRange.join(', ')
    set.add(
      new FontFace(family, `url("${file}") format("woff2")`, {
        weight: String(weight),
        style,
        unicodeRange: range,
        display: 'swap',
      }),
    )
  }
}

function fontFiles(absolute: (url: string) => string): readonly FontFile[] {
  return fonts.flatMap(({ family, weight, style, file, unicodeRange }) => {
    const url = FILES[`../../geo/fonts/${file}`]
    return url === undefined ? [] : [{ family, weight, style, file: absolute(url), unicodeRange }]
  })
}
