/**
 * The style sheet of the first page: the interface's tokens, the rules of `first.css`, the colours of the picture in both
 * schemes, and where the picture stands. Pure.
 */
import { BAR } from '../src/app/bottom-sheet.ts'
import { deskRoom, PHONE_ROOM, UNDER, WIDE } from '../src/app/map-padding.ts'
import { DESK } from '../src/app/breakpoint.ts'
import type { Padding } from '../src/render/camera.ts'
import type { Article } from '../src/atlas/schema.ts'
import { DRAWN } from '../src/render/svg/first.ts'
import { frameOf, WIDTH, type On } from '../src/render/labels/opening-names.ts'
import { tintRules, type SchemeTints } from '../src/render/svg/tinted.ts'
import { BANDS } from '../src/features/timeline/bands.ts'

export interface Sheets {
  /** `src/ui/tokens.css`: colours and faces. */
  readonly tokens: string
  /** `scripts/first.css`: how the page is laid out. */
  readonly layout: string
}

/** Room that the row of buttons and the rule above it take in the timeline, whose lanes are folded away at first. */
const ROW = 35

/** All rules, small. */
export function firstCss({ tokens: all, layout }: Sheets, map: Article['map'], tints: SchemeTints): string {
  const tokens = (selector: string) => blockOf(all, selector)
  return squeezed(`
    @property --box { syntax: '<length>'; inherits: true; initial-value: ${DRAWN}px }
    @property --keep { syntax: '<number>'; inherits: true; initial-value: 1 }
    .first { ${tokens(':root')} --time: ${BANDS.slim.height + ROW}px; ${tintRules(tints, 'light')} }
    @media (${DESK}px <= width < 1200px) { .first { --argument: 264px } }
    @media (prefers-color-scheme: dark) { .first { ${tokens(":root[data-scheme='dark']")} ${tintRules(tints, 'dark')} } }
    @media (width < ${DESK}px) { .first { --time: ${BAR}px; --under: ${UNDER}px } }
    ${layout}
    ${placeCss(map)}
  `)
}

/** The resting camera in CSS: the computation of `cameraOn` in src/render/camera.ts for a stage of any size. */
function placeCss(map: Article['map']): string {
  const { height, west, east, north, south } = frameOf(map)
  const n = (x: number) => String(Math.round(x * 1e5) / 1e5)
  const box = `max(min(var(--w) - var(--left), (var(--h) - var(--top) - var(--below)) * ${n(1 / height)}), var(--w) * ${n(1 / (1 + west + east))}, var(--h) * ${n(1 / (height + north + south))})`
  const left = `min(var(--box) * ${n(west)}, max(var(--w) - var(--box) * ${n(1 + east)}, (var(--w) + var(--left) - var(--box)) / 2))`
  const top = `max(var(--h) - var(--box) * ${n(height + south)}, min(var(--box) * ${n(north)}, (var(--h) + var(--top) - var(--below) - var(--box) * ${n(height)}) / 2))`
  const room = (padding: Padding) =>
    `.first svg { --left: ${padding.left}px; --top: ${padding.top}px; --below: ${padding.bottom}px }`
  const own = (on: On) => `.first .${on} { --own: calc(var(--keep) * ${n(WIDTH[on] / DRAWN)}) }`
  return `
    .first svg { --w: 100cqw; --h: 100cqh; --box: ${box}; --keep: tan(atan2(${DRAWN}px, var(--box)));
      left: ${left}; top: ${top}; width: var(--box); height: calc(var(--box) * ${n(height)}) }
    ${room(deskRoom(WIDE))}
    @container place (width < ${WIDE}px) { ${room(deskRoom(0))} }
    @media (width < ${DESK}px) { ${room(PHONE_ROOM)} }
    ${own('desk')} ${own('phone')}
  `
}

/** The declarations of a rule. */
function blockOf(css: string, selector: string): string {
  const from = css.indexOf(`${selector} {`)
  if (from < 0) throw new Error(`tokens.css has no ${selector}`)
  return css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from))
}

/** Without comments and needless spaces. */
function squeezed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .trim()
}
