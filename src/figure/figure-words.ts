/** The texts of a figure: all that is needed to read it, to check it and to find it again. */
import { leftOutWords } from '../scene/drawn.ts'
import type { Atlas } from '../atlas/atlas.ts'
import { formatDay } from '../atlas/day.ts'
import { creditOf, identityOf } from '../atlas/identity.ts'
import { foreignNote } from '../atlas/origin.ts'
import { snapshot, sourcesBehind } from '../atlas/snapshot.ts'
import { storyOf, storySentence } from '../atlas/story.ts'
import { m } from '../messages/messages.ts'
import { headingOf, sumOf } from '../state/difference-rows.ts'
import { comparison } from '../state/compare.ts'
import { countHidden, emphasis } from '../state/emphasis.ts'
import type { View } from '../state/view.ts'
import { groundOf } from '../render/ground.ts'
import { borderWords, filterWords } from './head-words.ts'
import { signs } from './figure-key.ts'

export interface FigureWords {
  readonly title: string
  readonly day: string
  readonly sentence: string
  /** What the filters leave out; null if nothing. */
  readonly filtered: string | null
  /** Sources, borders, makers and the way back, a line each. */
  readonly notes: readonly string[]
}

/** The texts of a view's figure. `atlas` is in the reading of the view, `link` its address. */
export function figureWords(atlas: Atlas, view: View, link: string): FigureWords {
  const { article } = atlas.data
  const difference = comparison(atlas, view)
  const { version } = article
  const attribution = m.map.attribution(groundOf(article.map))
  const note = foreignNote(atlas.origin)
  const identity = identityOf(atlas)
  const source = atlas.sources.get(article.source)
  const standings = snapshot(atlas, view)
  const sources = new Set(standings.flatMap(sourcesBehind)).size
  const leftOut = leftOutWords(atlas)
  const hidden = countHidden(standings, emphasis(atlas, view, difference))
  return {
    title: article.title,
    day: difference ? headingOf(difference.from, difference.to) : formatDay(view.day),
    sentence: difference ? sumOf(difference) : storySentence(storyOf(atlas, view.day, view.kinds)),
    filtered: filterWords(view),
    notes: [
      ...(note === null ? [] : [m.report.foreign({ note })]),
      ...(leftOut === null ? [] : [leftOut]),
      ...(hidden === 0 ? [] : [m.legend.hidden({ n: hidden })]),
      m.figure.signs({ signs: signs() }),
      [
        m.figure.article({ title: source?.title ?? article.title }),
        m.figure.basis[view.basis],
        ...(sources === 0 ? [] : [m.figure.sources({ n: sources })]),
      ].join(' '),
      borderWords(atlas, view.borders),
      m.figure.made({
        name: creditOf(identity),
        version: note === null ? (version ?? null) : null,
        licence: identity.licence,
        attribution,
      }),
      link,
    ],
  }
}
