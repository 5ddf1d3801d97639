/** Parts of hostile data: names of inherited properties, dangerous text, and places to put them. */
import { readFileSync } from 'node:fs'
import type { AtlasInput } from '../../src/atlas/schema.ts'
import fc from './fc.ts'

/** Names of inherited properties and of implicitly called methods. */
export const hostileKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'toJSON',
  'then',
  'length',
  'isPrototypeOf',
  '__defineGetter__',
]

/** Text that is markup, a formula, a command, or reorders its surroundings. */
export const PAYLOADS: readonly string[] = [
  '<script>window.__xss=1</script>',
  '"><img src=x onerror="window.__xss=1">',
  "'><svg onload='window.__xss=1'>",
  ']]><script>1</script>',
  '--><script>1</script>',
  '</title></style></textarea><script>1</script>',
  '&lt;script&gt;&#x3c;b&#x3e;',
  '{{7*7}} ${7*7} #{7*7} <%= 7 %>',
  'javascript:alert(1)',
  'url(https://canary.invalid/x)',
  'x;position:fixed;inset:0;background:red',
  '=HYPERLINK("https://canary.invalid","x")',
  '@SUM(1+1)*cmd|calc!A0',
  'a\u202egnp.exe\u2066\u200b\ufeff',
  'a\u0000b\u0008c\u001f\u007f\u0085',
  'half \ud800 pair \udfff',
  '\ufffe\uffff\u{1fffe}',
  `z${'\u0316'.repeat(200)}`,
  '\u{e0041}\u{e007f}tag',
  'l'.repeat(1900),
]

/** Marks of direction, zero-width characters and tags: what stands in no text that is shown or taken away. */
export const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u

const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/gu

/** Without the isolates that our own sentences put around names, each opened and closed. */
export function withoutIsolates(text: string): string {
  const bare = text.replace(ISOLATED, '$1')
  return bare === text ? text : withoutIsolates(bare)
}

/** These, and controls and halves of pairs: what stands in no line of a message. */
export const UNSEEN = new RegExp(`${HIDDEN.source}|[\\u0000-\\u001f\\u007f-\\u009f\\p{Cs}]`, 'u')

export const hostileText = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** The small atlas of the corpus. */
export function smallJson(): AtlasInput {
  return JSON.parse(readFileSync('tests/corpus/kept/OK--plain.json', 'utf8')) as AtlasInput
}

/** A place in JSON: the list or object, and the index or key in it. */
export interface Place {
  readonly holder: object
  readonly key: string
}

/** A place in JSON that a number leads to, level by level; null where there is none. */
export function placeIn(json: unknown, n: number): Place | null {
  let at: unknown = json
  for (let rest = n; ;) {
    if (typeof at !== 'object' || at === null) return null
    const keys = Object.keys(at)
    const key = keys[rest % keys.length]
    if (key === undefined) return null
    rest = Math.floor(rest / keys.length)
    const child = Reflect.get(at, key) as unknown
    if (typeof child !== 'object' || child === null || Object.keys(child).length === 0 || rest % 4 === 0)
      return { holder: at, key }
    at = child
  }
}
