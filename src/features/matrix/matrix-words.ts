/** The matrix's words: what a cell holds, and what stands at a head. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { nameOf } from '../../atlas/describe.ts'
import { TIE_KINDS, type Tie } from '../../atlas/schema.ts'
import type { Filters } from '../../atlas/snapshot.ts'
import { m } from '../../messages/messages.ts'
import type { MatrixCell, Matrix } from './cells.ts'
import { BY_NAME, BY_TIES } from './order.ts'

/** "From Ruritania to Zenda: 3 links; 2 of cooperation, 1 of tension; 1 military, 2 diplomatic; 1 of them in both directions." */
export function cellText(atlas: Atlas, { row, column, cooperation, tension }: MatrixCell): string {
  const ties = [...cooperation, ...tension]
  return m.pairs.matrix.cell({
    from: nameOf(atlas, row),
    to: row === column ? null : nameOf(atlas, column),
    n: ties.length,
    cooperation: cooperation.length,
    tension: tension.length,
    kinds: kindsOf(ties),
    mutual: ties.filter((tie) => !tie.directed).length,
  })
}

/** "23 links between 12 actors on 8 August 2016". */
export function matrixLine(links: number, actors: number, { day, mode }: Filters): string {
  return m.pairs.matrix.line({ links, actors, day, soFar: mode === 'so-far' })
}

/** The number at an actor's head: of all its ties, or of those with the actor that orders the matrix; none at its own. */
export function headCount(matrix: Matrix, order: string, actor: string): number | null {
  if (order === BY_TIES || order === BY_NAME) return matrix.total(actor)
  return actor === order ? null : matrix.between(actor, order)
}

/** The name of the actor by whom the matrix is ordered, or null: the numbers at the heads are then of all links. */
export function orderedBy(atlas: Atlas, order: string): string | null {
  return order === BY_TIES || order === BY_NAME ? null : nameOf(atlas, order)
}

/** What the numbers at the heads count: "Links", or "Links with Zenda". */
export function countWord(atlas: Atlas, order: string): string {
  const name = orderedBy(atlas, order)
  return name === null ? m.pairs.matrix.counted : m.pairs.matrix.linksWith({ name })
}

/** The corner of the table, to be heard: how it is read, and what its numbers count. */
export function cornerText(atlas: Atlas, order: string): string {
  const name = orderedBy(atlas, order)
  return name === null ? m.pairs.matrix.countedHeard : m.pairs.matrix.countedWithHeard({ name })
}

function kindsOf(ties: readonly Tie[]): readonly string[] {
  return TIE_KINDS.flatMap((kind) => {
    const n = ties.filter((tie) => tie.kind === kind).length
    return n ? [m.pairs.matrix.ofKind({ n, kind: m.vocabulary.kinds[kind].adjective })] : []
  })
}
