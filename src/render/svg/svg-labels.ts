/** Placed labels as SVG: text with halos, dots, notes on plates with leaders. */
import { type Hue, hueColour } from '../../grammar/hue.ts'
import { BASE } from '../../grammar/palette.ts'
import { PALETTE, type Scheme } from '../../grammar/encoding.ts'
import { nearestOfBox, type XY } from '../../scene/labels/boxes.ts'
import type { LabelColour, Label } from '../../scene/labels/label.ts'
import { BADGE } from '../../scene/labels/placement.ts'
import { TINT, type TintKey } from '../../grammar/tints.ts'
import { widthOf } from '../../scene/labels/text-size.ts'
import { drawnIcon } from './svg-marks.ts'
import { el, px, type Tree } from './tree.ts'
import { text, type Type } from './svg-text.ts'

/** The class of elements that keep their size in pixels when the picture is scaled. */
export const KEPT = 'kept'

/** All labels, the least important first, so that others are drawn over them. */
export function labels(all: readonly Label[], scheme: Scheme): Tree {
  return el('g', { class: 'labels' }, ...all.toReversed().map((label) => drawn(label, scheme)))
}

/** A label, with the point that it belongs to as its origin. */
function drawn(label: Label, scheme: Scheme): Tree {
  const { at, middle, lines, kind, dot } = label
  const off: XY = [px(middle[0] - at[0]), px(middle[1] - at[1])]
  const inside = [
    ...(label.leader ? [leader(label, off, scheme)] : []),
    ...(dot === undefined ? [] : drawnIcon(dot, scheme)),
    ...(hasPlate(label) ? plate(label, off, scheme) : []),
    ...(lines.length ? words(label, off, scheme) : []),
  ]
  return el(
    'g',
    { transform: `translate(${px(at[0])} ${px(at[1])})`, 'data-label': kind },
    el('g', { class: KEPT }, ...inside),
  )
}

const hasPlate = ({ kind, news }: Pick<Label, 'kind' | 'news'>): boolean =>
  kind === 'callout' || kind === 'edge-note' || news === true

function words({ lines, setting, badge, ...label }: Label, [x, y]: XY, scheme: Scheme): readonly Tree[] {
  const half = Math.max(...lines.map((line) => widthOf(line, setting.size, setting.spacing))) / 2
  const right = badge === undefined ? 0 : BADGE / 2
  return [
    ...(badge === undefined
      ? []
      : [el('g', { transform: `translate(${px(x - half)} ${px(y)})` }, ...drawnIcon(badge, scheme))]),
    text([x + right, y], lines, typeOf({ lines, setting, ...label }, scheme)),
  ]
}

function typeOf(label: Omit<Label, 'badge'>, scheme: Scheme): Type {
  const { setting, ink, kind, news, quiet } = label
  const { paper, sea, ink: black } = PALETTE[scheme]
  const { size, weight, italic, spacing } = setting
  const plated = hasPlate(label)
  return {
    size,
    weight,
    ...(italic === undefined ? {} : { italic }),
    ...(spacing === undefined ? {} : { spacing }),
    colour: news ? paper : plated ? black : colourOf(ink, scheme),
    halo: kind === 'water' ? sea : paper,
    haloWidth: plated ? 0 : (HALO[kind] ?? 1.3),
    opacity: quiet ? 0.8 : 1,
  }
}

const HALO: Partial<Record<Label['kind'], number>> = { actor: 2, line: 2.4, site: 1.5, water: 0.8, bloc: 1.6 }

function colourOf(ink: LabelColour, scheme: Scheme): string {
  switch (ink) {
    case 'ink':
      return PALETTE[scheme].ink
    case 'second':
      return PALETTE[scheme].ink2
    case 'country':
      return BASE[scheme].countryName
    case 'water':
      return BASE[scheme].seaName
    case 'town':
      return BASE[scheme].townName
    default:
      return isHue(ink) ? hueColour(ink, scheme) : TINT[tintIn(ink)].edge[scheme]
  }
}

const isHue = (ink: Hue | `tint:${TintKey}`): ink is Hue => !ink.startsWith('tint:')

const tintIn = (ink: `tint:${TintKey}`) => ink.slice('tint:'.length) as TintKey

/** The line from the point of a label to the nearest point of its box. */
function leader({ box, at, kind, ink }: Label, _: XY, scheme: Scheme): Tree {
  const [x, y] = nearestOfBox(box, at)
  const colour = kind === 'callout' ? PALETTE[scheme].ink : colourOf(ink, scheme)
  const d = `M0 0L${px(x - at[0])} ${px(y - at[1])}`
  return el(
    'g',
    {},
    el('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1 }),
    ...(kind === 'callout' ? [] : [el('circle', { r: 2, fill: colour })]),
  )
}

/**
 * The plate under a note or the news of a day: news have the colour of their kind, callouts an edge in it, notes on the frame
 * have round ends.
 */
function plate({ box, kind, at, ink, news }: Label, _: XY, scheme: Scheme): readonly Tree[] {
  const { paper, border, ink: black } = PALETTE[scheme]
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const [x, y] = [px(box.left - at[0]), px(box.top - at[1])]
  if (news)
    return [el('rect', { x, y, width: px(width), height: px(height), rx: 2, fill: colourOf(ink, scheme) })]
  const callout = kind === 'callout'
  const rect = el('rect', {
    x,
    y,
    width: px(width),
    height: px(height),
    rx: callout ? 2 : px(height / 2),
    fill: paper,
    stroke: callout ? black : border,
    'stroke-width': 0.75,
  })
  if (!callout) return [rect]
  return [
    rect,
    el('rect', { x, y, width: 3, height: px(height), fill: ink === 'ink' ? black : colourOf(ink, scheme) }),
  ]
}
