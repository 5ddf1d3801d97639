/** Font files → the style's `font-faces`, and the names by which layers ask for them. */
import type { StyleSpecification } from 'maplibre-gl'
import type { FontFile } from '../../drawing/geo.ts'

/** The cuts that labels use. A cut that no file offers falls back to the nearest one that is there. */
export interface Cuts {
  readonly regular: readonly string[]
  readonly strong: readonly string[]
  readonly italic: readonly string[]
}

const WEIGHTS: ReadonlyMap<number, string> = new Map([
  [300, 'Light'],
  [400, 'Regular'],
  [500, 'Medium'],
  [600, 'SemiBold'],
  [700, 'Bold'],
])

/**
 * "FiraGO SemiBold", "FiraGO Regular Italic". For letters that no file has, the map reads the name as a CSS font, in
 * which no word may begin with a digit.
 */
export function fontName({ family, weight, style }: FontFile): string {
  return [family, WEIGHTS.get(weight) ?? `W${weight}`, ...(style === 'italic' ? ['Italic'] : [])].join(' ')
}

/** The `font-faces` of a style. */
export function fontFaces(files: readonly FontFile[]): NonNullable<StyleSpecification['font-faces']> {
  const names = [...new Set(files.map(fontName))]
  return Object.fromEntries(
    names.map((name) => [
      name,
      files
        .filter((f) => fontName(f) === name)
        .map((f) => ({ url: f.file, 'unicode-range': rangesOf(f.unicodeRange) })),
    ]),
  )
}

/** Picks the cuts from what there is. Serif families are for reading text and left out where a sans is at hand. */
export function cuts(files: readonly FontFile[]): Cuts {
  const sans = files.filter((f) => !/serif/i.test(f.family.replace(/sans[- ]serif/i, '')))
  const pool = sans.length ? sans : files
  const pick = (weight: number, style: string) => {
    const ranked = [...pool].sort((a, b) => off(a, weight, style) - off(b, weight, style))
    const best = ranked[0]
    return best ? [...new Set(ranked.filter((f) => sameCut(f, best)).map(fontName))] : ['sans-serif']
  }
  return { regular: pick(400, 'normal'), strong: pick(600, 'normal'), italic: pick(400, 'italic') }
}

const off = (f: FontFile, weight: number, style: string) =>
  Math.abs(f.weight - weight) + ((f.style === 'italic') === (style === 'italic') ? 0 : 1000)

/** Files of one cut may come in several families, one a script; all are named, so that each letter finds its own. */
const sameCut = (a: FontFile, b: FontFile) => a.weight === b.weight && a.style === b.style

function rangesOf(range: FontFile['unicodeRange']): string[] {
  return (typeof range === 'string' ? range.split(',') : [...range]).map((r) => r.trim())
}
