/** Reads a JSON file, or says in words why it cannot: missing, too large, no text, no JSON (with line and column). */
import { readFileSync, statSync } from 'node:fs'
import { parseJson } from '../src/atlas/json.ts'

/** Past this an atlas is not read (bytes); the shipped one has well under one million. */
export const MAX_BYTES = 64_000_000

/** The value, or a message; `at` is ":3:14" (line, column) for a syntax error and empty otherwise. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: string; readonly message: string }

/** Reads one file. Never throws. */
export function readJson(file: string): ReadJson {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) return failed('no such file')
  if (!stat.isFile()) return failed('is no file')
  if (stat.size > MAX_BYTES)
    return failed(
      `is too large: ${Math.ceil(stat.size / 1e6)} MB; an atlas has at most ${MAX_BYTES / 1e6} MB`,
    )
  try {
    const parsed = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
    if (parsed.ok) return parsed
    return { ok: false, at: `:${parsed.line}:${parsed.column}`, message: `is no JSON: ${parsed.message}` }
  } catch (error) {
    return failed(`cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function failed(message: string): ReadJson {
  return { ok: false, at: '', message }
}
