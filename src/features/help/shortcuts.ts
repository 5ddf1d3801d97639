/**
 * The keys: one table that the help shows and the page's handler obeys.
 *
 * Only one character or named key each, so all but Escape can be switched off (WCAG 2.1.4). Pure: knows no document.
 */
import { TIE_KINDS, type TieKind } from '../../atlas/schema.ts'
import { m } from '../../messages/messages.ts'
import { KIND } from '../../grammar/encoding.ts'

/** What a key asks for. `by` is −1 for back and 1 for on. */
export type Command =
  | { readonly do: 'play' | 'view' | 'present' | 'home' | 'legend' | 'search' | 'share' | 'help' | 'let-go' }
  | { readonly do: 'event' | 'claim'; readonly by: -1 | 1 }
  | { readonly do: 'kind'; readonly kind: TieKind; readonly alone: boolean }

export interface Shortcut {
  /** `KeyboardEvent.key`, in lower case for letters. */
  readonly key: string
  /** Whether Shift must be held; asked of letters only, as signs include it. */
  readonly shift: boolean
  /** What the help prints on the key caps, and what the key does: in the language of the page. */
  readonly caps: () => readonly string[]
  readonly label: () => string
  readonly command: Command
}

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Every key, in the order of the help. */
export const SHORTCUTS: readonly Shortcut[] = [
  plain(
    ' ',
    () => m.help.keys.play,
    { do: 'play' },
    () => m.help.keys.caps.space,
  ),
  plain(',', () => m.help.keys.previousEvent, { do: 'event', by: -1 }),
  plain('.', () => m.help.keys.nextEvent, { do: 'event', by: 1 }),
  plain('[', () => m.help.keys.previousClaim, { do: 'claim', by: -1 }),
  plain(']', () => m.help.keys.nextClaim, { do: 'claim', by: 1 }),
  ...TIE_KINDS.flatMap((kind) => [layer(kind, false), layer(kind, true)]),
  plain('v', () => m.help.keys.view, { do: 'view' }),
  plain('p', () => m.help.keys.present, { do: 'present' }),
  plain('h', () => m.help.keys.home, { do: 'home' }),
  plain('l', () => m.help.keys.legend, { do: 'legend' }),
  plain('/', () => m.help.keys.search, { do: 'search' }),
  plain('s', () => m.help.keys.share, { do: 'share' }),
  plain('?', () => m.help.keys.help, { do: 'help' }),
  plain(
    'Escape',
    () => m.help.keys.letGo,
    { do: 'let-go' },
    () => m.help.keys.caps.escape,
  ),
]

/**
 * What a key press asks for, or null. With `singleKeys` false only Escape is obeyed. Where letters are not Latin
 * (Cyrillic, Georgian, Armenian…), the key at the Latin letter's place counts; and where a letter that means nothing stands in the
 * place of a sign, that sign.
 */
export function commandFor(press: KeyPress, singleKeys = true): Command | null {
  if (press.metaKey || ((press.ctrlKey || press.altKey) && !isTypedSign(press))) return null
  const key = press.key.length > 1 ? press.key : (latin(press) ?? press.key.toLowerCase())
  const found = shortcutOf(key, press) ?? shortcutOf(signAt(press), press)
  return found && (singleKeys || found.key === 'Escape') ? found.command : null
}

function shortcutOf(key: string | null, { shiftKey }: KeyPress): Shortcut | undefined {
  return SHORTCUTS.find((s) => s.key === key && (s.shift === shiftKey || !isLetter(s.key)))
}

/** Signs by the place that they have on keyboards without other letters there. */
const SIGNS: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Period: '.',
  Slash: '/',
}

/** The sign in whose place a letter stands, as ğ, ъ and ü in the place of a bracket. */
function signAt({ key, code }: KeyPress): string | null {
  return /^\p{L}$/u.test(key) && Object.hasOwn(SIGNS, code) ? (SIGNS[code] ?? null) : null
}

/** Many keyboards have brackets on AltGr, which some systems tell as Ctrl with Alt, or on Option: these keys wrote the sign. */
function isTypedSign({ key, altKey }: KeyPress): boolean {
  return altKey && Object.values(SIGNS).includes(key)
}

function latin({ key, code }: KeyPress): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return letter !== undefined && /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key)
    ? letter.toLowerCase()
    : null
}

function isLetter(key: string): boolean {
  return /^[a-z]$/.test(key)
}

function plain(key: string, label: () => string, command: Command, cap = () => key.toUpperCase()): Shortcut {
  return { key, shift: false, caps: () => [cap()], label, command }
}

function layer(kind: TieKind, alone: boolean): Shortcut {
  const { key } = KIND[kind]
  return {
    key: key.toLowerCase(),
    shift: alone,
    caps: () => (alone ? [m.help.keys.caps.shift, key] : [key]),
    label: () => {
      const { name } = m.vocabulary.kinds[kind]
      return alone ? m.help.keys.layerAlone({ layer: name }) : name
    },
    command: { do: 'kind', kind, alone },
  }
}
