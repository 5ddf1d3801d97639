/**
 * From the bytes of one or more files to the sound part of an atlas, or to coded problems: decode, parse, check. Runs in a worker
 * and in Node. Never throws.
 */
import { parseJson } from '../atlas/json.ts'
import { quoted } from '../atlas/issues.ts'
import { printable } from '../atlas/clean.ts'
import { unreadFields } from '../atlas/unread-fields.ts'
import type { CsvName } from '../atlas/csv-columns.ts'
import { m } from '../messages/messages.ts'
import { NO_REPORT, reportOf, type Report } from './codes.ts'
import { csvAtlas, type CsvFiles } from './csv-atlas.ts'
import { csvTable, type CsvTable } from './csv-table.ts'
import { DEPTH_MAX, FILE_MAX } from './limits.ts'
import { Problems, joined } from './problems.ts'
import { soundPart, type Sound } from './quarantine.ts'
import { decoded } from './text.ts'
import { unknownRoutes } from './unknown-routes.ts'

/** A file that was read. */
export interface ReadFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The atlas in one file of JSON, or in tables of CSV. */
export function opened(files: readonly ReadFile[]): Sound {
  const texts: { name: string; text: string }[] = []
  for (const { name, bytes } of files) {
    if (bytes.length > FILE_MAX) return refusal(reportOf('E-SIZE', undefined, printable(name, 60)))
    const read = decoded(bytes)
    if (!read.ok) return refusal(reportOf('E-ENCODING', read.hint, printable(name, 60)))
    texts.push({ name: printable(name, 60), text: read.text })
  }
  const [one] = texts
  if (!one || texts.every(({ text }) => text.trim() === ''))
    return refusal(reportOf('E-EMPTY', m.opening.files.empty, one?.name))
  const page = texts.find(({ text }) => /^\s*<(!doctype|html|\?xml|svg)/i.test(text))
  if (page) return refusal(reportOf('E-HTML', m.opening.files.webPage, page.name))
  if (texts.some(looksLikeJson))
    return texts.length === 1 ? fromJson(one.text) : refusal(reportOf('E-FILES', m.opening.files.oneJson))
  return fromCsv(texts)
}

const refusal = (report: Report): Sound => ({ ok: false, report })

function looksLikeJson({ name, text }: { name: string; text: string }): boolean {
  return /^\s*[[{]/.test(text) || /\.(geo|topo)?json$/i.test(name)
}

function fromJson(text: string): Sound {
  const found = new Problems()
  const parsed = parseJson(text, {
    depth: DEPTH_MAX,
    ontwice(key, line, column) {
      found.add('E-KEY', `${line}:${column}`, found.full ? '' : m.findings.keyTwice({ key: quoted(key) }))
    },
  })
  if (!parsed.ok)
    return refusal(
      reportOf(parsed.deep ? 'E-DEPTH' : 'E-JSON', parsed.message, `${parsed.line}:${parsed.column}`),
    )
  // The reason why nothing can be opened comes first.
  const sound = soundPart(parsed.value)
  for (const { path, message } of unreadFields(parsed.value)) found.note('N-FIELD', path, message)
  const ties = (parsed.value as { readonly ties?: unknown } | null)?.ties
  for (const { path, message } of unknownRoutes(ties)) found.note('N-ROUTE', path, message)
  return { ...sound, report: reports(sound.report, found.report) }
}

function fromCsv(texts: readonly { name: string; text: string }[]): Sound {
  const found = new Problems()
  const tables = new Map<CsvName, CsvTable>()
  for (const { name, text } of texts) {
    const table = csvTable(name, text, found)
    if ('problems' in table) return refusal(table)
    if (tables.has(table.name))
      return refusal(reportOf('E-FILES', m.opening.files.sameTable({ table: table.name }), name))
    tables.set(table.name, table)
  }
  const missing = (['actors', 'ties', 'claims'] as const).filter((name) => !tables.has(name))
  if (missing.length) return refusal(reportOf('E-FILES', m.opening.files.tablesMissing({ tables: missing })))
  return checked(tables, found)
}

function checked(tables: CsvFiles, found: Problems): Sound {
  const { json, author } = csvAtlas(tables, found)
  return soundPart(json, author, found)
}

function reports(first: Report, second: Report): Report {
  const report = joined(first, second)
  return report.count || report.notes.length ? report : NO_REPORT
}
