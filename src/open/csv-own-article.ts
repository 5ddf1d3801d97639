/**
 * The article in a table of two columns, `field` and `value`: "title", "timeline from", "anchors 1 day". Fields are those of the
 * schema, told by their letters alone; lists are counted from 1.
 */
import { printable } from '../atlas/clean.ts'
import { Id, PartialDateSchema } from '../atlas/fields.ts'
import { quoted } from '../atlas/issues.ts'
import { nearestWord } from '../atlas/rules/nearest-word.ts'
import { ArticleSchema } from '../atlas/schema.ts'
import { m } from '../messages/messages.ts'
import type { CsvTable } from './csv-table.ts'
import { OwnArticle } from './own-article.ts'
import type { Problems } from './problems.ts'
import { readDates } from './read-dates.ts'
import { readNumbers } from './read-numbers.ts'
import { readAnswer } from './read-words.ts'

/** What is needed of a schema of valibot to find a field. */
interface Node {
  readonly type: string
  readonly entries?: Readonly<Record<string, Node>>
  readonly wrapped?: Node
  readonly item?: Node
  readonly items?: readonly Node[]
}

interface Found {
  readonly steps: readonly string[]
  readonly leaf: Node
}

const ROOT: Node = ArticleSchema
const bare = (node: Node): Node => (node.wrapped ? bare(node.wrapped) : node)
const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z\d]+/g, '')

/** The article of a table. */
export function articleIn(table: CsvTable, found: Problems): OwnArticle {
  const at = (heading: string) => table.index(heading) ?? -1
  const [field, value] = [at('field'), at('value')]
  const own: Record<string, unknown> = {}
  const lines = new Map<string, number>()
  const texts = new Map<string, string>()
  for (const { line, cells } of table.rows) {
    const name = cells[field]?.trim() ?? ''
    const text = cells[value]?.trim() ?? ''
    if (name === '' || text === '') continue
    const known = fieldOf(lettersOf(name), ROOT)
    const place = `${table.file} ${line}:${field + 1}`
    if (!known) {
      const near = nearestWord(name.toLowerCase(), SPELT)
      const parts = { key: printable(name, 40), times: 1 }
      const { fieldUnread, fieldUnreadNear } = m.findings
      found.note('N-FIELD', place, near === null ? fieldUnread(parts) : fieldUnreadNear({ ...parts, near }))
      continue
    }
    const path = known.steps.join('.').replaceAll(/\.(\d+)/g, '[$1]')
    if (texts.get(path) === text) {
      found.note('N-SAME', place, m.findings.sameRows({ n: 1, rows: String(line) }))
      continue
    }
    texts.set(path, text)
    if (lines.has(path)) found.add('E-KEY', place, m.findings.keyTwice({ key: quoted(name) }))
    lines.set(path, line)
    put(own, known.steps, valueOf(text, bare(known.leaf)))
  }
  return new OwnArticle(own, (path) => {
    // A list or a group has no row of its own: the nearest is that of the first field in it.
    const line = lineOf(path, lines)
    return line === undefined ? table.file : `${table.file} ${line}:${value + 1}`
  })
}

function lineOf(path: string, lines: ReadonlyMap<string, number>): number | undefined {
  for (let part = path; part !== ''; part = part.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/, '')) {
    const line =
      lines.get(part) ?? [...lines].find(([p]) => p.startsWith(`${part}.`) || p.startsWith(`${part}[`))?.[1]
    if (line !== undefined) return line
  }
  return undefined
}

/** The field whose letters a text has; null if there is none. */
function fieldOf(text: string, schema: Node): Found | null {
  const node = bare(schema)
  if (node.entries) {
    const keys = Object.keys(node.entries).sort((a, b) => b.length - a.length)
    for (const key of keys) {
      const letters = lettersOf(key)
      const within = text.startsWith(letters)
        ? fieldOf(text.slice(letters.length), node.entries[key] ?? node)
        : null
      if (within) return { steps: [key, ...within.steps], leaf: within.leaf }
    }
    return null
  }
  const item = node.item && bare(node.item)
  if (item?.entries) {
    const [digits] = /^[1-9]\d{0,3}/.exec(text) ?? []
    const within = digits === undefined ? null : fieldOf(text.slice(digits.length), item)
    return within && { steps: [String(Number(digits) - 1), ...within.steps], leaf: within.leaf }
  }
  if (item && node.type === 'array' && NUMBER.test(text))
    return { steps: [String(Number(text) - 1)], leaf: item }
  return text === '' ? { steps: [], leaf: node } : null
}

/** The place of an item in a list: "authors 2". */
const NUMBER = /^[1-9]\d{0,2}$/

/** All fields as authors spell them, for suggestions. */
const SPELT: readonly string[] = speltIn(ROOT)

function speltIn(schema: Node): string[] {
  const node = bare(schema)
  const spelt = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  if (node.entries)
    return Object.entries(node.entries).flatMap(([key, own]) =>
      speltIn(own).map((rest) => `${spelt(key)} ${rest}`.trim()),
    )
  const item = node.item && bare(node.item)
  return item?.entries ? speltIn(item).map((rest) => `1 ${rest}`) : ['']
}

/** Between the items of a list that are no prose, and between names, in which a comma may be. */
const BETWEEN = /[|;,\n]/
const BETWEEN_NAMES = /[|;\n]/

function valueOf(text: string, leaf: Node): unknown {
  if (leaf.type === 'number') return readNumbers([text], () => true, false).meanings.get(text) ?? text
  if (leaf.type === 'boolean') return readAnswer(text) ?? text
  if (leaf.type === 'array' || leaf.type.endsWith('tuple')) {
    const inner = bare(leaf.item ?? leaf.items?.[0] ?? leaf)
    const isText = inner.type === 'string' && inner !== (Id as Node) && !isDate(inner)
    const items = text.split(
      inner.type === 'number' && text.includes('|') ? '|' : isText ? BETWEEN_NAMES : BETWEEN,
    )
    return items.flatMap((item) => (item.trim() === '' ? [] : [valueOf(item.trim(), inner)]))
  }
  return isDate(leaf) ? (readDates([text]).meanings.get(text) ?? text) : text
}

const isDate = (leaf: Node): boolean => leaf === (PartialDateSchema as Node)

/** Sets a nested field. The steps are keys of the schema and indexes, never words of a file. */
function put(holder: Record<string, unknown>, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) holder[step] = value
  else put((holder[step] ??= /^\d/.test(rest[0] ?? '') ? [] : {}) as typeof holder, rest, value)
}
