/**
 * The ties of a day as a matrix of actors: a tie stands in the row of the actor it comes from and the column of the one
 * it goes to; one without direction stands in both rows. What a tie passes through (a mediator) is no end of it. Pure.
 */
import { linkNumbers } from '../../atlas/endpoint-index.ts'
import { TIE_KINDS, type Tie, type TieKind } from '../../atlas/schema.ts'
import type { Standing } from '../../atlas/snapshot.ts'

/** The ties of one actor to another, in the order of kinds. */
export interface MatrixCell {
  readonly row: string
  readonly column: string
  readonly cooperation: readonly Tie[]
  readonly tension: readonly Tie[]
}

export interface Matrix {
  /** Ids of the actors at an end of at least one tie, in the order in which the ties name them. */
  readonly actors: readonly string[]
  /** The ties in a cell, or null where there are none. */
  readonly cell: (row: string, column: string) => MatrixCell | null
  /** How many ties stand between two actors, whatever their direction; each once. */
  readonly between: (a: string, b: string) => number
  /** How many ties an actor is an end of; each once. */
  readonly total: (actor: string) => number
}

/** One actor's row: what it has with each other actor, by id. */
type Row = Map<string, Place>

/** Of an actor and another: the ties of its cell, and how many there are in either direction. */
interface Place {
  readonly ties: Tie[]
  between: number
}

/** The matrix of ties as they stand. */
export function matrixOf(standings: readonly Standing[]): Matrix {
  const rows = new Map<string, Row>()
  const kinds = new Map<TieKind, Tie[]>(TIE_KINDS.map((kind) => [kind, []]))
  for (const { tie } of standings) {
    for (const actor of tie.from === tie.to ? [tie.from] : [tie.from, tie.to]) {
      if (!rows.has(actor)) rows.set(actor, new Map())
    }
    kinds.get(tie.kind)?.push(tie)
  }
  const add = (from: string, to: string, tie: Tie, inCell: boolean) => {
    const row = rows.get(from)
    const place = row?.get(to) ?? { ties: [], between: 0 }
    if (place.between++ === 0) row?.set(to, place)
    if (inCell) place.ties.push(tie)
  }
  for (const ties of kinds.values())
    for (const tie of ties) {
      add(tie.from, tie.to, tie, true)
      if (tie.from !== tie.to) add(tie.to, tie.from, tie, !tie.directed)
    }
  const placeOf = (row: string, column: string) => rows.get(row)?.get(column)
  const numbers = linkNumbers(standings.map((s) => s.tie))
  return {
    actors: [...rows.keys()],
    cell(row, column) {
      const here = placeOf(row, column)?.ties ?? []
      if (here.length === 0) return null
      const ofTone = (tone: Tie['tone']) => here.filter((tie) => tie.tone === tone)
      return { row, column, cooperation: ofTone('cooperation'), tension: ofTone('tension') }
    },
    between: (a, b) => placeOf(a, b)?.between ?? 0,
    total: (actor) => numbers.get(actor)?.links ?? 0,
  }
}

/** A cell's name among those of its matrix; an empty row or column names a head. */
export function cellKey(row: string, column: string): string {
  return `${row}~${column}`
}
