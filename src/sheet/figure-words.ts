/** What stands on a picture that leaves the page: all that is needed to read it, to check it and to find it again. Pure. */
import { leftOutWords } from '../scene/drawn.ts'
import type { Atlas } from '../atlas/atlas.ts'
import { formatDay } from '../atlas/day.ts'
import { foreignNote } from '../atlas/origin.ts'
import { plural } from '../atlas/numbers.ts'
import { DATED_BY } from './reading-words.ts'
import { snapshot, sourcesBehind, type Standing } from '../atlas/snapshot.ts'
import { ATTRIBUTION } from '../drawing/attribution.ts'
import { storyOf, storySentence } from '../atlas/story.ts'
import { headingOf, sumOf } from '../panels/compare/rows.ts'
import { comparison } from '../view/compare.ts'
import type { View } from '../view/view.ts'
import { borderWords, filterWords } from './head-words.ts'
import { SIGNS } from './key.ts'

export interface FigureWords {
  readonly title: string
  readonly day: string
  readonly sentence: string
  /** What the view leaves out; null while it leaves out nothing. */
  readonly filtered: string | null
  /** Sources, borders, makers and the way back, a line each. */
  readonly notes: readonly string[]
}

/** The words of a view's picture. `atlas` is in its reading; `link` is the address of the view. */
export function figureWords(atlas: Atlas, view: View, link: string): FigureWords {
  const { article } = atlas.data
  const difference = comparison(atlas, view)
  const { version } = article
  const note = foreignNote(atlas.origin)
  const source = atlas.sources.get(article.source)
  const standings = snapshot(atlas, view)
  const leftOut = leftOutWords(atlas)
  return {
    title: article.title,
    day: difference ? headingOf(difference.from, difference.to) : formatDay(view.day),
    sentence: difference ? sumOf(difference) : storySentence(storyOf(atlas, view.day, view.kinds)),
    filtered: filterWords(view),
    notes: [
      ...(note === null ? [] : [`${note}.`]),
      ...(leftOut === null ? [] : [leftOut]),
      `Signs on lines: ${SIGNS}.`,
      `The article: ${source?.title ?? article.title}. ${DATED_BY[view.basis]} ${sourcesOf(standings)}`,
      borderWords(atlas, view.borders),
      `${note === null ? `Between Blocs${version === undefined ? '' : `, data version ${version}`}, CC BY 4.0` : 'Drawn by Between Blocs'}. ${ATTRIBUTION}.`,
      link,
    ],
  }
}

/** How many sources stand behind the ties, and where they are named. */
function sourcesOf(standings: readonly Standing[]): string {
  const all = new Set(standings.flatMap(sourcesBehind))
  return all.size === 0
    ? ''
    : `${plural(all.size, 'source')} behind its dates and figures, named at the address below.`
}
