/** Subjects (ties, events, sites) with a byte of emphasis flags each, for the shaders. */
import type { Scene } from '../../../grammar/mark.ts'
import type { Emphasis } from '../../../state/emphasis.ts'

/** Entries in a row of a data texture. */
export const MARKS_IN_A_ROW = 256

/** Numbers of the subjects, by id. */
export interface Subjects {
  readonly ties: ReadonlyMap<string, number>
  readonly events: ReadonlyMap<string, number>
  readonly sites: ReadonlyMap<string, number>
  readonly count: number
}

/** Emphasis flags; the shaders have the same numbers. */
export const ATTENTION = { quiet: 1, full: 2, picked: 4, hidden: 8 } as const

export function subjectsOf(scene: Scene): Subjects {
  let count = 0
  const number = (ids: readonly string[]) => new Map([...new Set(ids)].map((id) => [id, count++]))
  const ties = number(scene.edges.map((m) => m.tie))
  const events = number(scene.events.map((m) => m.event))
  const sites = number(scene.sites.map((m) => m.site))
  return { ties, events, sites, count }
}

/**
 * The flags of each subject: `quiet` outside the emphasis, `full` in it, `hidden` where it is not drawn, `picked` for the
 * selected or hovered tie, which always is. Without emphasis no subject is quiet or in full.
 */
export function attention(
  subjects: Subjects,
  emphasis: Emphasis | null,
  picked: string | null,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(subjects.count)
  const ofTie = (id: string) => {
    if (id === picked) return ATTENTION.picked
    return emphasis?.hidden?.has(id) ? ATTENTION.hidden : 0
  }
  for (const type of ['ties', 'events', 'sites'] as const)
    for (const [id, number] of subjects[type]) {
      const stand = emphasis ? (emphasis[type].has(id) ? ATTENTION.full : ATTENTION.quiet) : 0
      bytes[number] = stand | (type === 'ties' ? ofTie(id) : 0)
    }
  return bytes
}

/** Rows of the texture of flags. */
export const attentionRows = ({ count }: Subjects): number => Math.max(1, Math.ceil(count / MARKS_IN_A_ROW))
