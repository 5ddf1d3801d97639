/**
 * A figure: the map of a view with title, day and sentence above, and key, sources, border policy and address below. One SVG, for
 * files, paper, previews and other pages.
 */
import { inReading } from '../atlas/atlas.ts'
import { snapshot } from '../atlas/snapshot.ts'
import type { BaseFeatures } from '../render/base-features.ts'
import { NO_PADDING } from '../render/camera.ts'
import { PALETTE, type Scheme } from '../grammar/encoding.ts'
import { mapOf, type Base } from '../render/svg/svg-map.ts'
import { wrapped } from '../scene/labels/text-size.ts'
import { el, px, type Tree } from '../render/svg/tree.ts'
import type { View } from '../state/view.ts'
import { figureWords, type FigureWords } from './figure-words.ts'
import { figureKeyOf, rowsOfKey } from './figure-key.ts'

export interface FigureSpec {
  /** Pixels of the whole. */
  readonly width: number
  readonly height: number
  readonly scheme: Scheme
  /** The address of the relief picture, which may be a `data:` address; null leaves it out. */
  readonly relief: string | null
  /** The address of the view. */
  readonly link: string
  /** The prefix of ids. */
  readonly prefix: string
  /** Notes below the key; false for previews, which other sites crop and shrink. */
  readonly notes?: boolean
  /** Title, day and sentence above the map; false on pages that have them elsewhere. */
  readonly head?: boolean
  /** The base map under the view's policy, if the caller has it already. */
  readonly features?: BaseFeatures
  /** Texts that replace those of the view. */
  readonly words?: Partial<FigureWords>
}

/** The page's typefaces, with similar fallbacks. */
export const SANS = "FiraGO, 'Fira Sans', 'Noto Sans', system-ui, sans-serif"
export const SERIF = "'Source Serif 4', 'Source Serif Pro', 'Times New Roman', serif"

const MARGIN = 24

/** A line of text. */
interface Line {
  readonly text: string
  readonly size: number
  readonly serif?: boolean
  readonly weight?: number
  readonly colour: string
}

/** The figure of a view. Takes some tens of milliseconds. */
export function figure(base: Base, view: View, options: FigureSpec): Tree {
  const { width, height, scheme, link, prefix, relief, notes = true, head: headed = true } = options
  const atlas = inReading(base.atlas, view.basis)
  const { paper, ink, ink2, border } = PALETTE[scheme]
  const inner = width - 2 * MARGIN
  const words = { ...figureWords(atlas, view, link), ...options.words }
  const large = width >= 1000
  const lines = (text: string, line: Omit<Line, 'text'>): readonly Line[] =>
    // The serif typeface is narrower than the one that `wrapped` assumes.
    wrapped(text, inner / line.size / (line.serif ? 0.88 : 0.97)).map((part) => ({ ...line, text: part }))

  const heading = [
    ...lines(words.title, { size: large ? 26 : 24, serif: true, weight: 600, colour: ink }),
    ...lines(words.day, { size: large ? 19 : 18, serif: true, weight: 600, colour: ink }),
    ...lines(words.sentence, { size: 15, serif: true, colour: ink }),
    ...(words.filtered === null ? [] : lines(words.filtered, { size: 13, colour: ink2 })),
  ]
  const head = headed ? heading : []
  const foot = notes ? words.notes.flatMap((note) => lines(note, { size: 11, colour: ink2 })) : []
  const key = rowsOfKey(figureKeyOf(snapshot(atlas, view), scheme), inner)

  const top = headed ? MARGIN - 6 + heightOf(head) + 10 : MARGIN
  const below = 12 + key.length * ROW + (foot.length ? 6 + heightOf(foot) : 0) + MARGIN - 8
  const room = Math.max(120, height - top - below)
  const look = { width: inner, height: room, padding: NO_PADDING, scheme, relief, prefix }
  const clip = `${prefix}map`
  const bottom = top + room + 12

  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': SANS,
    },
    el('title', {}, `${words.title} ${words.day}`),
    el('desc', {}, [words.sentence, words.filtered, ...words.notes].filter(Boolean).join(' ')),
    el('rect', { width, height, fill: paper }),
    ...set(head, MARGIN, MARGIN - 6),
    el('clipPath', { id: clip }, el('rect', { x: MARGIN, y: top, width: inner, height: room })),
    el(
      'g',
      { 'clip-path': `url(#${clip})` },
      el(
        'g',
        { transform: `translate(${MARGIN} ${px(top)})` },
        mapOf({ ...base, atlas }, view, look, options.features),
      ),
    ),
    el('rect', {
      x: MARGIN,
      y: top,
      width: inner,
      height: room,
      fill: 'none',
      stroke: border,
      'stroke-width': 0.75,
    }),
    ...key.map((row, i) => {
      let x = MARGIN
      const items = row.map((one) => {
        const at = x
        x += one.width + 18
        return el('g', { transform: `translate(${px(at)} 0)` }, one.tree)
      })
      return el('g', { transform: `translate(0 ${px(bottom + i * ROW)})` }, ...items)
    }),
    ...set(foot, MARGIN, bottom + key.length * ROW + 6),
  )
}

/** Pixels from one row of the key to the next. */
const ROW = 20

const stepOf = ({ size }: Line): number => size * 1.32

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + stepOf(line), 0)

/** Lines of text, one below the other. */
function set(lines: readonly Line[], x: number, top: number): readonly Tree[] {
  let y = top
  return lines.map((line) => {
    const { text, size, serif, weight, colour } = line
    y += stepOf(line)
    const type = {
      'font-size': size,
      'font-family': serif ? SERIF : undefined,
      'font-weight': weight,
      fill: colour,
    }
    return el('text', { x, y: y - size * 0.3, ...type }, text)
  })
}
