/**
 * The visual grammar, as tables: what each kind, status, voice, tone and form looks like.
 *
 * Map, timeline, legend, table and pictures all draw from here, so that a new kind or status does not compile until it
 * is drawn and named everywhere. Lengths are CSS pixels.
 */
import type { Form, Status, TieKind, Tone, Verdict, Speaker } from '../atlas/schema.ts'

export type Scheme = 'light' | 'dark'

/** Ends differ by kind, so that hue is never the only cue. */
export type HeadShape = 'triangle' | 'chevron' | 'bar' | 'dot' | 'diamond'

export interface KindStyle {
  readonly label: string
  /** The key that switches it. */
  readonly key: string
  readonly colour: Readonly<Record<Scheme, string>>
  readonly head: HeadShape
  /** What the kind covers, for the legend. */
  readonly hint: string
  /** Width of the top of a unit's scale. */
  readonly maxWidth: number
}

export const KIND: Readonly<Record<TieKind, KindStyle>> = {
  military: {
    label: 'Military',
    key: 'M',
    colour: { light: '#C4200F', dark: '#FE6054' },
    head: 'triangle',
    hint: 'arms, bases, training, fighting',
    maxWidth: 12,
  },
  energy: {
    label: 'Energy',
    key: 'E',
    colour: { light: '#02458D', dark: '#418FF1' },
    head: 'chevron',
    hint: 'pipelines, gas, rivalry over routes',
    maxWidth: 12,
  },
  alliances: {
    label: 'Alliances',
    key: 'A',
    colour: { light: '#885EC3', dark: '#E2AFF2' },
    head: 'bar',
    hint: 'guarantees, partnerships, blocs',
    maxWidth: 6,
  },
  diplomacy: {
    label: 'Diplomacy',
    key: 'D',
    colour: { light: '#0F795B', dark: '#8DD8B6' },
    head: 'dot',
    hint: 'statements, mediation, distrust',
    maxWidth: 6,
  },
  economy: {
    label: 'Economy',
    key: 'C',
    colour: { light: '#A1782E', dark: '#C9A433' },
    head: 'diamond',
    hint: 'trade and money',
    maxWidth: 6,
  },
}

export interface StatusStyle {
  readonly label: string
  /** What the word covers, for the legend. */
  readonly hint: string
  /** Dash and gap; null draws solid. */
  readonly dash: readonly [dash: number, gap: number] | null
  readonly opacity: number
  /** A sign set on the line. */
  readonly sign: string | null
  /** Fixed width, where the status overrides the quantity. */
  readonly width: number | null
}

export const STATUS: Readonly<Record<Status, StatusStyle>> = {
  'in-force': {
    label: 'in force',
    hint: 'in force, operating, delivered, said',
    dash: null,
    opacity: 1,
    sign: null,
    width: null,
  },
  building: {
    label: 'being built',
    hint: 'under construction or being delivered',
    dash: [11, 5],
    opacity: 1,
    sign: null,
    width: null,
  },
  agreed: {
    label: 'agreed',
    hint: 'agreed or announced',
    dash: [5, 3.5],
    opacity: 1,
    sign: null,
    width: null,
  },
  proposed: {
    label: 'proposed',
    hint: 'proposed, hoped for, suggested',
    dash: [1.4, 3.6],
    opacity: 1,
    sign: null,
    width: null,
  },
  suspended: {
    label: 'suspended',
    hint: 'stopped for now',
    dash: null,
    opacity: 0.6,
    sign: '‖',
    width: null,
  },
  ended: {
    label: 'ended',
    hint: 'over; drawn only in “All until this day”',
    dash: null,
    opacity: 0.7,
    sign: '✕',
    width: 0.8,
  },
}

export interface VoiceStyle {
  readonly glyph: string
  readonly label: string
  readonly hint: string
}

export const VOICE: Readonly<Record<Speaker, VoiceStyle>> = {
  fact: { glyph: '●', label: 'reported', hint: 'reported as having happened or as holding' },
  announced: { glyph: '❝', label: 'announced', hint: 'someone said, hoped or suggested it' },
  judgement: { glyph: '∴', label: 'opinion', hint: 'the author’s own' },
  speculation: { glyph: '?', label: 'suspicion', hint: 'others suspect it' },
  forecast: { glyph: '⟶', label: 'forecast', hint: 'the author expects it' },
  record: {
    glyph: '○',
    label: 'not in the article',
    hint: 'from other sources, for context',
  },
}

/** The mark beside the voice of a tie of which, on that day, the record says something else than the article. */
export const DISPUTED = {
  glyph: '◪',
  label: 'other sources disagree',
  hint: 'beside another sign: they say otherwise of that day, or contest the claim',
} as const

export const TONE: Readonly<Record<Tone, { label: string }>> = {
  cooperation: { label: 'cooperation' },
  tension: { label: 'tension' },
}

/** How a form is laid out: `route` on its true course, `rail` as a thin double line, the rest as curves. */
export type Shape = 'arc' | 'rail' | 'route' | 'mediation' | 'over'

/** How each form is laid out. */
export const SHAPE: Readonly<Record<Form, Shape>> = {
  'arms-transfer': 'arc',
  'military-cooperation': 'arc',
  training: 'arc',
  guarantee: 'rail',
  hostility: 'arc',
  pipeline: 'route',
  'gas-supply': 'arc',
  competition: 'arc',
  partnership: 'arc',
  'alliance-prospect': 'rail',
  relations: 'arc',
  mediation: 'mediation',
  statement: 'over',
  distrust: 'arc',
  unrest: 'arc',
  trade: 'arc',
  dependence: 'arc',
}

/** The sign of a verdict, in front of its word. */
export const VERDICT_GLYPH: Readonly<Record<Verdict, string>> = {
  supported: '✓',
  caveat: '✓*',
  contested: '≈',
  contradicted: '×',
  'not-checkable': '–',
  'none-found': '○',
}

/** Days for which an event leaves a fading trace on the map. */
export const TRACE_DAYS = 21

/** The thinnest that a tie is drawn: of a small quantity, of one that is not known (with an open head), and of a plan. */
export const THIN_WIDTH = 2.4

/** The same of what the article does not speak of. */
export const CONTEXT_WIDTH = 1.5

/** Room on each side of an edge in the colour of the paper, so that crossings stay legible. */
export const CASING = 1.5

/** Zigzag of tense lanes: half the height and the length of one wave. */
export const ZIGZAG = { amplitude: 1.9, wavelength: 13 } as const

/** The colours of the base and the interface. */
export interface Palette {
  readonly paper: string
  readonly land: string
  readonly focusLand: string
  readonly sea: string
  readonly ink: string
  readonly ink2: string
  readonly border: string
  readonly disputed: string
  readonly focusRing: string
}

export const PALETTE: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#FBFAF7',
    land: '#F6F4EF',
    focusLand: '#FFFDF8',
    sea: '#DDE7EC',
    ink: '#1B1F24',
    ink2: '#4A525B',
    border: '#8E979F',
    disputed: '#6E645A',
    focusRing: '#0B57D0',
  },
  dark: {
    paper: '#161A20',
    land: '#1C2128',
    focusLand: '#252B34',
    sea: '#12171D',
    ink: '#EDEFF2',
    ink2: '#B4BCC6',
    border: '#667180',
    disputed: '#A99C8C',
    focusRing: '#8AB4FF',
  },
}
