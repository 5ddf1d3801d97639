/**
 * JSON parsing with precise errors: line, column and what was found there.
 *
 * jsonc-parser finds positions and duplicate keys: error messages of engines differ, some without a position. The value itself
 * comes from `JSON.parse`, as the package would set a key `__proto__` as the prototype.
 */
import { visit } from 'jsonc-parser'
import { m, type Messages } from '../messages/messages.ts'
import { printable } from './clean.ts'

/** The value, or the line and column (from 1) where the text stops being JSON or is nested too deeply. */
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
  /** The deepest nesting: the package recurses, and overflows far beyond a thousand. */
  readonly depth?: number
  /** Called for each duplicate key with its line and column (from 1). The last one counts, as in `JSON.parse`. */
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
    scan(body, watch)
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, ...fault.place, message: fault.message }
    throw fault
  }
  return { ok: true, value: JSON.parse(body) as unknown }
}

/** Thrown to stop at the first error: the package would go on and guess. */
class Fault extends Error {
  readonly place: { readonly deep: boolean; readonly line: number; readonly column: number }

  constructor(message: string, deep: boolean, line: number, character: number) {
    super(message)
    this.place = { deep, line: line + 1, column: character + 1 }
  }
}

/** Throws the first `Fault`. */
function scan(text: string, { depth = 1000, ontwice }: JsonWatch): void {
  // The keys of the open objects, outermost first; null for a list.
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
    // The package also reports an end where the text ends too early.
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
  // An error in a string is reported at its start.
  const inText = found.startsWith('"')
  return notJson({
    expected: json[inText && expected === 'value' ? 'text' : expected],
    char: printable(JSON.stringify(inText ? '"' : found)),
  })
}
