/**
 * From the bytes of one or more files to the sound part of an atlas, or to coded problems: decode, parse, check. Runs in a worker
 * and in Node. Never throws.
 */
import * as v from 'valibot'
import { CSV_FORMAT, CSV_NAMES, type CsvName } from '../atlas/csv-columns.ts'
import { parseJson } from '../atlas/json.ts'
import { findingOfIssue, quoted } from '../atlas/issues.ts'
import { printable } from '../atlas/clean.ts'
import { ArticleSchema } from '../atlas/schema.ts'
import { unreadFields } from '../atlas/unread-fields.ts'
import { m } from '../messages/messages.ts'
import { NO_REPORT, reportOf, type Report } from './codes.ts'
import { MappingSchema, mappingOf, type Mapping } from './column-mapping.ts'
import { csvAtlas } from './csv-atlas.ts'
import { csvSheet, csvTable, type CsvTable, type Raw } from './csv-table.ts'
import { filePartsOf, looksLikeJson, type FileParts, type JsonPart, type TextFile } from './file-parts.ts'
import { foreignSheet, type ForeignSheet } from './foreign-sheet.ts'
import { GivenCourses } from './given-courses.ts'
import { DEPTH_MAX, FILE_MAX } from './limits.ts'
import { mappedTables } from './mapped-tables.ts'
import { missingTables } from './missing-tables.ts'
import { OwnArticle } from './own-article.ts'
import { withJsonIds, withRowIds } from './problem-rows.ts'
import { Problems, joined } from './problems.ts'
import { soundPart, type Sound } from './quarantine.ts'
import { namedTables } from './table-index.ts'
import { decoded } from './text.ts'
import { unknownRoutes } from './unknown-routes.ts'

/** A file that was read. */
export interface ReadFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The atlas in one file of JSON, or in tables of CSV and what stands beside them. */
export function opened(files: readonly ReadFile[], mapping: Mapping | null = null): Sound {
  const texts: TextFile[] = []
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
  const parts = filePartsOf(texts)
  if (texts.length === 1 && looksLikeJson(one) && !('json' in parts && parts.json[0]?.kind === 'index'))
    return fromJson(one.text)
  return 'problems' in parts ? refusal(parts) : fromParts(parts, texts, mapping)
}

const refusal = (report: Report): Sound => ({ ok: false, report })

function fromParts({ tables, json }: FileParts, texts: readonly TextFile[], told: Mapping | null): Sound {
  const found = new Problems()
  const kept = json.find(({ kind }) => kind === 'mapping')
  const read = kept && v.safeParse(MappingSchema, kept.value)
  for (const issue of read?.issues?.slice(0, 1) ?? []) {
    const { path, message } = findingOfIssue(issue)
    return refusal(reportOf('E-FILES', message, `${kept?.name ?? ''} ${path}`))
  }
  const mapping = told ?? (read?.success ? read.output : null)
  const courses = new GivenCourses(found)
  for (const { kind, value, name } of json) if (kind === 'courses') courses.addGeoJson(value, name)
  const whole = json.filter(({ kind }) => kind === 'atlas')
  const [atlas] = whole
  if (atlas) {
    const beside = json.some(({ kind }) => kind === 'article' || kind === 'index')
    if (whole.length > 1 || tables.length || beside)
      return refusal(reportOf('E-FILES', m.opening.files.oneJson))
    return fromJson(texts.find(({ name }) => name === atlas.name)?.text ?? '', courses, found)
  }
  for (const { kind, value } of json) {
    const missing =
      kind === 'index'
        ? namedTables(value).find(({ file }) => !texts.some(({ name }) => name === file))
        : null
    if (missing) return refusal(reportOf('E-FILES', m.opening.files.notBeside({ file: missing.file })))
  }
  const articles = json.flatMap((part) => articleOf(part))
  if (articles.length > 1)
    return refusal(reportOf('E-FILES', m.opening.files.sameTable({ table: 'article' }), articles[1]?.name))
  return fromCsv(tables, articles[0], courses, mapping, found)
}

/** The article that a file of JSON has, and the path of it there. */
function articleOf({ kind, name, value }: JsonPart): readonly { name: string; value: Raw; path: string }[] {
  if (kind === 'article') return [{ name, value, path: '' }]
  const own: unknown = kind === 'index' && Object.hasOwn(value, 'article') ? value['article'] : null
  return typeof own === 'object' && own !== null ? [{ name, value: own as Raw, path: 'article.' }] : []
}

function fromJson(text: string, courses?: GivenCourses, found = new Problems()): Sound {
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
  const json = courses ? withCourses(parsed.value, courses) : parsed.value
  courses?.noteUnused()
  // The reason why nothing can be opened comes first.
  const sound = soundPart(json)
  for (const { path, message } of unreadFields(json)) found.note('N-FIELD', path, message)
  const ties = (json as { readonly ties?: unknown } | null)?.ties
  for (const { path, message } of unknownRoutes(ties, courses?.names)) found.note('N-ROUTE', path, message)
  return { ...sound, report: withJsonIds(reports(sound.report, found.report), json) }
}

/** An atlas whose ties have the courses of a file beside it. */
function withCourses(json: unknown, courses: GivenCourses): unknown {
  const { ties, ...rest } = json as { readonly ties?: unknown }
  if (!Array.isArray(ties)) return json
  return { ...rest, ties: (ties as readonly Raw[]).map((tie) => ({ ...courses.of(tie), ...tie })) }
}

function fromCsv(
  texts: readonly TextFile[],
  article: { readonly name: string; readonly value: Raw; readonly path: string } | undefined,
  courses: GivenCourses,
  mapping: Mapping | null,
  found: Problems,
): Sound {
  const others: ForeignSheet[] = []
  const sheets = texts.map(({ name, text }) => csvSheet(name, text))
  const names = new Set(sheets.flatMap((sheet) => ('problems' in sheet ? [] : (sheet.name ?? []))))
  const tables = new Map<CsvName, CsvTable>()
  for (const sheet of sheets) {
    if ('problems' in sheet) return refusal(sheet)
    const text = texts.find(({ name }) => name === sheet.file)?.text ?? ''
    const foreign = sheet.name === undefined ? foreignSheet(sheet.file, text) : null
    if (foreign) {
      others.push(foreign)
      continue
    }
    const table = csvTable(sheet, names, found)
    if ('problems' in table) return refusal(table)
    if (tables.has(table.name))
      return refusal(reportOf('E-FILES', m.opening.files.sameTable({ table: table.name }), sheet.file))
    tables.set(table.name, table)
  }
  const unknown = others.find((sheet) => !mapping || !mappingOf(sheet, mapping))
  if (unknown) {
    const columns = [...new Set(CSV_NAMES.flatMap((name) => CSV_FORMAT[name].needed[0] ?? []))]
    const text = m.findings.noKnownColumn({ columns })
    const report = reportOf('E-CSV-HEADER', text, `${unknown.file} ${unknown.line}`)
    return { ok: false, report, foreign: others }
  }
  const links = mapping ? others.filter((sheet) => mappingOf(sheet, mapping)?.table === 'ties') : []
  if (links.length + Number(tables.has('ties')) > 1)
    return refusal(reportOf('E-FILES', m.opening.files.sameTable({ table: 'ties' }), links.at(-1)?.file))
  const made = mapping ? mappedTables(others, mapping, tables.get('actors'), found) : []
  for (const [name, table] of made) tables.set(name, table)
  const missing = missingTables(tables)
  if (missing !== null) return refusal(reportOf('E-FILES', missing))
  const own = article && new OwnArticle(article.value, (path) => `${article.name} ${article.path}${path}`)
  if (article)
    for (const { path, message } of unreadFields(article.value, ArticleSchema))
      found.note('N-FIELD', `${article.name} ${article.path}${path}`, message)
  const { json, author } = csvAtlas(tables, found, { article: own ?? null, courses })
  const sound = soundPart(json, author, found)
  return { ...sound, report: withRowIds(sound.report, tables.values()) }
}

function reports(first: Report, second: Report): Report {
  const report = joined(first, second)
  return report.count || report.notes.length ? report : NO_REPORT
}
