/** What stands above and below the small maps, in words. Pure. */
import type { Atlas } from '../atlas/atlas.ts'
import { calendar } from '../atlas/day.ts'
import { kindAdjective, statusWord, voiceWord } from '../atlas/words.ts'
import { listText } from '../atlas/numbers.ts'
import { STATUSES, SPEAKERS, TIE_KINDS } from '../atlas/schema.ts'
import type { Borders } from '../view/view.ts'
import { daysWord } from './caption.ts'
import type { Frame, Sieve } from './frames.ts'

/** How to read the sheet, in two or three sentences. */
export function reading(atlas: Atlas, frames: readonly Frame[]): string {
  const what = atlas.data.article.anchors.length
    ? 'on which something of the argument turns'
    : 'on which most links change'
  return (
    `${daysWord(frames.length)} ${what}. In full strength: what began, changed or ended on the day itself. ` +
    `Everything else that stood is faint.`
  )
}

/** "Only military and energy links, in force, reported." or null while nothing is filtered out. */
export function filterWords({ kinds, statuses, voices }: Sieve): string | null {
  const parts = [
    kinds.size < TIE_KINDS.length
      ? `${listText(TIE_KINDS.filter((k) => kinds.has(k)).map((k) => kindAdjective[k])) || 'no'} links`
      : '',
    statuses
      ? listText(
          STATUSES.filter((s) => statuses.has(s)).map((s) => statusWord[s]),
          'or',
        ) || 'of no status'
      : '',
    voices
      ? listText(
          SPEAKERS.filter((s) => voices.has(s)).map((s) => voiceWord[s]),
          'or',
        ) || 'of no voice'
      : '',
  ].filter(Boolean)
  return parts.length ? `Filtered: ${parts.join('; ')}.` : null
}

/** By which policy the small maps draw borders, in one sentence. */
export function borderWords(atlas: Atlas, borders: Borders): string {
  return BORDERS[borders](calendar(atlas.openingDay).year)
}

const BORDERS: Readonly<Record<Borders, (year: number) => string>> = {
  neutral: () =>
    'Borders: neutral; disputed areas are hatched and outlined in dashes and dots, no side is taken.',
  un: () => 'Borders: as most members of the United Nations recognise them, whoever holds the ground.',
  control: (year) => `Borders: as lines were held on the ground in ${year}, recognised or not.`,
}
