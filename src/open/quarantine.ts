/**
 * The sound part of an atlas with bad rows. Each row is checked against its schema; then the rules across rows run repeatedly, and
 * rows that break one are left out, until no finding remains. Everything left out is reported.
 *
 * An atlas needs at least its article, its version and one tie. Never throws.
 */
import * as v from 'valibot'
import type { Finding } from '../atlas/findings.ts'
import { RULES } from '../atlas/integrity.ts'
import { findingOfIssue, foundValue } from '../atlas/issues.ts'
import { WHOLE, type RuleContext } from '../atlas/rules/context.ts'
import * as references from '../atlas/rules/references.ts'
import { m } from '../messages/messages.ts'
import { versionMessage } from '../atlas/parse-atlas.ts'
import { ArticleSchema, SCHEMA_VERSION, type AtlasData } from '../atlas/schema.ts'
import { tidied } from '../atlas/tidy.ts'
import { NO_REPORT, reportOf, type ProblemCode, type Report } from './codes.ts'
import { slipOf } from './coordinate-sanity.ts'
import type { ForeignSheet } from './foreign-sheet.ts'
import { Problems, joined } from './problems.ts'
import { ROW, TABLES, emptyLists, type Rows, type RowTable } from './table-limits.ts'

export type Sound =
  | { readonly ok: true; readonly data: AtlasData; readonly report: Report }
  /** `foreign` are files that may be another tool's, of which the author can say what their columns are. */
  | { readonly ok: false; readonly report: Report; readonly foreign?: readonly ForeignSheet[] }

/** What the author wrote, where it is not this JSON itself: tables, from which the JSON was made. */
export interface Author {
  /** Maps a path like "ties[3].phases[1].from" to a place in the files. */
  readonly locate: (path: string) => string
  /** The heading of the column that has a field. */
  readonly field: (path: string) => string
  readonly has: (table: RowTable) => boolean
  /** Ids of rows that were left out before. */
  readonly gone: readonly string[]
  /** The actor that may be meant by an id that no row has. */
  readonly meant: (id: string) => string | undefined
  /** What to say of such an id where it is a state of which no capital is known. */
  readonly seatless: (id: string) => string | undefined
  /** Derives the article from sound rows: again whenever some were left out, as it must rest on nothing else. */
  readonly article: (rows: Rows) => unknown
  /** Leaves out what the author says of the article at a path; false if that is not the author's. */
  readonly leaveOut: (path: string) => boolean
  /** What the author should know of an atlas that was made so. */
  readonly notes: (data: AtlasData) => Iterable<Finding & { readonly code: ProblemCode }>
}

type Locate = Author['locate']
const SAME: Locate = (path) => path

/** The highest number of rounds; chains of references are only a few tables long. */
const ROUNDS = 64

/** The sound part of parsed JSON, or why there is none. `found` has what was found before. */
export function soundPart(
  json: unknown,
  author: Author | null = null,
  found: Problems = new Problems(),
): Sound {
  const locate = author?.locate ?? SAME
  const refusal = refused(json, locate)
  if (refusal) return { ok: false, report: refusal }
  const shaped = shapedRows(json, found, author)
  const article = v.safeParse(ArticleSchema, author ? author.article(shaped.rows) : fieldOf(json, 'article'))
  if (article.success) {
    const data = { schemaVersion: SCHEMA_VERSION, article: article.output, ...shaped.rows } as const
    return new Settling(data, shaped, found, author).run()
  }
  // Without a tie, tables have nothing from which an article could be made.
  if (author) return { ok: false, report: joined(emptyAfter(found.report, locate), found.report) }
  const first = new Problems()
  for (const issue of article.issues) {
    const { path, message } = findingOfIssue(issue)
    first.add('E-ARTICLE', locate(path === 'atlas' ? 'article' : `article.${path}`), message)
  }
  const { ties } = shaped.rows
  const report = joined(first.report, found.report)
  return { ok: false, report: ties.length ? report : joined(emptyAfter(found.report, locate), report) }
}

/** Why the whole is refused, or null. */
function refused(json: unknown, locate: Locate): Report | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return reportOf('E-NOT-ATLAS', m.opening.files.notAtlas({ value: foundValue(json) }))
  const type = fieldOf(json, 'type')
  if (typeof type === 'string' && !Object.hasOwn(json, 'schemaVersion'))
    return reportOf('E-NOT-ATLAS', m.opening.files.otherJson({ type: foundValue(type) }))
  const version = fieldOf(json, 'schemaVersion')
  if (typeof version === 'number' && version > SCHEMA_VERSION)
    return reportOf(
      'E-VERSION',
      m.opening.files.newerVersion({ found: version, read: SCHEMA_VERSION }),
      'schemaVersion',
    )
  if (version !== SCHEMA_VERSION) return reportOf('E-VERSION', versionMessage(version), 'schemaVersion')
  for (const table of TABLES) {
    const rows = fieldOf(json, table)
    if (!Array.isArray(rows) || rows.length <= ROW[table].max) continue
    return reportOf(
      'E-LIMIT',
      m.opening.files.rows({ table, rows: rows.length, most: ROW[table].max }),
      locate(table),
    )
  }
  return null
}

/** An own property of an object. */
function fieldOf(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? Reflect.get(json, key)
    : undefined
}

/** The index in the file of each kept row. */
type Numbers = Readonly<Record<RowTable, readonly number[]>>

/** The rows that pass the schema, with their indexes in the file, and the ids of those that do not. */
interface Shaped {
  readonly rows: Rows
  readonly at: Numbers
  readonly gone: ReadonlySet<string>
  /** Claims that some row names. */
  readonly claimed: ReadonlySet<string>
}

function shapedRows(json: unknown, found: Problems, author: Author | null): Shaped {
  const locate = author?.locate ?? SAME
  const rows: Rows = emptyLists()
  const at: Record<RowTable, number[]> = emptyLists()
  const gone = new Set<string>()
  const claimed = new Set<string>()
  const places = fieldOf(json, 'places')
  const slip = Array.isArray(places) ? slipOf(places) : null
  if (slip) found.add('E-FIELD', locate(`places[${slip.first}].at`), slip.text)
  for (const table of TABLES) {
    const list = fieldOf(json, table)
    if (list === undefined) continue
    if (!Array.isArray(list)) {
      found.add(
        'E-FIELD',
        locate(table),
        m.findings.found({ must: m.findings.must.list, value: foundValue(list) }),
      )
      continue
    }
    for (const [i, row] of (list as readonly unknown[]).entries()) {
      for (const id of textsOf(fieldOf(row, 'claims'))) claimed.add(id)
      const parsed = v.safeParse(ROW[table].schema, row)
      if (parsed.success) {
        ;(rows[table] as { id: string }[]).push(parsed.output)
        at[table].push(i)
      } else {
        for (const id of textsOf([fieldOf(row, 'id')])) gone.add(id)
        reportRow(found, author, `${table}[${i}]`, parsed.issues)
      }
    }
  }
  return { rows, at, gone, claimed }
}

function textsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}

/** For problems that are counted but not listed: making their messages takes time. */
const UNLISTED: Finding = { path: '', message: '' }

/** All issues of a row; the empty cells of a row of a table are one. */
function reportRow(
  found: Problems,
  author: Author | null,
  row: string,
  issues: readonly v.BaseIssue<unknown>[],
): void {
  const empty = author ? issues.filter((issue) => issue.received === 'undefined') : []
  const [first] = empty
  if (author && first && !found.full) {
    const pathOf = (issue: v.BaseIssue<unknown>) => `${row}.${findingOfIssue(issue).path}`
    const columns = [...new Set(empty.map((issue) => author.field(pathOf(issue))))]
    found.add('E-FIELD', author.locate(pathOf(first)), m.findings.cellsMissing({ columns }))
  }
  for (const issue of issues)
    if (found.full || !empty.includes(issue)) report(found, author?.locate ?? SAME, row, issue)
}

function report(found: Problems, locate: Locate, row: string, issue: v.BaseIssue<unknown>): void {
  const { path, message } = found.full ? UNLISTED : findingOfIssue(issue)
  found.add(
    'E-FIELD',
    locate(path === 'atlas' ? row : `${row}${path.startsWith('[') ? '' : '.'}${path}`),
    message,
  )
}

const CODE: ReadonlyMap<unknown, ProblemCode> = new Map<unknown, ProblemCode>([
  [references.knownIds, 'E-REFERENCE'],
  [references.uniqueIds, 'E-DUPLICATE'],
])

/** Runs the rules until they find nothing, leaving out the rows that they name. */
class Settling {
  #data: AtlasData
  #at: Numbers
  readonly #found: Problems
  readonly #author: Author | null
  readonly #gone: Set<string>
  readonly #context: RuleContext

  constructor(data: AtlasData, { at, gone, claimed }: Shaped, found: Problems, author: Author | null) {
    this.#data = data
    this.#at = at
    this.#found = found
    this.#author = author
    this.#gone = new Set([...gone, ...(author?.gone ?? [])])
    this.#context = {
      ...WHOLE,
      ...(author && {
        field: author.field,
        meant: author.meant,
        seatless: author.seatless,
        tables: (tables) => {
          const named = tables.map((t) => (t === 'places' && !author.has('places') ? 'actors' : t))
          return [...new Set(named)].filter((t) => author.has(t))
        },
      }),
      place: (path) => this.#locate(path),
      gone: this.#gone,
      claimed,
    }
  }

  run(): Sound {
    for (let round = 0; round < ROUNDS; round++) {
      const findings = this.#findings()
      if (findings.length === 0) return this.#end()
      const bad = new Removals()
      for (const { code, path, message } of findings) {
        const told = path.startsWith('article') && this.#author ? this.#locate(path) : null
        if (told !== null && this.#author?.leaveOut(path)) {
          this.#found.add('E-ARTICLE', told, message)
          continue
        }
        const fatal = !bad.take(path)
        // A table of actors has no seats: what is wrong with one was told at the coordinates.
        if (fatal || !this.#author || !SEAT.test(path))
          this.#found.add(fatal ? 'E-ARTICLE' : code, this.#locate(path), message)
        if (fatal) return { ok: false, report: this.#found.report }
      }
      if (!this.#leaveOut(bad)) return this.#end()
    }
    this.#found.add('E-RULE', '', m.findings.circle)
    return { ok: false, report: this.#found.report }
  }

  /** A place among the kept rows, as the author's file has it. */
  #locate(path: string): string {
    return (this.#author?.locate ?? SAME)(inFile(path, this.#at))
  }

  #findings(): (Finding & { code: ProblemCode })[] {
    const all = Object.values(RULES).flatMap((rule) => {
      const code = CODE.get(rule) ?? 'E-RULE'
      return [...rule(this.#data, this.#context)].map((finding) => ({ ...finding, code }))
    })
    // A derived article is derived again without the rows that are left out now.
    const ofRows = this.#author ? all.filter(({ path }) => !path.startsWith('article')) : all
    return ofRows.length ? ofRows : all
  }

  /** False if nothing is left from which an article could be made. */
  #leaveOut(bad: Removals): boolean {
    const before = this.#data
    const { data, at } = bad.without(before, this.#at)
    this.#data = data
    this.#at = at
    noteGone(this.#gone, before, data)
    if (!this.#author) return true
    const article = v.safeParse(ArticleSchema, this.#author.article(data))
    if (article.success) this.#data = { ...data, article: article.output }
    return article.success
  }

  #end(): Sound {
    const { data, mended } = tidied(this.#data)
    if (data.ties.length === 0)
      return {
        ok: false,
        report: joined(emptyAfter(this.#found.report, this.#author?.locate ?? SAME), this.#found.report),
      }
    for (const { code, path, message } of this.#author?.notes(data) ?? [])
      this.#found.note(code, this.#locate(path), message)
    // A box that was derived from tables is nobody's slip.
    for (const { code, path, message } of mended)
      if (!this.#author || code !== 'N-BOX') this.#found.note(code, this.#locate(path), message)
    const { report } = this.#found
    return { ok: true, data, report: report.count || report.notes.length ? report : NO_REPORT }
  }
}

const SEAT = /^actors\[\d+\]\.seat$/

/** Adds ids that have been removed. */
function noteGone(gone: Set<string>, before: AtlasData, after: AtlasData): void {
  for (const table of TABLES) {
    if (before[table].length === after[table].length) continue
    const kept = new Set(after[table].map(({ id }) => id))
    for (const { id } of before[table]) if (!kept.has(id)) gone.add(id)
  }
}

function emptyAfter({ count }: Report, locate: Locate): Report {
  return reportOf('E-EMPTY', count ? m.opening.files.noneLeft : undefined, locate('ties'))
}

/** Maps a path among the kept rows to one in the file. */
function inFile(path: string, at: Numbers): string {
  const hit = ROW_OF.exec(path)
  const table = TABLES.find((t) => t === hit?.[1])
  return table ? `${table}[${at[table][Number(hit?.[2])] ?? -1}]${path.slice(hit?.[0].length)}` : path
}

const ROW_OF = /^(\w+)\[(\d+)\]/

/** Lists of the article from which an entry may be removed. */
const LISTS = /^article\.(anchors|comparisons|headings|tour|types|map\.blocs|map\.outsideOf)\[(\d+)\]/

/** What one round removes. */
class Removals {
  readonly #rows = new Map<string, Set<number>>()

  /** Marks the row or list entry of a path; false if it cannot be removed. */
  take(path: string): boolean {
    const hit = LISTS.exec(path) ?? ROW_OF.exec(path)
    const [, list = '', index] = hit ?? []
    if (!hit || list === 'article') return false
    const set = this.#rows.get(list) ?? new Set()
    this.#rows.set(list, set.add(Number(index)))
    return true
  }

  without(data: AtlasData, at: Numbers): { data: AtlasData; at: Numbers } {
    const { article } = data
    const { map } = article
    const rest = <T>(list: string, rows: readonly T[]): T[] => {
      const out = this.#rows.get(list)
      return out ? rows.filter((_, i) => !out.has(i)) : [...rows]
    }
    const next: AtlasData = {
      ...data,
      article: {
        ...article,
        anchors: rest('anchors', article.anchors),
        comparisons: rest('comparisons', article.comparisons),
        headings: rest('headings', article.headings),
        tour: rest('tour', article.tour),
        types: rest('types', article.types),
        map: {
          ...map,
          blocs: rest('map.blocs', map.blocs),
          ...(map.outsideOf ? { outsideOf: rest('map.outsideOf', map.outsideOf) } : {}),
        },
      },
    }
    const numbers = { ...at }
    for (const table of TABLES) {
      Object.assign(next, { [table]: rest(table, data[table] as readonly unknown[]) })
      numbers[table] = rest(table, at[table])
    }
    return { data: next, at: numbers }
  }
}
