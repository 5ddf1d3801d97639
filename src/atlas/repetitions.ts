/**
 * What stands twice where it can mean something only once: an id or a word in one list, a year in one series, a heading of a
 * paragraph, a pair of days. The first is kept, so that no part of the page is made twice from one thing, and the rest is told.
 */
import { m } from '../messages/messages.ts'
import { printable } from './clean.ts'
import type { Finding } from './findings.ts'
import { TABLES } from './rules/row-references.ts'
import type { AtlasData } from './schema.ts'

/** Rows in which each thing stands once, and a finding for each that stood more often. */
export function withoutRepetitions(data: AtlasData): { data: AtlasData; findings: readonly Finding[] } {
  const found = new Repeated()
  const article = ofArticle(once(data.article, 'article', found), found)
  const ties = data.ties.map((tie, i) => yearsOnce(tie, `ties[${i}]`, found))
  const tables = TABLES.map((table) => {
    const before: readonly object[] = table === 'ties' ? ties : data[table]
    return [table, before.map((row, i) => once(row, `${table}[${i}]`, found))] as const
  })
  const { findings } = found
  if (findings.length === 0) return { data, findings }
  return { data: { ...data, ...Object.fromEntries(tables), article }, findings }
}

/** What was found twice: a finding for each field, however many rows of its table have it. */
class Repeated {
  readonly #fields = new Map<string, { readonly path: string; readonly what: string; more: number }>()

  add(path: string, what: string): void {
    const field = path.replaceAll(/\[\d+\]/g, '')
    const known = this.#fields.get(field)
    if (known) known.more++
    else this.#fields.set(field, { path, what, more: 0 })
  }

  get findings(): readonly Finding[] {
    return [...this.#fields.values()].map(({ path, what, more }) => ({
      path,
      message: m.findings.twice({ what: printable(what, 60), more }),
    }))
  }
}

/** A field in which the same may stand twice: its two sides are two different things. */
const PAIR = 'pair'

/** An object whose lists of ids and words have each once, and so on in the objects within it. The same object if nothing repeats. */
function once<T extends object>(value: T, path: string, found: Repeated): T {
  let changed: T | null = null
  for (const [key, inside] of Object.entries(value) as [keyof T & string, unknown][]) {
    if (typeof inside !== 'object' || inside === null || key === PAIR) continue
    const here = `${path}.${key}`
    const after = Array.isArray(inside) ? listOnce(inside, here, found) : once(inside, here, found)
    if (after !== inside) (changed ??= { ...value })[key] = after as T[typeof key]
  }
  return changed ?? value
}

function listOnce(list: readonly unknown[], path: string, found: Repeated): readonly unknown[] {
  // Numbers are coordinates and years, which repeat.
  if (typeof list[0] === 'string') return distinct(list, (item) => String(item), path, found)
  const after = list.map((item, i) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? once(item, `${path}[${i}]`, found)
      : item,
  )
  return after.every((item, i) => item === list[i]) ? list : after
}

/** The first of each that has the same name; the same list if none repeats. */
function distinct<T>(
  list: readonly T[],
  nameOf: (item: T) => string,
  path: string,
  found: Repeated,
): readonly T[] {
  const names = new Set<string>()
  const kept = list.filter((item, i) => {
    const name = nameOf(item)
    if (!names.has(name)) return names.add(name)
    found.add(`${path}[${i}]`, name)
    return false
  })
  return kept.length === list.length ? list : kept
}

function ofArticle(article: AtlasData['article'], found: Repeated): AtlasData['article'] {
  const { headings, comparisons } = article
  return {
    ...article,
    headings: [...distinct(headings, ({ paragraph }) => String(paragraph), 'article.headings', found)],
    comparisons: [...distinct(comparisons, ({ from, to }) => `${from} ${to}`, 'article.comparisons', found)],
  }
}

/** The years of a tie's series, each once. */
function yearsOnce(tie: AtlasData['ties'][number], path: string, found: Repeated): AtlasData['ties'][number] {
  const series = tie.series.map((one, i) => {
    const points = distinct(one.points, ({ year }) => String(year), `${path}.series[${i}].points`, found)
    return points === one.points ? one : { ...one, points: [...points] }
  })
  return series.every((one, i) => one === tie.series[i]) ? tie : { ...tie, series }
}
