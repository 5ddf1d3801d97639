/** Fields of JSON that nothing reads, such as misspelt ones: the schema passes over them without a word. */
import { m } from '../messages/messages.ts'
import { printable } from './clean.ts'
import type { Finding } from './findings.ts'
import { nearestField } from './rules/nearest-field.ts'
import { AtlasSchema } from './schema.ts'

/** Different fields that are named; of more the number is told. */
const NAMED = 40

/** Editors read it: it says where the schema is. */
const OF_EDITORS = '$schema'

/** A field that nothing reads, by the first place where it is. */
interface Unread {
  readonly path: string
  readonly key: string
  readonly near: string | null
  times: number
}

/** One finding for each such field of each table, with the number of its rows. `schema` is that of the JSON. */
export function unreadFields(json: unknown, schema: Node = AtlasSchema): readonly Finding[] {
  const found = new Map<string, Unread>()
  walk(json, schema, '', found)
  found.delete(OF_EDITORS)
  const all = [...found.values()]
  const findings = all.slice(0, NAMED).map(({ path, key, near, times }) => {
    const parts = { key: printable(key, 40), times }
    const message =
      near === null ? m.findings.fieldUnread(parts) : m.findings.fieldUnreadNear({ ...parts, near })
    return { path, message }
  })
  const more = all.length - NAMED
  return more > 0 ? [...findings, { path: '', message: m.findings.fieldsUnread({ more }) }] : findings
}

/** What is needed of a schema of valibot to walk beside the data. */
interface Node {
  readonly type: string
  readonly entries?: Readonly<Record<string, Node>>
  readonly wrapped?: Node
  readonly item?: Node
}

function walk(value: unknown, schema: Node, path: string, found: Map<string, Unread>): void {
  const node = bare(schema)
  if (Array.isArray(value)) {
    if (node.item) for (const [i, item] of value.entries()) walk(item, node.item, `${path}[${i}]`, found)
    return
  }
  const { entries } = node
  if (!entries || typeof value !== 'object' || value === null) return
  const free = Object.keys(entries).filter((key) => !Object.hasOwn(value, key))
  for (const key of Object.keys(value)) {
    const here = `${path}${path ? '.' : ''}${key}`
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined
    if (entry) walk(Reflect.get(value, key), entry, here, found)
    else add(found, here, key, free)
  }
}

const bare = (node: Node): Node => (node.wrapped ? bare(node.wrapped) : node)

function add(found: Map<string, Unread>, path: string, key: string, free: readonly string[]): void {
  const pattern = path.replaceAll(/\[\d+\]/g, '')
  const known = found.get(pattern)
  if (known) known.times++
  else found.set(pattern, { path, key, near: nearestField(key.slice(0, 64), free), times: 1 })
}
