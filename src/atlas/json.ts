/**
 * JSON text → value, or where it stops being JSON: line, column and what stands there.
 *
 * Engines word their errors differently and some leave the position out, so the place is found by a scan of our own.
 * The scan keeps its own stack: text nested a million deep cannot overflow the engine's.
 */

import { m, type Messages } from '../messages/messages.ts'
import { printable } from './clean.ts'

/** The value, or the place (from 1) where the text stops being JSON. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly message: string }

/** Parses JSON; a byte order mark is allowed. Never throws. */
export function parseJson(text: string): ParsedJson {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    const value: unknown = JSON.parse(body)
    return { ok: true, value }
  } catch {
    const { at, expected } = scan(body)
    const before = body.slice(0, at).split('\n')
    return {
      ok: false,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: messageOf(m.findings.json[expected], body[at]),
    }
  }
}

/** What JSON allows at a place. */
type Expected = keyof Messages['findings']['json']

function messageOf(expected: string, found: string | undefined): string {
  return found === undefined
    ? m.findings.jsonEnds({ expected })
    : m.findings.notJson({ expected, char: printable(JSON.stringify(found)) })
}

const SPACE = /[ \t\r\n]*/y
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y

/** Where the first error stands and what JSON allows there. Only called on text that has one. */
function scan(text: string): { at: number; expected: Expected } {
  const open: ('{' | '[')[] = []
  let at = 0
  const eat = (pattern: RegExp) => {
    pattern.lastIndex = at
    const hit = pattern.test(text)
    if (hit) at = pattern.lastIndex
    return hit
  }
  const is = (char: string) => {
    eat(SPACE)
    if (text[at] !== char) return false
    at++
    return true
  }
  const string = () => {
    eat(SPACE)
    const end = endOfString(text, at)
    if (end !== null) at = end
    return end !== null
  }
  let state: 'value' | 'first' | 'key' | 'after' = 'value'
  for (;;) {
    if (state === 'after') {
      const top = open.at(-1)
      eat(SPACE)
      if (top === undefined) return { at, expected: 'nothing' }
      if (is(',')) state = top === '{' ? 'key' : 'value'
      else if (is(top === '{' ? '}' : ']')) open.pop()
      else return { at, expected: top === '{' ? 'commaOrBrace' : 'commaOrBracket' }
    } else if (state === 'key' || (state === 'first' && open.at(-1) === '{')) {
      if (state === 'first' && is('}')) {
        open.pop()
        state = 'after'
        continue
      }
      if (!string()) return { at, expected: 'key' }
      if (!is(':')) return { at, expected: 'colon' }
      state = 'value'
    } else {
      if (state === 'first' && is(']')) {
        open.pop()
        state = 'after'
      } else if (is('{')) {
        open.push('{')
        state = 'first'
      } else if (is('[')) {
        open.push('[')
        state = 'first'
      } else if (string() || eat(SCALAR)) state = 'after'
      else return { at, expected: text[at] === '"' ? 'text' : 'value' }
    }
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** The offset after the string that begins at `at`, or null where none does or it does not end well. */
function endOfString(text: string, at: number): number | null {
  if (text[at] !== '"') return null
  for (let i = at + 1; i < text.length;) {
    const char = text[i] ?? ''
    if (char === '"') return i + 1
    if (char < ' ') return null
    if (char === '\\') {
      ESCAPE.lastIndex = i
      if (!ESCAPE.test(text)) return null
      i = ESCAPE.lastIndex
    } else i++
  }
  return null
}
