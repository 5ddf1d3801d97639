/**
 * The balance as a picture: areas of cooperation stacked upwards, of tension downwards, and the line of what
 * is left. One tie is one unit high on both sides. Numbers in, paths out; knows no screen. Lengths are CSS pixels.
 */
import { area, curveStepAfter, line } from 'd3-shape'
import { TIE_KINDS, TONES, type TieKind, type Tone } from '../../../atlas/schema.ts'
import type { Axis } from '../../../ui/axis.ts'
import { balanceOf, totalOf, type BalanceStep } from './balance.ts'
import { m } from '../../../messages/messages.ts'

/** The height of one tie at the most, so that a pair with few does not tower. */
const MAX_UNIT = 26
/** Height of a word, and its width: by letter, and with its sign. */
const WORD = { height: 13, letter: 6.4, sign: 22 } as const

/** From a band's edge to the middle of a word beside it. */
const INSET = WORD.height / 2 + 1

export interface Band {
  readonly kind: TieKind
  readonly side: Tone
  readonly path: string
  /** Where its name has room: left end and middle height; null where it has none. */
  readonly word: { readonly x: number; readonly y: number } | null
}

export interface Chart {
  /** The height of the line between cooperation and tension, and of one tie. */
  readonly zero: number
  readonly unit: number
  /** The most of cooperation and the most of tension at once; at least 1 each. */
  readonly up: number
  readonly down: number
  readonly bands: readonly Band[]
  readonly net: string
}

/** The picture of steps along an axis, between two heights. */
export function chartOf(steps: readonly BalanceStep[], axis: Axis, top: number, bottom: number): Chart {
  const up = Math.max(1, ...steps.map((s) => totalOf(s.cooperation)))
  const down = Math.max(1, ...steps.map((s) => totalOf(s.tension)))
  const unit = Math.min(MAX_UNIT, Math.max(1, bottom - top) / (up + down))
  const zero = top + (bottom - top - unit * (up + down)) / 2 + unit * up
  const nets = steps.map((s) => zero - balanceOf(s) * unit)
  const bands = TONES.flatMap((side) =>
    TIE_KINDS.filter((kind) => steps.some((s) => s[side][kind] > 0)).map((kind): Band => {
      const levels = steps.map((s) => levelOf(s, side, kind, zero, unit))
      const word = wordIn(steps, levels, nets, axis, kind)
      return { kind, side, path: areaOf(steps, levels, axis), word }
    }),
  )
  const points = closed(steps, axis).map(({ x, i }) => [x, nets[i] ?? zero] as const)
  const net = line<readonly [number, number]>().curve(curveStepAfter)(points) ?? ''
  return { zero, unit, up, down, bands, net }
}

/** The numbers along the side: every one, second, fifth … so that words do not touch; upwards and downwards. */
export function scaleMarks({ unit, up, down, zero }: Chart): readonly { n: number; y: number }[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((s) => s * unit >= 18) ?? 100
  const upto = (most: number) => Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step)
  return [
    ...upto(up).map((n) => ({ n, y: zero - n * unit })),
    { n: 0, y: zero },
    ...upto(down).map((n) => ({ n, y: zero + n * unit })),
  ]
}

/** The heights between which a band lies on a step, the upper one first. */
function levelOf(step: BalanceStep, side: Band['side'], kind: TieKind, zero: number, unit: number) {
  const before = TIE_KINDS.slice(0, TIE_KINDS.indexOf(kind)).reduce((sum, k) => sum + step[side][k], 0)
  const after = before + step[side][kind]
  return side === 'cooperation'
    ? { top: zero - after * unit, bottom: zero - before * unit }
    : { top: zero + before * unit, bottom: zero + after * unit }
}

type Level = ReturnType<typeof levelOf>

function areaOf(steps: readonly BalanceStep[], levels: readonly Level[], axis: Axis): string {
  const points = closed(steps, axis).map(({ x, i }) => ({ x, ...(levels[i] ?? { top: 0, bottom: 0 }) }))
  const shape = area<(typeof points)[number]>(
    (p) => p.x,
    (p) => p.bottom,
    (p) => p.top,
  )
  return shape.curve(curveStepAfter)(points) ?? ''
}

/** Each step's left end, and the right end of the last. */
function closed(steps: readonly BalanceStep[], axis: Axis): readonly { x: number; i: number }[] {
  return [...steps.map((s, i) => ({ x: axis.x(s.from), i })), { x: axis.x(axis.to), i: steps.length - 1 }]
}

/**
 * The widest room in a band, in the main part, that is as high as a word and holds the kind's name: one that the line
 * (`nets`, its height on each step) does not cross, if there is one.
 */
function wordIn(
  steps: readonly BalanceStep[],
  levels: readonly Level[],
  nets: readonly number[],
  axis: Axis,
  kind: TieKind,
): Band['word'] {
  const need = m.vocabulary.kinds[kind].name.length * WORD.letter + WORD.sign
  const lefts = steps.map((s) => Math.max(axis.main[0], axis.x(s.from)))
  const rights = steps.map((s) => axis.x(s.to))
  let best: { x: number; y: number; worth: number } | null = null
  for (let i = 0; i < steps.length; i++) {
    const x = lefts[i] ?? 0
    let [top, bottom] = [-Infinity, Infinity]
    // The heights between which the line runs behind the word.
    let [low, high] = [Infinity, -Infinity]
    for (let k = i; k < steps.length; k++) {
      top = Math.max(top, levels[k]?.top ?? Infinity)
      bottom = Math.min(bottom, levels[k]?.bottom ?? -Infinity)
      if (bottom - top < WORD.height) break
      const net = nets[k]
      if (net !== undefined && (lefts[k] ?? 0) < x + need) {
        low = Math.min(low, net)
        high = Math.max(high, net)
      }
      const width = (rights[k] ?? 0) - x
      const clear = [(top + bottom) / 2, bottom - INSET, top + INSET].find(
        (h) => low - INSET >= h || h >= high + INSET,
      )
      const y = clear ?? (top + bottom) / 2
      const worth = width + (clear === undefined ? 0 : axis.main[1])
      if (width >= need && worth > (best?.worth ?? 0)) best = { x, y, worth }
    }
  }
  return best && { x: best.x, y: best.y }
}
