/**
 * Culling: lists only marks that exist on the day, or on the day before the step, in the pose of their bundle. The shader's
 * predicate remains the authority; this only saves vertices, as most of an atlas does not exist on a given day.
 */
import type { Life } from '../../../grammar/mark.ts'
import { isAlive, isPosed, type FilterState, type Posed } from '../../../scene/visibility.ts'
import { ATTENTION } from './subjects.ts'
import { FLAG, NUMBERS, SPRITE, type MarkTable } from './vertex-data.ts'

/** Ends a strip in a list of its vertices. */
export const RESTART = 0xffffffff

/** The corners of a sprite, as two triangles. */
const CORNERS = [0, 1, 2, 2, 1, 3] as const

/** Index buffers. */
export interface Culled {
  /** 1 for each mark that is listed. */
  readonly marks: Uint8Array
  /** Triangle strips of edges, those behind first, each ended by `RESTART`. */
  readonly edges: Uint32Array
  /** How many indices of `edges` belong to those behind. */
  readonly behind: number
  /** Triangles of sprites, four vertices each. */
  readonly sprites: Uint32Array
}

/**
 * `before` is the day before the last step; `flags` are the emphasis flags of subjects (`subjects.ts`), all 0 with `noEmphasis`;
 * if `near`, all sites are drawn (`render/sites.ts`).
 */
export function cull(
  table: MarkTable,
  state: Pick<FilterState, 'day' | 'pastAfter' | 'basis' | 'open'>,
  before: number,
  flags: Uint8Array,
  noEmphasis: boolean,
  near = true,
): Culled {
  const { marks: rows, lives, things, strips, sprites } = table
  const number = (mark: number, place: number) => rows[mark * NUMBERS + place] ?? 0
  const was = { ...state, day: before }
  const stands = (life: Life & Posed) =>
    (isAlive(life, state) || isAlive(life, was)) && isPosed(life, state.open)
  const isFull = (mark: number) => ((flags[number(mark, 4)] ?? 0) & ATTENTION.full) !== 0
  const isFar = (mark: number) => !near && things[mark]?.type === 'site' && !isFull(mark)
  const inFront = (mark: number) => isFull(mark) || (noEmphasis && (number(mark, 2) & FLAG.raised) !== 0)

  const marks = Uint8Array.from(lives, (life, mark) => Number(stands(life) && !isFar(mark)))
  const ends = strips.length - 1
  const behind: number[] = []
  const front: number[] = []
  for (let mark = 0; mark < ends; mark++) if (marks[mark]) (inFront(mark) ? front : behind).push(mark)

  return {
    marks,
    edges: stripsOf(strips, [...behind, ...front]),
    behind: length(strips, behind),
    sprites: pictures(sprites, marks),
  }
}

/** The number of indices of some edges. */
function length(strips: Uint32Array, edges: readonly number[]): number {
  return edges.reduce((sum, edge) => sum + (strips[edge + 1] ?? 0) - (strips[edge] ?? 0) + 1, 0)
}

function stripsOf(strips: Uint32Array, edges: readonly number[]): Uint32Array {
  const list = new Uint32Array(length(strips, edges))
  let i = 0
  for (const edge of edges) {
    const end = strips[edge + 1] ?? 0
    for (let vertex = strips[edge] ?? 0; vertex < end; vertex++) list[i++] = vertex
    list[i++] = RESTART
  }
  return list
}

function pictures(sprites: Float32Array, marks: Uint8Array): Uint32Array {
  const list: number[] = []
  for (let sprite = 0; sprite * SPRITE < sprites.length; sprite++)
    if (marks[sprites[sprite * SPRITE + 2] ?? -1])
      for (const corner of CORNERS) list.push(sprite * 4 + corner)
  return Uint32Array.from(list)
}
