/** Sorting the table of ties: what each column sorts by. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { nameOf } from '../../atlas/describe.ts'
import { capital } from '../../atlas/numbers.ts'
import { STATUSES, TIE_KINDS, VERDICTS, SPEAKERS } from '../../atlas/schema.ts'
import { voiceOf, type Standing } from '../../atlas/snapshot.ts'
import { verdictOf } from '../../atlas/verdicts.ts'
import type { Column, Sort } from '../../state/columns.ts'
import { sortedRows, type SortKey } from '../../ui/sorting.ts'

/**
 * Ties in the chosen order, by what stands in their rows: of which no text is made but what they sort by. Equal ones keep
 * their order in both directions; those without a value come last.
 */
export function sortStandings(atlas: Atlas, standings: readonly Standing[], sort: Sort): readonly Standing[] {
  return sortedRows(standings, sort, valuesIn(atlas))
}

function valuesIn(atlas: Atlas): Readonly<Record<Column, (standing: Standing) => SortKey>> {
  const name = (id: string) => nameOf(atlas, id)
  return {
    from: ({ tie }) => [name(tie.from), name(tie.to)],
    to: ({ tie }) => [name(tie.to), name(tie.from)],
    kind: ({ tie }) => [TIE_KINDS.indexOf(tie.kind)],
    what: ({ tie }) => [capital(tie.label)],
    status: ({ status }) => [STATUSES.indexOf(status)],
    since: ({ span }) => [span.from],
    // Numbers of different measures cannot be compared: they are kept together by unit.
    quantity: ({ span }) => {
      const q = span.phase.quantity
      return q ? [q.unit, q.value] : null
    },
    voice: ({ tie }) => [SPEAKERS.indexOf(voiceOf(atlas, tie))],
    claims: ({ tie }) => {
      const paragraphs = tie.claims.flatMap((id) => atlas.claims.get(id)?.paragraph ?? [])
      return paragraphs.length ? [...new Set(paragraphs)].sort((a, b) => a - b) : null
    },
    record: ({ tie }) => {
      const verdict = verdictOf(atlas, tie.claims[0])
      return verdict && [VERDICTS.indexOf(verdict)]
    },
  }
}
