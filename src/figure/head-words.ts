/** Texts above and below the small maps. */
import type { Atlas } from '../atlas/atlas.ts'
import { STATUSES, SPEAKERS, TIE_KINDS } from '../atlas/schema.ts'
import { m } from '../messages/messages.ts'
import { groundOf } from '../render/ground.ts'
import type { Borders } from '../state/view.ts'
import type { SheetFrame, DaylessFilters } from './frames.ts'

/** How to read the sheet, in two sentences. */
export function sheetReading(atlas: Atlas, { length: n }: readonly SheetFrame[]): string {
  return atlas.data.article.anchors.length ? m.sheet.reading({ n }) : m.sheet.readingBusiest({ n })
}

/** The filters in words; null if nothing is filtered out. */
export function filterWords({ kinds, statuses, voices }: DaylessFilters): string | null {
  if (kinds.size === TIE_KINDS.length && !statuses && !voices) return null
  return m.sheet.filtered({
    kinds:
      kinds.size < TIE_KINDS.length
        ? wordsOf(TIE_KINDS, kinds, (kind) => m.vocabulary.kinds[kind].adjective)
        : null,
    statuses: statuses && wordsOf(STATUSES, statuses, (status) => m.vocabulary.statuses[status].inSentence),
    voices: voices && wordsOf(SPEAKERS, voices, (voice) => m.vocabulary.voices[voice].inSentence),
  })
}

/** The words for those of a vocabulary that are chosen, in its order. */
const wordsOf = <T extends string>(
  all: readonly T[],
  chosen: ReadonlySet<T>,
  word: (one: T) => string,
): readonly string[] => all.filter((one) => chosen.has(one)).map(word)

/** The border policy in words. */
export function borderWords({ data }: Atlas, borders: Borders): string {
  return m.sheet.borders[borders](groundOf(data.article.map))
}
