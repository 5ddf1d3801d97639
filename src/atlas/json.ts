/**
 * JSON text → value, or where it stops being JSON: line, column and what stands there.
 *
 * jsonc-parser finds the places: engines word their errors differently, some leave the position out, and none tells of a key
 * that is there twice. The value is made by the engine: the package would set a key `__proto__` as a prototype.
 */
import { visit } from 'jsonc-parser'
import { m, type Messages } from '../messages/messages.ts'
import { printable } from './clean.ts'

/** The value, or the place (from 1) where the text stops being JSON or is too deep. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly deep: boolean
      readonly line: number
      readonly column: number
      readonly message: string
    }

export interface JsonWatch {
  /** Lists and objects within each other at the most: the package recurses, and would overflow far beyond a thousand. */
  readonly depth?: number
  /** Called with each key that its object has already, and its place (from 1). The last one counts, as everywhere. */
  readonly ontwice?: (key: string, line: number, column: number) => void
}

/** What JSON allows at a place. */
type Expected = keyof Messages['findings']['json']

/** Characters of what was found in a message. */
const FOUND_MAX = 20

/** Parses JSON; a byte order mark is allowed. Never throws. */
export function parseJson(text: string, watch: JsonWatch = {}): ParsedJson {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    look(body, watch)
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, ...fault.place, message: fault.message }
    throw fault
  }
  return { ok: true, value: JSON.parse(body) as unknown }
}

/** Ends the passage: after the first fault the package would guess what was meant. */
class Fault extends Error {
  readonly place: { readonly deep: boolean; readonly line: number; readonly column: number }

  constructor(message: string, deep: boolean, line: number, character: number) {
    super(message)
    this.place = { deep, line: line + 1, column: character + 1 }
  }
}

/** One passage over the text; throws the first `Fault`. */
function look(text: string, { depth = 1000, ontwice }: JsonWatch): void {
  // The keys of the open objects, from the outside in; null for a list.
  const open: (Set<string> | null)[] = []
  let expected: Expected = 'value'
  const begin = (object: boolean) => (_: number, __: number, line: number, character: number) => {
    if (open.push(object ? new Set() : null) > depth)
      throw new Fault(m.opening.files.deep({ levels: depth }), true, line, character)
    expected = object ? 'key' : 'value'
  }
  const after = () => {
    const inside = open.at(-1)
    expected = inside === undefined ? 'nothing' : inside ? 'commaOrBrace' : 'commaOrBracket'
  }
  const end = (offset: number) => {
    // The end of the text closes nothing.
    if (offset === text.length) return
    open.pop()
    after()
  }
  visit(
    text,
    {
      onObjectBegin: begin(true),
      onArrayBegin: begin(false),
      onObjectEnd: end,
      onArrayEnd: end,
      onLiteralValue: after,
      onSeparator(char) {
        expected = char === ',' && open.at(-1) ? 'key' : 'value'
      },
      onObjectProperty(key, _, __, line, character) {
        const keys = open.at(-1)
        if (keys?.has(key)) ontwice?.(key, line + 1, character + 1)
        keys?.add(key)
        expected = 'colon'
      },
      onError(_, offset, length, line, character) {
        const found = text.slice(offset, offset + Math.min(length, FOUND_MAX))
        throw new Fault(messageOf(expected, found), false, line, character)
      },
    },
    { disallowComments: true },
  )
}

function messageOf(expected: Expected, found: string): string {
  const { json, jsonEnds, notJson } = m.findings
  if (found === '') return jsonEnds({ expected: json[expected] })
  // A text is looked at from its beginning: what is wrong with it is wrong inside.
  const inText = found.startsWith('"')
  return notJson({
    expected: json[inText && expected === 'value' ? 'text' : expected],
    char: printable(JSON.stringify(inText ? '"' : found)),
  })
}
