/** The key of a picture: only what is on it, drawn by the tables that draw the map. Pure. */
import { SPEAKERS, STATUSES, TIE_KINDS, type TieKind } from '../atlas/schema.ts'
import { hueColour } from '../grammar/hue.ts'
import type { Standing } from '../atlas/snapshot.ts'
import { m } from '../messages/messages.ts'
import { BADGES } from '../grammar/badge-shapes.ts'
import { DISPUTED_GLYPH, PALETTE, VOICE_GLYPH, type Scheme } from '../grammar/encoding.ts'
import { signPlace, swatchOf, type SwatchSpec } from '../ui/swatch.ts'
import { widthOf } from '../scene/labels/text-size.ts'
import { inkOf } from '../grammar/icons.ts'
import { OUTLINE } from '../grammar/outlines.ts'
import { drawnShape } from '../render/svg/drawn-shape.ts'
import { el, px, type Tree } from '../render/svg/tree.ts'

/** A sample with its words, and the room both take, in pixels. */
export interface KeyItem {
  readonly width: number
  readonly tree: Tree
}

const SIZE = 12
const GAP = 6

/** What stands in the key of some ties: kinds with their number, tension, statuses. */
export function figureKeyOf(standings: readonly Standing[], scheme: Scheme): readonly KeyItem[] {
  const counted = (kind: TieKind) => standings.filter((s) => s.tie.kind === kind).length
  const kinds = TIE_KINDS.filter((kind) => counted(kind) > 0).map((kind) =>
    item(
      m.figure.key({ kind: m.vocabulary.kinds[kind].name, n: counted(kind) }),
      { kind, status: 'in-force', width: 2.6, length: 30 },
      scheme,
    ),
  )
  const tense = standings.some((s) => s.tie.tone === 'tension')
    ? [
        item(
          m.vocabulary.tones.tension.inSentence,
          { kind: null, status: 'in-force', tone: 'tension', length: 30 },
          scheme,
        ),
      ]
    : []
  const statuses = STATUSES.filter((status) => standings.some((s) => s.status === status)).map((status) =>
    item(m.vocabulary.statuses[status].inSentence, { kind: null, status, length: 30 }, scheme),
  )
  return [...kinds, ...tense, ...statuses]
}

/** The small signs on lines, each with what it says. */
export const signs = (): readonly string[] => [
  ...SPEAKERS.map((voice) =>
    m.figure.sign({ sign: VOICE_GLYPH[voice], what: m.vocabulary.voices[voice].inSentence }),
  ),
  m.figure.sign({ sign: DISPUTED_GLYPH, what: m.vocabulary.disputed.inSentence }),
]

/** Items in rows no wider than `width`. */
export function rowsOfKey(items: readonly KeyItem[], width: number, between = 18): readonly KeyItem[][] {
  const rows: KeyItem[][] = []
  let room = 0
  for (const one of items) {
    if (rows.length === 0 || room + between + one.width > width) {
      rows.push([one])
      room = one.width
      continue
    }
    rows.at(-1)?.push(one)
    room += between + one.width
  }
  return rows
}

function item(label: string, spec: SwatchSpec, scheme: Scheme): KeyItem {
  const { ink, paper } = PALETTE[scheme]
  const hue = spec.hue ?? spec.kind
  const colour = hue === null ? ink : hueColour(hue, scheme)
  const { length, height, line, strokes, dash, opacity, head, hollow, sign } = swatchOf(spec)
  const drawn = strokes.map(({ width, core }) =>
    el('path', {
      d: line,
      fill: 'none',
      stroke: core ? paper : colour,
      'stroke-width': width,
      'stroke-dasharray': dash ?? undefined,
      'stroke-linejoin': 'round',
    }),
  )
  const tip =
    head === null
      ? []
      : [el('path', { d: head, fill: hollow ? paper : colour, stroke: colour, 'stroke-width': OUTLINE })]
  const badge = BADGES[sign ?? '']
  const signed = badge ? drawnShape(badge, inkOf(scheme, hue), 'status', signPlace({ length, height })) : []
  const words = el(
    'text',
    { x: length + GAP, y: height / 2, dy: '0.35em', 'font-size': SIZE, fill: ink },
    label,
  )
  return {
    width: px(length + GAP + widthOf(label, SIZE)),
    tree: el(
      'g',
      {},
      el('g', { opacity: opacity < 1 ? opacity : undefined }, ...drawn, ...tip),
      ...signed,
      words,
    ),
  }
}
