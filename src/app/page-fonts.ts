/** The page's own type, asked for beside the data and there when the page is: no line breaks anew under a reader's eyes. */
import type { FontFile } from '../render/geo.ts'
import { facesFor } from '../figure/faces.ts'

export interface OwnType {
  /** Resolves when what was begun is there or cannot be had, and at the latest after some milliseconds. */
  readonly come: (patience: number) => Promise<void>
  /** Makes all of it available to the interface; what has not come is shown when it does. */
  readonly show: (set: FontFaceSet) => void
}

/**
 * Begins to fetch the upright faces that a text needs; all others are fetched when something is set in them. Nothing is shown
 * in any of them before `show`: what stands there already keeps the type it has.
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
