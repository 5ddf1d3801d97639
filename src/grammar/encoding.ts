/**
 * The visual grammar, as tables: what each kind, status, voice, tone and form looks like.
 *
 * Map, timeline, legend, table and pictures use these tables, so that a new kind or status does not compile until it
 * has an encoding. The words are in the catalogue (`m.vocabulary`). Lengths are CSS pixels.
 */
import type { Dating, Form, Status, Tie, TieKind, Verdict, Speaker } from '../atlas/schema.ts'

export type Scheme = 'light' | 'dark'

/** Heads differ by kind, so that hue is never the only cue. */
export type HeadShape = 'triangle' | 'chevron' | 'bar' | 'dot' | 'diamond'

export interface KindStyle {
  /** The key that switches it. */
  readonly key: string
  readonly colour: Readonly<Record<Scheme, string>>
  readonly head: HeadShape
  /** Width of the largest value of a scale. */
  readonly maxWidth: number
}

export const KIND: Readonly<Record<TieKind, KindStyle>> = {
  military: {
    key: 'M',
    colour: { light: '#C4200F', dark: '#FE6054' },
    head: 'triangle',
    maxWidth: 16,
  },
  energy: {
    key: 'E',
    colour: { light: '#02458D', dark: '#418FF1' },
    head: 'chevron',
    maxWidth: 12,
  },
  alliances: {
    key: 'A',
    colour: { light: '#885EC3', dark: '#E2AFF2' },
    head: 'bar',
    maxWidth: 6,
  },
  diplomacy: {
    key: 'D',
    colour: { light: '#0F795B', dark: '#8DD8B6' },
    head: 'dot',
    maxWidth: 6,
  },
  economy: {
    key: 'C',
    colour: { light: '#A1782E', dark: '#C9A433' },
    head: 'diamond',
    maxWidth: 6,
  },
}

export interface StatusStyle {
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
    dash: null,
    opacity: 1,
    sign: null,
    width: null,
  },
  building: {
    dash: [11, 5],
    opacity: 1,
    sign: null,
    width: null,
  },
  agreed: {
    dash: [5, 3.5],
    opacity: 1,
    sign: null,
    width: null,
  },
  proposed: {
    dash: [1.4, 3.6],
    opacity: 1,
    sign: null,
    width: null,
  },
  suspended: {
    dash: null,
    opacity: 0.8,
    sign: '‖',
    width: null,
  },
  ended: {
    dash: null,
    opacity: 0.7,
    sign: '✕',
    width: 0.8,
  },
}

/** Statuses from the most real to what is over: the best of several ties, and the order of a key. */
export const BY_REALITY = [
  'in-force',
  'building',
  'agreed',
  'proposed',
  'suspended',
  'ended',
] as const satisfies readonly Status[]

/** The sign of each voice. */
export const VOICE_GLYPH: Readonly<Record<Speaker, string>> = {
  fact: '●',
  announced: '❝',
  judgement: '∴',
  speculation: '?',
  forecast: '⟶',
  record: '○',
}

/** The mark beside the voice of a tie on which the record disagrees with the article. */
export const DISPUTED_GLYPH = '◪'

/** Whether an author gave the course of a tie on the ground. */
export const hasCourse = ({ route, path }: Pick<Tie, 'route' | 'path'>): boolean =>
  route !== undefined || path !== undefined

/** How a tie is laid out: as its form is, but a pipeline whose course is not given is a curve. */
export const lineShape = (tie: Pick<Tie, 'form' | 'route' | 'path'>): Shape =>
  SHAPE[tie.form] === 'route' && !hasCourse(tie) ? 'arc' : SHAPE[tie.form]

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
  sanctions: 'arc',
  loan: 'arc',
  aid: 'arc',
  investment: 'arc',
  law: 'arc',
  permit: 'arc',
  lng: 'arc',
  electricity: 'arc',
  dam: 'arc',
  water: 'arc',
  transit: 'arc',
  recognition: 'arc',
  'base-access': 'arc',
  protest: 'arc',
  'territorial-claim': 'arc',
}

/** The sign of a verdict, in front of its word. */
export const VERDICT_GLYPH: Readonly<Record<Verdict, string>> = {
  supported: '✓',
  caveat: '(✓)',
  contested: '≈',
  contradicted: '×',
  'not-checkable': '–',
  'none-found': '○',
}

/** How the mark of an event is filled, by who dates it; what nobody dates exactly is a bar that fades to both ends. */
export const DATED: Readonly<Record<Dating, 'filled' | 'hollow' | 'fading'>> = {
  article: 'filled',
  record: 'hollow',
  vague: 'fading',
}

/** Opacities along that bar: from its start to its end. */
export const FADING = [
  [0, 0],
  [0.5, 0.9],
  [1, 0],
] as const

/** Days for which an event leaves a fading trace on the map. */
export const TRACE_DAYS = 21

/** The smallest width of a quantity. */
export const THIN_WIDTH = 2

/** The width of what shows no quantity, unknown (with an open head) or planned: plainly thinner than the smallest that does. */
export const UNMEASURED_WIDTH = 1.3

/** The same for context. */
export const CONTEXT_WIDTH = 1.2

/** The width of a line whose quantity is nought, in pixels: it stands for something that holds, and of which nothing came. */
export const NONE_WIDTH = 1

/** The casing: a margin in the colour of the paper on each side of an edge, so that crossings stay legible. */
export const CASING = 1.5

/** Zigzag of tense lanes: half the height and the length of one wave; and how many waves from an end it begins and is in full. */
export const ZIGZAG = { amplitude: 1.9, wavelength: 13, swing: [0.8, 1.3] } as const

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
