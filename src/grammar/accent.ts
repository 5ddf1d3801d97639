/** The colour that an atlas gives its site, made legible on the page's paper in both schemes. */
import { PALETTE, type Scheme } from './encoding.ts'

/** Against paper: enough for text there, and on what lies on it. */
const CONTRAST = 5.2

/** The parts of black or white that are tried. */
const STEPS = 50

/** The style properties by which tokens.css takes it. */
export const ACCENT_PROPERTIES = [
  ['light', '--accent-light'],
  ['dark', '--accent-dark'],
] as const satisfies readonly (readonly [Scheme, string])[]

/** The colour "#rrggbb" with as much black, or white on dark paper, as it takes to be read. */
export function accentIn(scheme: Scheme, colour: string): string {
  const paper = PALETTE[scheme].paper
  const towards = scheme === 'light' ? 0 : 255
  for (let step = 0; step <= STEPS; step++) {
    const mixed = hex(channels(colour).map((c) => Math.round(c + ((towards - c) * step) / STEPS)))
    if (contrast(mixed, paper) >= CONTRAST) return mixed
  }
  return PALETTE[scheme].ink
}

/** How far two colours are apart, by WCAG 2: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) => {
    const share = c / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function channels(colour: string): readonly number[] {
  const n = parseInt(colour.slice(1), 16)
  return [n >> 16, (n >> 8) & 255, n & 255]
}

const hex = (rgb: readonly number[]): string => `#${rgb.map((c) => c.toString(16).padStart(2, '0')).join('')}`
