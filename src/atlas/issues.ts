/**
 * Turns an issue of the schema into a finding: a path that people can follow and a message that says what was found.
 */
import type * as v from 'valibot'
import type { Finding } from './findings.ts'
import { nearest } from './rules/nearest.ts'

/** The finding for one issue of valibot. */
export function findingOfIssue(issue: v.BaseIssue<unknown>): Finding {
  return { path: pathText(issue.path?.map((item) => item.key) ?? []), message: messageOf(issue) }
}

/** "ties[3].phases[1].from" from its keys; "atlas" for the whole. */
export function pathText(keys: readonly unknown[]): string {
  let text = ''
  for (const key of keys) text += typeof key === 'number' ? `[${key}]` : `${text ? '.' : ''}${String(key)}`
  return text || 'atlas'
}

/** A value in a message: quoted and cut to a readable length; objects and lists by their kind alone. */
export function foundValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'null'
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a number',
  boolean: 'must be true or false',
  array: 'must be a list',
  tuple: 'must be a list',
  strict_tuple: 'must be a list of so many entries and no more',
  object: 'must be an object',
  integer: 'must be a whole number',
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'is missing'
  if (issue.type === 'picklist') return wordMessage(issue)
  return `${wish(issue)}; found ${foundValue(issue.input)}`
}

/** Of a closed list; what was found stands first, as lists are long and messages are cut. */
function wordMessage({ input, expected }: v.BaseIssue<unknown>): string {
  const words = choices(expected)
  const near = typeof input === 'string' ? nearest(input.slice(0, 64), words.split(', ')) : null
  return `found ${foundValue(input)}${near === null ? '' : ` (did you mean '${near}'?)`}; must be one of ${words}`
}

/** What the schema wants. Its own messages are kept; those that valibot makes up begin with "Invalid". */
function wish(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  const bound = typeof issue.requirement === 'number' ? issue.requirement : null
  if (issue.type === 'min_value' && bound !== null) return `must be at least ${bound}`
  if (issue.type === 'max_value' && bound !== null) return `must be at most ${bound}`
  if (issue.type === 'min_length' && bound !== null)
    return `must have at least ${bound} ${bound === 1 ? 'entry' : 'entries'}`
  if (issue.type === 'max_length' && bound !== null) return `must have at most ${bound} entries`
  return EXPECTED[issue.type] ?? `must be ${choices(issue.expected)}`
}

/** valibot's `("a" | "b")` as "a, b". */
function choices(expected: string | null): string {
  return (expected ?? 'valid').replace(/[()"]/g, '').replaceAll(' | ', ', ')
}
