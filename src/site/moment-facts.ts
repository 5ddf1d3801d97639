/** The facts of a moment's page: what previews say of it, its drawings and its card. Pure. */
import { inReading, type Atlas } from '../atlas/atlas.ts'
import { changeTextFirst } from '../atlas/change.ts'
import { pairSentence } from '../atlas/describe.ts'
import { countShown } from '../atlas/count-index.ts'
import type { BaseFeatures } from '../render/base-features.ts'
import { pages } from '../messages/pages.ts'
import { sentencesOf } from '../atlas/tour-words.ts'
import type { Scheme } from '../grammar/encoding.ts'
import { figure, type FigureSpec } from '../figure/figure.ts'
import { changeUnder, emphasisOn, framesOf, type SheetFrame, type DaylessFilters } from '../figure/frames.ts'
import { compact } from '../render/svg/compact.ts'
import { tinted } from '../render/svg/tinted.ts'
import type { Base } from '../render/svg/svg-map.ts'
import type { Tree } from '../render/svg/tree.ts'
import { MOMENTS, momentsOf, type Moment } from '../state/moments.ts'
import { toStep } from '../state/tour-step.ts'
import { defaultView, type View } from '../state/view.ts'
import { openingPage, type PageFacts } from './metadata.ts'

/** All that the drawings are made of. They have one policy for borders, so that the base map is sorted once. */
export interface DrawnBase {
  readonly base: Base
  readonly features: BaseFeatures
}

/** All that a moment's page is made of. */
export interface MomentFacts {
  readonly moment: Moment
  readonly view: View
  readonly frame: SheetFrame
  /** What a step of the tour says; else what stands between the two of the opening on its day. */
  readonly sentences: readonly string[]
  /** How much the day itself changed. */
  readonly changes: string
  readonly page: PageFacts
}

/** All moments of an atlas with their facts. */
export function momentFacts({ atlas }: Pick<Base, 'atlas'>): readonly MomentFacts[] {
  const opening = defaultView(atlas)
  const read = inReading(atlas, opening.basis)
  const frames = framesOf(read, opening)
  return momentsOf(atlas).flatMap((moment, i) => {
    const frame = moment.step === null ? frames[i] : stepFrame(read, opening, moment)
    if (!frame) return []
    const view = moment.step === null ? { ...opening, day: moment.day } : toStep(atlas, opening, moment.step)
    const sentences =
      moment.text === null
        ? [pairSentence(read, view, ...atlas.data.article.opening.pair)]
        : sentencesOf(moment.text)
    const changes = pages.moments.changes({ changes: changeTextFirst(frame.change) })
    return [{ moment, view, frame, sentences, changes, page: pageOf(moment, sentences, changes) }]
  })
}

/** The frame of a step's day. */
function stepFrame(atlas: Atlas, filters: DaylessFilters, { day, label, claims, step }: Moment): SheetFrame {
  const change = changeUnder(atlas, day, filters)
  const shown = countShown(atlas, { ...filters, day })
  return { day, label, claims, number: step ?? 0, change, emphasis: emphasisOn(change), shown }
}

function pageOf({ label, day, folder }: Moment, sentences: readonly string[], changes: string): PageFacts {
  const text = sentences.join(' ')
  return {
    path: MOMENTS + folder,
    title: pages.moments.title({ label, day }),
    description: sentences.length === 1 ? `${text} ${changes}` : text,
    card: {
      file: `cards/${folder.replace(/\/$/, '')}.png`,
      alt: pages.moments.picture({ label, day, sentence: sentences[0] ?? '' }),
    },
  }
}

/** The page at an address that a moment had before there was a tour. */
export function formerPage({ atlas }: Pick<Base, 'atlas'>, { label, day, folder }: Moment): PageFacts {
  return {
    path: MOMENTS + folder,
    title: pages.moments.title({ label, day }),
    description: pages.moments.former,
    card: openingPage({ atlas }).card,
  }
}

/** The page of all moments. */
export function listPage({ atlas }: Pick<Base, 'atlas'>): PageFacts {
  const { list } = pages.moments
  const moments = momentsOf(atlas)
  const days = moments.map(({ day }) => day)
  const span = { n: moments.length, from: Math.min(...days), last: Math.max(...days) }
  return {
    path: MOMENTS,
    title: list.title({ heading: headingOfList(moments), title: atlas.data.article.title }),
    description: areSteps(moments) ? list.aboutSteps(span) : list.aboutTurns(span),
    card: openingPage({ atlas }).card,
  }
}

/** Whether moments are the steps of a tour. */
const areSteps = (moments: readonly Moment[]): boolean => moments.some(({ step }) => step !== null)

/** What the page of all moments is called. */
export const headingOfList = (moments: readonly Moment[]): string =>
  areSteps(moments) ? pages.moments.list.steps : pages.moments.list.turns

/** Pixels in which a card is laid out: it is printed half as large again, so that timelines can still be read. */
const CARD_LAYOUT = { width: 800, height: 420 } as const

/** The card of a day. `label` stands in the place of the article's title. */
export function cardFigure({ base, features }: DrawnBase, view: View, label?: string): Tree {
  const { atlas } = base
  const sentence = pairSentence(
    inReading(atlas, view.basis),
    view,
    ...atlas.data.article.opening.pair,
    'briefly',
  )
  return figure(base, view, {
    ...CARD_LAYOUT,
    ...PLAIN,
    scheme: 'light',
    prefix: 'c',
    features,
    words: { sentence, ...(label === undefined ? {} : { title: label }) },
  })
}

/** The maps of a page, for wide windows and for phones. Pixels. */
export const MAPS = {
  wide: { width: 960, height: 720 },
  narrow: { width: 400, height: 560 },
} as const

/** How small the drawings of a page are made. */
const GRAIN = { tolerance: 0.35, steps: 4 } as const

/** The maps of a moment's page, for wide windows and for phones. */
export interface Drawings {
  readonly wide: Tree
  readonly narrow: Tree
}

/** A moment's map with its key. */
export function momentMap(
  { base, features }: DrawnBase,
  { view, moment }: MomentFacts,
  size: keyof typeof MAPS,
  tints: Parameters<typeof tinted>[2],
): Tree {
  const options = {
    ...MAPS[size],
    ...PLAIN,
    head: false,
    prefix: size,
    features,
    words: { title: moment.label },
  }
  const drawn = (scheme: Scheme) => figure(base, view, { ...options, scheme })
  return compact(tinted(drawn('light'), drawn('dark'), tints).tree, `${size}-`, GRAIN)
}

const PLAIN = { relief: null, link: '', notes: false } as const satisfies Partial<FigureSpec>
