/** Font subsetting: the font files that a text needs, and `@font-face` rules that embed them. */
import type { FontFile } from '../render/geo.ts'

/** Files whose ranges have a character of the text. */
export function facesFor(text: string, fonts: readonly FontFile[]): readonly FontFile[] {
  const signs = new Set([...text].map((c) => c.codePointAt(0) ?? 0))
  return fonts.filter((font) => {
    const ranges = rangesOf(font.unicodeRange)
    return [...signs].some((sign) => ranges.some(([from, to]) => sign >= from && sign <= to))
  })
}

/** "U+20-7E, U+259" → pairs of the first and the last code point. */
export function rangesOf(text: FontFile['unicodeRange']): readonly (readonly [number, number])[] {
  return (typeof text === 'string' ? text.split(',') : text).map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return [parseInt(from, 16), parseInt(to, 16)]
  })
}

/** The rules; `addresses` are the `data:` addresses of the fonts, in the same order. */
export function faceRules(fonts: readonly FontFile[], addresses: readonly string[]): string {
  return fonts
    .map(({ family, weight, style, unicodeRange }, i) => {
      const range = typeof unicodeRange === 'string' ? unicodeRange : unicodeRange.join(', ')
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(${addresses[i] ?? ''}) format("woff2");unicode-range:${range}}`
    })
    .join('\n')
}
