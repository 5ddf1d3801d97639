/**
 * States by what people write for them: ISO codes, English names, long official and former names, with or without accents, articles and
 * dots. A name that could be of two states is of none, so that nothing is guessed.
 */
import capitals from '../../geo/capitals.json' with { type: 'json' }
import stateNames from '../../geo/state-names.json' with { type: 'json' }
import { nearestWord } from '../atlas/rules/nearest-word.ts'

export type Capital = (typeof capitals)[number]

/** No name has more characters. */
const LONGEST = 80

/** What is between the words of a name, and before it, says nothing: "the U.K.", "Côte d’Ivoire", "St. Lucia", "Korea (South)". */
export const foldedName = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('&', ' and ')
    .replaceAll(/(?<=\p{L})\.(?=\p{L})|['’ʼ`´]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/ the$/, '')
    .replaceAll(/\bst\b/g, 'saint')

/** The start of an official name: "Islamic Republic of", "Grand Duchy of". */
const LONG_FORM =
  /^(?:(?:federal|federative|federated|islamic|peoples?|democratic|socialist|arab|bolivarian|united|independent|hashemite|oriental|cooperative|grand|plurinational) )*(?:republic|kingdom|states?|sultanate|principality|commonwealth|federation|union|duchy|emirate|nation|territory) of (?:the )?/

/** The end of one that stands behind a comma or in brackets in lists: "…, Islamic Republic of". */
const BEHIND = /^([^,(]+)(?:,\s*|\s+\()(.+\bof(?: the)?)\)?$/i

const BY_CODE: ReadonlyMap<string, Capital> = new Map(
  capitals.flatMap((row) => [[row.iso2, row] as const, [row.iso3, row] as const]),
)

const BY_NAME: ReadonlyMap<string, Capital> = new Map([
  ...Object.entries(stateNames.names).flatMap(([code, names]) => {
    const state = BY_CODE.get(code)
    return state ? names.map((name) => [foldedName(name), state] as const) : []
  }),
  ...capitals.map((row) => [foldedName(row.name), row] as const),
])

const OF_NO_STATE: ReadonlySet<string> = new Set(stateNames.others.map(foldedName))

/** Names of those that the base map has without a capital, as where their seat of government is contested; by code and by folded name. */
const SEATLESS: ReadonlyMap<string, string> = new Map(
  stateNames.withoutCapital.flatMap(({ iso2, iso3, names }) =>
    [iso2, iso3, ...names].map((text) => [foldedName(text), names[0] ?? iso2] as const),
  ),
)

/** The name of what is known without a capital. */
export const seatless = (text: string): string | undefined => SEATLESS.get(foldedName(text))

/** Whether a text is the code or the name of a state, with a capital or without. */
export const isKnownState = (text: string | undefined): boolean => {
  const written = (text ?? '').trim()
  return stateOf(written) !== undefined || seatless(written) !== undefined
}

/** The state of an ISO code of two letters or three, in any case. */
export const stateOfCode = (text: string): Capital | undefined => BY_CODE.get(text.trim().toUpperCase())

/** The state that is called so. */
export function stateCalled(text: string): Capital | undefined {
  if (text === '' || text.length > LONGEST) return undefined
  const [, name, form] = BEHIND.exec(text.trim()) ?? []
  const written = foldedName(text)
  const turned = name === undefined ? written : foldedName(`${form ?? ''} ${name}`)
  for (const candidate of [written, turned]) {
    if (OF_NO_STATE.has(candidate)) return undefined
    const state = BY_NAME.get(candidate) ?? BY_NAME.get(candidate.replace(LONG_FORM, ''))
    if (state) return state
  }
  return undefined
}

/** The state of a code or a name. */
export const stateOf = (text: string): Capital | undefined => stateOfCode(text) ?? stateCalled(text)

/** Names of states that may be meant by one that is none: those that have it as a word, else the nearest. */
export function statesMeant(text: string): readonly string[] {
  const written = foldedName(text)
  if (written.length < 4) return []
  const within = capitals.filter(({ name }) => foldedName(name).split(' ').includes(written))
  if (within.length > 1) return within.map(({ name }) => name).slice(0, 3)
  const near = nearestWord(written, BY_NAME.keys())
  const state = near === null ? undefined : BY_NAME.get(near)
  return state ? [state.name] : []
}
