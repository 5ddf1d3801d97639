/** Where article and record differ, in words. Pure. */
import type { Difference } from '../../atlas/differences.ts'
import { formatPartial } from '../../atlas/day.ts'
import { formatValue, plural } from '../../atlas/numbers.ts'
import type { Basis, Tie } from '../../atlas/schema.ts'
import type { Standing } from '../../atlas/snapshot.ts'
import { statusOf } from '../../atlas/words.ts'

/** The two readings, for the switch. */
export const READING: Readonly<Record<Basis, { label: string; hint: string }>> = {
  article: {
    label: 'As the article says',
    hint: 'Where the two differ, the map shows what the article says',
  },
  record: {
    label: 'As other sources show',
    hint: 'Where the two differ, the map shows what other sources show',
  },
}

/** "4 links where the sources disagree with the article". */
export function countText(differences: readonly Difference[]): string {
  return differences.length
    ? `${plural(differences.length, 'link')} where the sources disagree with the article`
    : 'On this day the sources agree with the article'
}

/** What each of the two says of a tie: "being built" and "suspended", "85%" and "79%", or "not yet". */
export function saysOf({ tie, article, record }: Difference): { article: string; record: string } {
  const numbers = article?.status === record?.status
  return { article: says(tie, article, numbers), record: says(tie, record, numbers) }
}

function says(tie: Tie, standing: Standing | null, number: boolean): string {
  if (!standing) return 'nothing yet'
  const { quantity, from } = standing.span.phase
  if (number && quantity)
    return `${formatValue(quantity.value, quantity.unit)}${quantity.period ? ` (${quantity.period})` : ''}`
  return `${statusOf(tie.form, standing.status)} since ${formatPartial(from)}`
}
