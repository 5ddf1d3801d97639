/** The files of `tests/corpus/`, case by case. What their names say stands in `tests/unit/open/corpus.test.ts`. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ReadFile } from '../../src/open/import-pipeline.ts'

const ROOT = 'tests/corpus'
const TABLES = ['actors', 'ties', 'claims'] as const

type Folder = 'kept' | 'refused'

const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(ROOT, file)))

/** The files of a case: itself, and for a table the two others that it needs. */
export function filesOf(folder: Folder, name: string): readonly ReadFile[] {
  const own = bytesOf(`${folder}/${name}`)
  const table = TABLES.find((t) => name.endsWith(`.${t}.csv`))
  if (!table) return [{ name, bytes: own }]
  return TABLES.map((t) => ({ name: `${t}.csv`, bytes: t === table ? own : bytesOf(`good/${t}.csv`) }))
}

/** The cases of a folder, each with the code that its name begins with. */
export const casesIn = (folder: Folder) =>
  readdirSync(path.join(ROOT, folder))
    .sort()
    .map((name) => ({ name, code: name.split('--', 1)[0] ?? '' }))
