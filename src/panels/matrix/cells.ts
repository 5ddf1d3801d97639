/**
 * The ties of a day as a matrix of actors: a tie stands in the row of the actor it comes from and the column of the one
 * it goes to; one without direction stands in both rows. What a tie passes through (a mediator) is no end of it. Pure.
 */
import { TIE_KINDS, type Tie } from '../../atlas/schema.ts'
import type { Standing } from '../../atlas/snapshot.ts'

/** The ties of one actor to another, in the order of kinds. */
export interface Cell {
  readonly row: string
  readonly column: string
  readonly binds: readonly Tie[]
  readonly strains: readonly Tie[]
}

export interface Matrix {
  /** Ids of the actors at an end of at least one tie, in the order in which the ties name them. */
  readonly actors: readonly string[]
  /** The ties in a cell, or null where there are none. */
  readonly cell: (row: string, column: string) => Cell | null
  /** How many ties stand between two actors, whatever their direction; each once. */
  readonly between: (a: string, b: string) => number
  /** How many ties an actor is an end of; each once. */
  readonly total: (actor: string) => number
}

/** The matrix of ties as they stand. */
export function matrixOf(standings: readonly Standing[]): Matrix {
  const ties = standings
    .map((s) => s.tie)
    .sort((a, b) => TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind))
  const cells = new Map<string, Tie[]>()
  const pairs = new Map<string, number>()
  const totals = new Map<string, number>()
  for (const tie of ties) {
    const { from, to } = tie
    const places =
      tie.directed || from === to ? [[from, to] as const] : [[from, to] as const, [to, from] as const]
    for (const [row, column] of places) {
      const key = cellKey(row, column)
      const cell = cells.get(key)
      if (cell) cell.push(tie)
      else cells.set(key, [tie])
    }
    for (const key of new Set([cellKey(from, to), cellKey(to, from)])) count(pairs, key)
    for (const actor of new Set([from, to])) count(totals, actor)
  }
  return {
    actors: [...new Set(standings.flatMap(({ tie }) => [tie.from, tie.to]))],
    cell(row, column) {
      const here = cells.get(cellKey(row, column))
      if (!here) return null
      const ofTone = (tone: Tie['tone']) => here.filter((tie) => tie.tone === tone)
      return { row, column, binds: ofTone('cooperation'), strains: ofTone('tension') }
    },
    between: (a, b) => pairs.get(cellKey(a, b)) ?? 0,
    total: (actor) => totals.get(actor) ?? 0,
  }
}

/** A cell's name among those of its matrix; an empty row or column names a head. */
export function cellKey(row: string, column: string): string {
  return `${row}~${column}`
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
