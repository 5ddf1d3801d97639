/** What each of an atlas's files is: a table, or JSON of one kind or another, told by what is in it. */
import { parseJson } from '../atlas/json.ts'
import { reportOf, type Report } from './codes.ts'
import { DEPTH_MAX } from './limits.ts'
import type { Raw } from './csv-table.ts'

/** A file with its text. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** JSON beside tables; `index` names tables by address, `courses` is GeoJSON, `mapping` says what columns are. */
export type PartKind = 'atlas' | 'index' | 'article' | 'courses' | 'mapping'

export interface JsonPart {
  readonly name: string
  readonly kind: PartKind
  readonly value: Raw
}

export interface FileParts {
  readonly tables: readonly TextFile[]
  readonly json: readonly JsonPart[]
}

/** Sorts files. The report says what is no JSON. */
export function filePartsOf(files: readonly TextFile[]): FileParts | Report {
  const tables: TextFile[] = []
  const json: JsonPart[] = []
  for (const file of files) {
    if (!looksLikeJson(file)) {
      tables.push(file)
      continue
    }
    const parsed = parseJson(file.text, { depth: DEPTH_MAX })
    if (!parsed.ok)
      return reportOf(
        parsed.deep ? 'E-DEPTH' : 'E-JSON',
        parsed.message,
        `${file.name} ${parsed.line}:${parsed.column}`,
      )
    const value = (isObject(parsed.value) ? parsed.value : {}) as Raw
    json.push({ name: file.name, kind: kindOf(value, file.name), value })
  }
  return { tables, json }
}

export function looksLikeJson({ name, text }: TextFile): boolean {
  return /^\s*[[{]/.test(text) || /\.(geo|topo)?json$/i.test(name)
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function kindOf(value: Raw, name: string): PartKind {
  const has = (key: string) => Object.hasOwn(value, key)
  if (has('schemaVersion')) return 'atlas'
  if (has('mapping') && has('files')) return 'mapping'
  if (has('tables') && isObject(value['tables'])) return 'index'
  if (['FeatureCollection', 'Feature'].includes(String(value['type']))) return 'courses'
  return /article/i.test(name) || has('title') || has('thesis') ? 'article' : 'atlas'
}
