/** The style sheet of the pages of moments: colours from the tables of the drawing, the page's fonts, and rules. Pure. */
import { PALETTE, type Scheme } from '../src/grammar/encoding.ts'
import { SANS, SERIF } from '../src/figure/figure.ts'
import { tintRules, type SchemeTints } from '../src/render/svg/tinted.ts'

/** A font that the page of the whole has among its files: a row of `geo/fonts/fonts.json`. */
export interface Font {
  readonly family: string
  readonly weight: number
  readonly style: string
  readonly file: string
  readonly unicodeRange: string
}

/**
 * The whole style sheet. `files` says how a font's file is called beside the style sheet; fonts that are not there are left
 * out. `tints` are the colours of the drawings.
 */
export function momentStyle(
  rules: string,
  fonts: readonly Font[],
  files: ReadonlyMap<string, string>,
  tints: SchemeTints,
): string {
  const faces = fonts.flatMap(({ family, weight, style, file, unicodeRange }) => {
    const name = files.get(file)
    if (name === undefined) return []
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; font-display: swap; src: url('./${name}') format('woff2'); unicode-range: ${unicodeRange}; }`
  })
  return [
    ...faces,
    `:root { color-scheme: light dark; --sans: ${SANS}; --serif: ${SERIF}; ${colours('light')} ${tintRules(tints, 'light')} }`,
    // Paper is light.
    `@media screen and (prefers-color-scheme: dark) {\n:root { ${colours('dark')} ${tintRules(tints, 'dark')} }\n}`,
    rules,
  ].join('\n')
}

/** What the record says against a claim, as in the page of the whole. */
const BAD: Readonly<Record<Scheme, string>> = { light: '#b3261e', dark: '#ff8a80' }

function colours(scheme: Scheme): string {
  const { paper, ink, ink2, border, focusRing } = PALETTE[scheme]
  const all = { paper, ink, 'ink-2': ink2, border, 'focus-ring': focusRing, bad: BAD[scheme] }
  return Object.entries(all)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ')
}
