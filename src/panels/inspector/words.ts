/** The few words that only the inspector needs. */
import { formatNumber } from '../../atlas/numbers.ts'
import type { AtlasEvent } from '../../atlas/schema.ts'

/** Who dates an event, after "Dated by". */
export const DATED: Readonly<Record<AtlasEvent['dated'], string>> = {
  article: 'the article',
  record: 'other sources',
  vague: 'nobody exactly',
}

/** "to within 2 km"; undefined where it is not said. */
export function accuracyText(km: number | undefined): string | undefined {
  return km === undefined ? undefined : `to within ${formatNumber(km)} km`
}
