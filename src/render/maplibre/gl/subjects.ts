/** What attention can be on, numbered for the graphics card: a byte each says how a thing is drawn. Pure. */
import type { Scene } from '../../../grammar/mark.ts'
import type { Emphasis } from '../../../state/emphasis.ts'

/** Marks, or things, in a row of a texture. */
export const MARKS_IN_A_ROW = 256

/** Numbers of the things that have marks. */
export interface Subjects {
  readonly ties: ReadonlyMap<string, number>
  readonly events: ReadonlyMap<string, number>
  readonly sites: ReadonlyMap<string, number>
  readonly count: number
}

/** Bits of a byte; the shaders have the same numbers. */
export const ATTENTION = { muted: 1, lit: 2, picked: 4 } as const

export function subjectsOf(scene: Scene): Subjects {
  let count = 0
  const number = (ids: readonly string[]) => new Map([...new Set(ids)].map((id) => [id, count++]))
  const ties = number(scene.edges.map((m) => m.tie))
  const events = number(scene.events.map((m) => m.event))
  const sites = number(scene.sites.map((m) => m.site))
  return { ties, events, sites, count }
}

/**
 * A byte for each subject: what is not in the emphasis steps back (`muted`), what is in it comes forward (`lit`), and the
 * `picked` tie is a little wider. With no emphasis all are equal.
 */
export function attention(
  subjects: Subjects,
  emphasis: Emphasis | null,
  picked: string | null,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(subjects.count)
  for (const type of ['ties', 'events', 'sites'] as const)
    for (const [id, number] of subjects[type]) {
      const stand = emphasis ? (emphasis[type].has(id) ? ATTENTION.lit : ATTENTION.muted) : 0
      bytes[number] = stand | (type === 'ties' && id === picked ? ATTENTION.picked : 0)
    }
  return bytes
}

/** Rows of the texture that holds the bytes. */
export const attentionRows = ({ count }: Subjects): number => Math.max(1, Math.ceil(count / MARKS_IN_A_ROW))
