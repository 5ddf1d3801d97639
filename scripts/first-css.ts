/**
 * The style sheet of the first page: the interface's tokens, the rules of `first.css`, the colours of the picture in both
 * schemes, and where the picture stands. Pure.
 */
import { BAR } from '../src/app/sheet.ts'
import { room } from '../src/app/room.ts'
import type { Article } from '../src/atlas/schema.ts'
import { frameOf, WIDTH } from '../src/svg/first.ts'
import { tintRules, type Tints } from '../src/svg/tinted.ts'
import { BANDS } from '../src/timeline/bands.ts'

export interface Sheets {
  /** `src/app/theme.css`: where the tokens stand. */
  readonly theme: string
  /** `scripts/first.css`: how the page is laid out. */
  readonly layout: string
}

/** Room that the row of buttons and the rule above it take in the timeline. */
const ROW = 43

/** The width of the column beside the stage, and the least width of a map that keeps clear of panels (`usable`). */
const ARGUMENT = 380
const LEAST = 160

/** All rules, small. */
export function firstCss({ theme, layout }: Sheets, map: Article['map'], tints: Tints): string {
  const tokens = (selector: string) => blockOf(theme, selector)
  return squeezed(`
    @property --box { syntax: '<length>'; inherits: true; initial-value: ${WIDTH.desk}px }
    @property --keep { syntax: '<number>'; inherits: true; initial-value: 1 }
    .first { ${tokens(':root')} --time: ${BANDS.full.height + ROW}px; ${tintRules(tints, 'light')} }
    @media (760px < width <= 1300px) { .first { --bar: 92px } }
    @media (prefers-color-scheme: dark) { .first { ${tokens(":root[data-scheme='dark']")} ${tintRules(tints, 'dark')} } }
    @media (width <= 760px) { .first { --bar: 85px; --time: ${BAR}px } }
    ${layout}
    ${placeCss(map)}
  `)
}

/** Where the camera rests, told to the browser: the same sums as `cameraOn` in src/drawing/camera.ts, for a stage of any size. */
function placeCss(map: Article['map']): string {
  const { height, west, east, north, south } = frameOf(map)
  const [desk, phone] = [room(false, true), room(true, false)]
  const n = (x: number) => String(Math.round(x * 1e5) / 1e5)
  const box = `max(min(var(--w) - var(--left), (var(--h) - var(--below)) * ${n(1 / height)}), var(--w) * ${n(1 / (1 + west + east))}, var(--h) * ${n(1 / (height + north + south))})`
  const left = `min(var(--box) * ${n(west)}, max(var(--w) - var(--box) * ${n(1 + east)}, (var(--w) + var(--left) - var(--box)) / 2))`
  const top = `max(var(--h) - var(--box) * ${n(height + south)}, min(var(--box) * ${n(north)}, (var(--h) - var(--below) - var(--box) * ${n(height)}) / 2))`
  return `
    .first svg { --w: calc(100vw - var(--argument)); --h: calc(100dvh - var(--bar) - var(--time)); --left: ${desk.left}px; --below: 0px; --box: ${box}; --keep: tan(atan2(${WIDTH.desk}px, var(--box)));
      left: ${left}; top: ${top}; width: var(--box); height: calc(var(--box) * ${n(height)}) }
    @media (width < ${ARGUMENT + desk.left + LEAST}px) { .first svg { --left: 0px } }
    @media (width <= 760px) { .first svg { --w: 100vw; --h: calc(100dvh - var(--bar)); --left: 0px; --below: ${phone.bottom}px } }
    .first .phone { --own: calc(var(--keep) * ${n(WIDTH.phone / WIDTH.desk)}) }
  `
}

/** What stands between the braces of a rule. */
function blockOf(css: string, selector: string): string {
  const from = css.indexOf(`${selector} {`)
  if (from < 0) throw new Error(`theme.css has no ${selector}`)
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
