/** Rasterizes a drawing with the page's fonts, for previews, which take no SVG. Node only. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type * as resvg from '@resvg/resvg-js'

// Both are CommonJS whose names cannot be imported.
const require = createRequire(import.meta.url)
const { renderAsync } = require('@resvg/resvg-js') as typeof resvg
const { decompress } = require('wawoff2') as { decompress: (woff2: Uint8Array) => Promise<Uint8Array> }

const FONTS = 'geo/fonts'
/** Of a family's files that differ in their letters alone, the renderer would take any for the first. */
const LETTERS = /-(latin(-\d+)?(-italic)?|signs|math)\.woff2$/

/** Rasterizes drawings; `close` deletes its temporary files. */
export interface Printer {
  /** SVG → the bytes of a PNG so many pixels wide. The same drawing always makes the same bytes. */
  readonly png: (svg: string, width: number) => Promise<Uint8Array>
  /** Removes what lies on the disk. */
  readonly close: () => void
}

/** A printer with the fonts of the page, which the renderer must have as files. */
export async function printer(fonts: string = FONTS): Promise<Printer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'))
  const fontFiles: string[] = []
  // Slanted ones last: the first that has a letter which the wanted one lacks is taken for all of the line.
  const slanted = (name: string) => Number(name.includes('italic'))
  const names = readdirSync(fonts).filter((name) => LETTERS.test(name))
  for (const name of names.sort().sort((a, b) => slanted(a) - slanted(b))) {
    const file = path.join(folder, name.replace(/woff2$/, 'ttf'))
    // The result is a view of memory that is used again: written at once.
    writeFileSync(file, await decompress(readFileSync(path.join(fonts, name))))
    fontFiles.push(file)
  }
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'FiraGO' }
  return {
    png: async (svg, width) =>
      (await renderAsync(svg, { font, fitTo: { mode: 'width', value: width } })).asPng(),
    close: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
