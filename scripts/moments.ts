/** The facts of a moment's page: what previews say of it, its drawings and its card. Pure. */
import { inReading } from '../src/atlas/atlas.ts'
import { changeText } from '../src/atlas/change.ts'
import { formatDay } from '../src/atlas/day.ts'
import { pairSentence } from '../src/atlas/describe.ts'
import { capital } from '../src/atlas/numbers.ts'
import type { BaseFeatures } from '../src/drawing/base-features.ts'
import type { Scheme } from '../src/scene/encoding.ts'
import { figure, type FigureOptions } from '../src/sheet/figure.ts'
import { framesOf, type Frame } from '../src/sheet/frames.ts'
import { compact } from '../src/svg/compact.ts'
import { tinted } from '../src/svg/tinted.ts'
import type { Base } from '../src/svg/map.ts'
import type { Tree } from '../src/svg/tree.ts'
import { MOMENTS, momentsOf, type Moment } from '../src/view/moments.ts'
import { defaultView, type View } from '../src/view/view.ts'
import { NAME, openingPage, type PageFacts } from './metadata.ts'

/** All that the drawings are made of. They have one policy for borders, so that the ground is sorted once. */
export interface Drawn {
  readonly base: Base
  readonly features: BaseFeatures
}

/** All that a moment's page is made of. */
export interface MomentFacts {
  readonly moment: Moment
  readonly view: View
  readonly frame: Frame
  /** What stands between the two of the opening on its day. */
  readonly sentence: string
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
    const frame = frames[i]
    if (!frame) return []
    const view = { ...opening, day: moment.day }
    const sentence = pairSentence(read, view, ...atlas.data.article.opening.pair)
    const changes = `${capital(changeText(frame.change))} on this day.`
    return [{ moment, view, frame, sentence, changes, page: pageOf(moment, sentence, changes) }]
  })
}

function pageOf({ label, day, folder }: Moment, sentence: string, changes: string): PageFacts {
  const date = formatDay(day)
  return {
    path: MOMENTS + folder,
    title: `${label}, ${date}`,
    description: `${sentence} ${changes}`,
    card: {
      file: `cards/${folder.replace(/\/$/, '')}.png`,
      alt: `${label}. The map of ties on ${date}. ${sentence}`,
    },
  }
}

/** The page of all moments. */
export function listPage({ atlas }: Pick<Base, 'atlas'>): PageFacts {
  const { title } = atlas.data.article
  const days = momentsOf(atlas).map(({ day }) => formatDay(day))
  return {
    path: MOMENTS,
    title: `Moments of the argument: ${title}`,
    description: `${days.length} days on which the argument turns, ${days[0] ?? ''} to ${days.at(-1) ?? ''}, each with its map, its claims and what the record says of them.`,
    card: openingPage({ atlas }).card,
  }
}

/** What stands in the title of a page's window. */
export const windowTitle = ({ title }: PageFacts): string => `${title} · ${NAME}`

/** Pixels in which a card is laid out: it is printed half as large again, so that timelines can still be read. */
const CARD_LAYOUT = { width: 800, height: 420 } as const

/** The card of a day. `label` stands in the place of the article's title. */
export function cardOf({ base, features }: Drawn, view: View, label?: string): Tree {
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
const GRAIN = { miss: 0.35, steps: 4 } as const

/** A moment's map with its key. */
export function momentMap(
  { base, features }: Drawn,
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

const PLAIN = { relief: null, link: '', notes: false } as const satisfies Partial<FigureOptions>
