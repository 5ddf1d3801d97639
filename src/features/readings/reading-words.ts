/** Where article and record differ, in words. Pure. */
import type { Difference } from '../../atlas/differences.ts'
import { formatPartial } from '../../atlas/day.ts'
import { formatValue } from '../../atlas/numbers.ts'
import type { Tie } from '../../atlas/schema.ts'
import { m } from '../../messages/messages.ts'
import type { Standing } from '../../atlas/snapshot.ts'
import { statusOf } from '../../atlas/status-words.ts'

/** "4 links where the sources disagree with the article". */
export function countText(differences: readonly Difference[]): string {
  return differences.length ? m.readings.differences({ n: differences.length }) : m.readings.none
}

/** What each of the two says of a tie: "being built" and "suspended", "85%" and "79%", or "not yet". */
export function saysOf({ tie, article, record }: Difference): { article: string; record: string } {
  const numbers = article?.status === record?.status
  return { article: says(tie, article, numbers), record: says(tie, record, numbers) }
}

function says(tie: Tie, standing: Standing | null, number: boolean): string {
  if (!standing) return m.readings.nothingYet
  const { quantity, from } = standing.span.phase
  if (number && quantity)
    return m.readings.number({
      value: formatValue(quantity.value, quantity.unit),
      period: quantity.period ?? null,
    })
  return m.readings.status({ status: statusOf(tie.form, standing.status), since: formatPartial(from) })
}
