/** The sources behind what the inspector shows, each once, in the order in which a reader meets them: they are numbered. */
import { sourcesOf, type Atlas } from '../atlas/atlas.ts'
import { evidenceFor, type Subject } from './subject.ts'

/** Ids of all sources behind a subject, in reading order; those that the atlas does not have are left out. */
export function referencesOf(atlas: Atlas, subject: Subject): readonly string[] {
  const { type, row } = subject
  const own =
    type === 'tie'
      ? [
          ...row.phases.flatMap((p) => [...p.sources, p.quantity?.source]),
          ...row.series.map((s) => s.source),
          ...row.sources,
        ]
      : type === 'actor'
        ? atlas.data.memberships.filter((m) => m.actor === row.id).flatMap((m) => m.sources)
        : row.sources
  const behind = evidenceFor(atlas, row.claims).flatMap(sourcesOf)
  const ids = [...own, ...behind].flatMap((id) => (id !== undefined && atlas.sources.has(id) ? [id] : []))
  return [...new Set(ids)]
}

/** The numbers of some sources in a list of references, each once, rising; 1 is the first. */
export function numbersIn(
  references: readonly string[],
  ids: readonly (string | undefined)[],
): readonly number[] {
  const numbers = ids.flatMap((id) => (id === undefined ? [] : [references.indexOf(id) + 1]))
  return [...new Set(numbers)].filter((n) => n > 0).sort((a, b) => a - b)
}
