/**
 * The style sheet of all pages that the build writes: the interface's tokens, the styles of components that the app draws as
 * well, the rules of `pages.css`, the colours of drawings in both schemes, and where the first picture stands. Pure.
 */
import { BAR } from '../app/bottom-sheet.ts'
import { DESKTOP_WIDTH } from '../app/breakpoint.ts'
import { deskRoom, PHONE_ROOM, UNDER, WIDE } from '../app/map-padding.ts'
import { ACCENT_PROPERTIES, accentIn } from '../grammar/accent.ts'
import type { Article } from '../atlas/schema.ts'
import { BANDS } from '../features/timeline/bands.ts'
import type { Padding } from '../render/camera.ts'
import { frameOf, WIDTH, type On } from '../render/labels/opening-names.ts'
import { DRAWN } from '../render/svg/first.ts'
import { tintRules, type SchemeTints } from '../render/svg/tinted.ts'

export interface PageStyleParts {
  /** `src/ui/tokens.css`: colours, faces, sizes. */
  readonly tokens: string
  /** The styles of components of the app that stand on a page. */
  readonly components: string
  /** `pages.css`: how the pages are laid out. */
  readonly rules: string
}

/** The height of the row of buttons and the rule above it in the timeline, whose lanes are folded away at first. */
const ROW = 35

/** All rules, small. */
export function pageStyle(
  { tokens, components, rules }: PageStyleParts,
  { map, accent }: Pick<Article, 'map' | 'accent'>,
  tints: SchemeTints,
): string {
  const own =
    accent === undefined
      ? ''
      : `.site-page { ${ACCENT_PROPERTIES.map(([scheme, name]) => `${name}: ${accentIn(scheme, accent)}`).join(';')} }`
  const colours = (selector: string, scheme: 'light' | 'dark') =>
    `.site-page { ${blockOf(tokens, selector, components + rules)} ${tintRules(tints, scheme)} }`
  const all = `
    @property --box { syntax: '<length>'; inherits: true; initial-value: ${DRAWN}px }
    @property --keep { syntax: '<number>'; inherits: true; initial-value: 1 }
    ${own}
    ${colours(':root', 'light')}
    /* Paper is light. */
    @media screen and (prefers-color-scheme: dark) { ${colours(":root[data-scheme='dark']", 'dark')} }
    .first-page { --time: ${BANDS.slim.height + ROW}px }
    @media (${DESKTOP_WIDTH}px <= width < 1200px) { .first-page { --argument: 264px } }
    @media (width < ${DESKTOP_WIDTH}px) { .first-page { --time: ${BAR}px; --under: ${UNDER}px } }
    ${components}
    ${rules}
    ${placeCss(map)}
  `
  return squeezed(valued(all, tokens))
}

/** A font that the app has among its files: a row of `geo/fonts/fonts.json`. */
export interface OwnFont {
  readonly family: string
  readonly weight: number
  readonly style: string
  readonly file: string
  readonly unicodeRange: string
}

/**
 * The style sheet of our own type, for pages that no script will give it: the first page does without, since no line of it may
 * break anew. `files` says how a font's file is called beside the style sheet; fonts that are not there are left out.
 */
export function ownTypeStyle(fonts: readonly OwnFont[], files: ReadonlyMap<string, string>): string {
  return fonts
    .flatMap(({ family, weight, style, file, unicodeRange }) => {
      const name = files.get(file)
      if (name === undefined) return []
      return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; font-display: swap; src: url('./${name}') format('woff2'); unicode-range: ${unicodeRange} }`
    })
    .join('\n')
}

/** The resting camera in CSS: what `cameraOn` in src/render/camera.ts computes, for a stage of any size. A test compares the two. */
function placeCss(map: Article['map']): string {
  const { height, west, east, north, south } = frameOf(map)
  const n = (x: number) => String(Math.round(x * 1e5) / 1e5)
  const box = `max(min(var(--w) - var(--left), (var(--h) - var(--top) - var(--below)) * ${n(1 / height)}), var(--w) * ${n(1 / (1 + west + east))}, var(--h) * ${n(1 / (height + north + south))})`
  const left = `min(var(--box) * ${n(west)}, max(var(--w) - var(--box) * ${n(1 + east)}, (var(--w) + var(--left) - var(--box)) / 2))`
  const top = `max(var(--h) - var(--box) * ${n(height + south)}, min(var(--box) * ${n(north)}, (var(--h) + var(--top) - var(--below) - var(--box) * ${n(height)}) / 2))`
  const room = (padding: Padding) =>
    `.first-page svg { --left: ${padding.left}px; --top: ${padding.top}px; --below: ${padding.bottom}px }`
  const own = (on: On) => `.first-page .${on} { --own: calc(var(--keep) * ${n(WIDTH[on] / DRAWN)}) }`
  return `
    .first-page svg { --w: 100cqw; --h: 100cqh; --box: ${box}; --keep: tan(atan2(${DRAWN}px, var(--box)));
      left: ${left}; top: ${top}; width: var(--box); height: calc(var(--box) * ${n(height)}) }
    ${room(deskRoom(WIDE))}
    @container place (width < ${WIDE}px) { ${room(deskRoom(0))} }
    @media (width < ${DESKTOP_WIDTH}px) { ${room(PHONE_ROOM)} }
    ${own('desk')} ${own('phone')}
  `
}

/** The declarations of a rule, but for custom properties that no other rule uses. */
function blockOf(css: string, selector: string, users: string): string {
  const from = css.indexOf(`${selector} {`)
  if (from < 0) throw new Error(`tokens.css has no ${selector}`)
  const declarations = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from)).replace(COMMENTS, '')
  return declarations
    .split(';')
    .filter((one) => {
      const [name = ''] = one.trim().split(':')
      return !name.startsWith('--') || users.includes(`var(${name})`)
    })
    .join(';')
}

/** Sizes of type, room and targets as their values: no scheme and no screen changes them, and the first page is weighed. */
function valued(css: string, tokens: string): string {
  const sizes = new Map(
    [...tokens.matchAll(/(--(?:text|drawn|space|target)-[\w-]+): ([^;]+);/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
  return css.replace(/var\((--(?:text|drawn|space|target)-[\w-]+)\)/g, (use, name: string) => {
    const value = sizes.get(name)
    if (value === undefined) throw new Error(`tokens.css has no ${use}`)
    return value
  })
}

const COMMENTS = /\/\*[\s\S]*?\*\//g

/** Without comments and needless spaces. */
function squeezed(css: string): string {
  return css
    .replace(COMMENTS, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim()
}
