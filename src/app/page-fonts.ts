/** Loads the page's fonts in parallel with the data, so that text does not reflow after it is shown. */
import type { FontFile } from '../render/geo.ts'
import { facesFor } from '../figure/faces.ts'

export interface OwnType {
  /** Resolves when the started loads have ended, or after `patience` milliseconds. */
  readonly come: (patience: number) => Promise<void>
  /** Adds all faces to the page; those not loaded yet are used when they are. */
  readonly show: (set: FontFaceSet) => void
}

/**
 * Starts loading the upright faces that a text needs; others are loaded on use. No face is used before `show`, so the first page
 * keeps its fonts until then.
 */
export function ownType(fonts: readonly FontFile[], text: string): OwnType {
  const faces = new Map(fonts.map((font) => [font, faceOf(font)]))
  const upright = fonts.filter((font) => font.style === 'normal')
  const begun = facesFor(text, upright).flatMap((font) => faces.get(font)?.load() ?? [])
  const all = Promise.allSettled(begun)
  return {
    come: async (patience) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      await Promise.race([all, new Promise((resolve) => (timer = setTimeout(resolve, patience)))])
      clearTimeout(timer)
    },
    show: (set) => {
      for (const face of faces.values()) set.add(face)
    },
  }
}

function faceOf({ family, weight, style, file, unicodeRange }: FontFile): FontFace {
  const range = typeof unicodeRange === 'string' ? unicodeRange : unicodeRange.join(', ')
  return new FontFace(family, `url("${file}") format("woff2")`, {
    weight: String(weight),
    style,
    unicodeRange: range,
    display: 'swap',
  })
}
