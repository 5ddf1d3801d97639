/**
 * From parsed JSON to an `Atlas` with indexes, or to findings that say what is wrong and where. Input is not trusted: first
 * the schema (`schema.ts`), then the rules across rows (`integrity.ts`), then what can be mended (`tidy.ts`), then the indexes.
 */
import * as v from 'valibot'
import { m } from '../messages/messages.ts'
import { createAtlas, type Atlas } from './atlas.ts'
import type { Finding } from './findings.ts'
import { integrity } from './integrity.ts'
import { findingOfIssue, foundValue } from './issues.ts'
import { AtlasSchema, SCHEMA_VERSION, type AtlasData } from './schema.ts'
import { runSync, type Task } from './tasks.ts'
import { tidied, type Mended } from './tidy.ts'

/** An atlas ready for use, or at least one finding. */
export type Loaded =
  | { readonly ok: true; readonly atlas: Atlas; readonly mended: readonly Mended[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Rows that keep the rules, or at least one finding. */
export type Checked =
  | { readonly ok: true; readonly data: AtlasData; readonly mended: readonly Mended[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Checks and indexes parsed JSON. Never throws; paths read "ties[3].phases[1].from". */
export function parseAtlas(json: unknown): Loaded {
  const checked = parseData(json)
  return checked.ok ? { ok: true, atlas: createAtlas(checked.data), mended: checked.mended } : checked
}

/** Checks parsed JSON without indexing it, for callers that index as a task. Never throws. */
export const parseData = (json: unknown): Checked => runSync(parseDataTask(json))

/** The same as a task. */
export function* parseDataTask(json: unknown): Task<Checked> {
  const shaped = parseShape(json)
  if (!shaped.ok) return shaped
  yield
  const findings = integrity(shaped.data)
  yield
  return findings.length ? { ok: false, findings } : { ok: true, ...tidied(shaped.data) }
}

/** Checks rows against the schema alone, for incomplete data. Never throws. */
export function parseShape(json: unknown): Checked {
  const version = versionFinding(json)
  if (version) return { ok: false, findings: [version] }
  const parsed = v.safeParse(AtlasSchema, json)
  return parsed.success
    ? { ok: true, data: parsed.output, mended: [] }
    : { ok: false, findings: parsed.issues.map(findingOfIssue) }
}

/** One finding for an atlas of another schema version, instead of a hundred about its fields. */
function versionFinding(json: unknown): Finding | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return {
      path: 'atlas',
      message: m.findings.found({ must: m.findings.must.atlas, value: foundValue(json) }),
    }
  const version: unknown = Object.hasOwn(json, 'schemaVersion')
    ? Reflect.get(json, 'schemaVersion')
    : undefined
  if (version === SCHEMA_VERSION) return null
  return { path: 'schemaVersion', message: versionMessage(version) }
}

export function versionMessage(found: unknown): string {
  const version = SCHEMA_VERSION
  return found === undefined
    ? m.findings.schemaVersionMissing({ version })
    : m.findings.found({ must: m.findings.must.schemaVersion({ version }), value: foundValue(found) })
}
