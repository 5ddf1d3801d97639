/** The matrix's words: what a cell holds, and what stands at a head. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { formatDay } from '../../atlas/day.ts'
import { nameOf, plural } from '../../atlas/describe.ts'
import { capital } from '../../atlas/numbers.ts'
import { TIE_KINDS, type Tie } from '../../atlas/schema.ts'
import type { Filters } from '../../atlas/snapshot.ts'
import type { Cell, Matrix } from './cells.ts'
import { BY_NAME, BY_TIES } from './order.ts'
import { m } from '../../messages/messages.ts'

/** "Ruritania to Zenda: 3 ties; 2 bind, 1 strains; 1 military, 2 diplomatic; 1 of them mutual." */
export function cellText(atlas: Atlas, { row, column, binds, strains }: Cell): string {
  const ties = [...binds, ...strains]
  const mutual = ties.filter((tie) => !tie.directed).length
  const parts = [
    plural(ties.length, 'tie'),
    tonesText(binds.length, strains.length),
    kindsText(ties),
    mutual === 0 ? '' : mutual === ties.length ? 'mutual' : `${mutual} of them mutual`,
  ]
  const ends = row === column ? nameOf(atlas, row) : `${nameOf(atlas, row)} to ${nameOf(atlas, column)}`
  return `${capital(ends)}: ${parts.filter(Boolean).join('; ')}.`
}

/** "7 bind, 4 strain"; the side that has none is left out. */
export function tonesText(binds: number, strains: number): string {
  return [binds ? plural(binds, 'binds', 'bind') : '', strains ? plural(strains, 'strains', 'strain') : '']
    .filter(Boolean)
    .join(', ')
}

/** "23 ties between 12 actors on 8 August 2016". */
export function matrixLine(ties: number, actors: number, { day, mode }: Filters): string {
  const when = mode === 'on-day' ? 'on' : 'until'
  return `${plural(ties, 'tie')} between ${plural(actors, 'actor')} ${when} ${formatDay(day)}`
}

/** The number at an actor's head: of all its ties, or of those with the actor that orders the matrix; none at its own. */
export function headCount(matrix: Matrix, order: string, actor: string): number | null {
  if (order === BY_TIES || order === BY_NAME) return matrix.total(actor)
  return actor === order ? null : matrix.between(actor, order)
}

/** What the number at the heads counts, after it: "ties", or "ties with Zenda". */
export function countWord(atlas: Atlas, order: string): string {
  return order === BY_TIES || order === BY_NAME ? 'ties' : `ties with ${nameOf(atlas, order)}`
}

function kindsText(ties: readonly Tie[]): string {
  return TIE_KINDS.flatMap((kind) => {
    const n = ties.filter((tie) => tie.kind === kind).length
    return n ? [`${n} ${m.vocabulary.kinds[kind].adjective}`] : []
  }).join(', ')
}
