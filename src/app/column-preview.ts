/** What comes of another tool's files, in short: counts, and the first links as sentences. */
import { createAtlas } from '../atlas/atlas.ts'
import { tieSentence } from '../atlas/describe.ts'
import type { AtlasData } from '../atlas/schema.ts'
import type { Task } from '../atlas/tasks.ts'

/** Links that are told. */
const TOLD = 4

export interface ColumnPreview {
  readonly links: number
  readonly actors: number
  readonly sentences: readonly string[]
}

export function* columnPreview(data: AtlasData): Task<ColumnPreview> {
  yield
  const atlas = createAtlas(data)
  const sentences = data.ties.slice(0, TOLD).map((tie) => tieSentence(atlas, tie))
  return { links: data.ties.length, actors: data.actors.length, sentences }
}
