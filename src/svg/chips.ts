/** Chips on the frame and counts on closed braids as a drawing, as `drawing/Chips.svelte` has them as buttons. Pure. */
import type { Atlas } from '../atlas/atlas.ts'
import { waysOf } from '../drawing/chips.ts'
import { chipsOnScreen, type ShownBraid, type ShownChip } from '../drawing/chips-on-screen.ts'
import type { Side } from '../drawing/chips.ts'
import { isDrawn } from '../drawing/filters.ts'
import type { Screen } from '../drawing/screen.ts'
import type { Wanted } from '../drawing/want.ts'
import { PALETTE, type Scheme } from '../scene/encoding.ts'
import type { Scene } from '../scene/mark.ts'
import { widthOf } from './room.ts'
import { el, px, type Tree } from './tree.ts'

/** Degrees by which the arrow of a side is turned; it points up. */
const TURN: Readonly<Record<Side, number>> = { top: 0, right: 90, bottom: 180, left: 270 }

const SIZE = 12.5
const HEIGHT = 26

/** Who lies beyond the picture, at its frame, with the number of ties that leave there; and how many ties a ribbon stands for. */
export function chipMarks(scene: Scene, atlas: Atlas, wanted: Wanted, screen: Screen): Tree {
  const drawn = scene.edges.filter((e) => isDrawn(e, wanted.state))
  const ways = waysOf(drawn, scene.nodes)
  const { chips, braids } = chipsOnScreen(screen, scene, atlas, wanted, drawn, ways)
  const { scheme } = wanted.choices
  return el(
    'g',
    { class: 'chips' },
    ...braids.map((b) => count(b, scheme)),
    ...chips.map((c) => chip(c, scheme)),
  )
}

function chip({ name, count: n, side, x, y, quiet }: ShownChip, scheme: Scheme): Tree {
  const { paper, ink, ink2, border } = PALETTE[scheme]
  const words = widthOf(name, SIZE)
  const number = widthOf(String(n), SIZE)
  const width = 8 + 10 + 5 + words + 5 + number + 8
  const left = -width / 2
  const colour = quiet ? ink2 : ink
  const type = { y: 0, dy: '0.35em', 'font-size': SIZE, fill: colour }
  return el(
    'g',
    { transform: `translate(${px(x)} ${px(y)})` },
    el('rect', {
      x: left,
      y: -HEIGHT / 2,
      width,
      height: HEIGHT,
      rx: HEIGHT / 2,
      fill: paper,
      stroke: border,
      'stroke-width': 0.75,
    }),
    el('path', {
      d: 'M0-4v8M-3-1l3-3 3 3',
      transform: `translate(${px(left + 13)} 0) rotate(${TURN[side]})`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.5,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
    el('text', { ...type, x: left + 23, textLength: words, lengthAdjust: 'spacingAndGlyphs' }, name),
    el('text', { ...type, x: left + 28 + words, 'font-weight': 600 }, String(n)),
  )
}

function count({ count: n, x, y }: ShownBraid, scheme: Scheme): Tree {
  const { paper, ink2, border } = PALETTE[scheme]
  const half = Math.max(10, widthOf(String(n), 11) / 2 + 5)
  return el(
    'g',
    { transform: `translate(${px(x)} ${px(y)})` },
    el('rect', {
      x: -half,
      y: -10,
      width: 2 * half,
      height: 20,
      rx: 10,
      fill: paper,
      stroke: border,
      'stroke-width': 1,
    }),
    el(
      'text',
      { 'text-anchor': 'middle', dy: '0.35em', 'font-size': 11, 'font-weight': 600, fill: ink2 },
      String(n),
    ),
  )
}
