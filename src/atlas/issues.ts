/** Turns issues of valibot into findings: a readable path, and a message that names what was expected and what was found. */
import type * as v from 'valibot'
import { m } from '../messages/messages.ts'
import { cutText, printable } from './clean.ts'
import type { Finding } from './findings.ts'
import { nearestWord } from './rules/nearest-word.ts'

export function findingOfIssue(issue: v.BaseIssue<unknown>): Finding {
  return { path: pathText(issue.path?.map((item) => item.key) ?? []), message: messageOf(issue) }
}

/** "ties[3].phases[1].from" from its keys; "atlas" for the whole. */
export function pathText(keys: readonly unknown[]): string {
  let text = ''
  for (const key of keys) text += typeof key === 'number' ? `[${key}]` : `${text ? '.' : ''}${String(key)}`
  return text || 'atlas'
}

/** A value for a message: quoted and shortened; objects and lists by their type alone. */
export function foundValue(value: unknown): string {
  const { values } = m.findings
  if (value === undefined) return values.nothing
  if (Array.isArray(value)) return values.list({ length: value.length })
  if (typeof value === 'object' && value !== null) return values.object
  if (typeof value === 'string') return quoted(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'null'
}

/** Text as a JSON string, shortened, with invisible characters escaped. */
export function quoted(text: string): string {
  return printable(JSON.stringify(cutText(text, 60)))
}

/** Names of valibot's types. */
const EXPECTED = {
  string: 'text',
  number: 'number',
  boolean: 'trueOrFalse',
  array: 'list',
  tuple: 'list',
  strict_tuple: 'shortList',
  object: 'object',
  integer: 'wholeNumber',
} as const

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'schema' && issue.received === 'undefined') return m.findings.missing
  if (issue.type === 'picklist') return wordMessage(issue)
  return m.findings.found({ must: expectation(issue), value: foundValue(issue.input) })
}

/** For a picklist: suggests the nearest word. */
function wordMessage({ input, expected }: v.BaseIssue<unknown>): string {
  const allowed = choices(expected).split(', ')
  const near = typeof input === 'string' ? nearestWord(input.slice(0, 64), allowed) : null
  const value = foundValue(input)
  return near === null ? m.findings.word({ value, allowed }) : m.findings.wordNear({ value, near, allowed })
}

/** What the schema expects. Our own messages are kept; valibot's defaults begin with "Invalid". */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (!/^Invalid /.test(issue.message)) return issue.message
  const { must } = m.findings
  const bound = typeof issue.requirement === 'number' ? issue.requirement : null
  if (issue.type === 'min_value' && bound !== null) return must.atLeast({ least: bound })
  if (issue.type === 'max_value' && bound !== null) return must.atMost({ most: bound })
  if (issue.type === 'min_length' && bound !== null) return must.fewest({ least: bound })
  if (issue.type === 'max_length' && bound !== null) return must.most({ most: bound })
  return Object.hasOwn(EXPECTED, issue.type)
    ? must[EXPECTED[issue.type as keyof typeof EXPECTED]]
    : must.other({ expected: choices(issue.expected) })
}

/** valibot's `("a" | "b")` as "a, b". */
function choices(expected: string | null): string {
  return (expected ?? 'valid').replace(/[()"]/g, '').replaceAll(' | ', ', ')
}
