/**
 * A catalogue: nested tables of texts, and of functions that make sentences from named parts. One typed file a language; a
 * language that lacks a text of English does not compile.
 *
 * Not Paraglide, which puts every language into every page, writes plurals as tables of variants and cannot load one language
 * alone.
 */

/** The parts of a sentence, by name. */
export type Parts = Readonly<Record<string, unknown>>

export type CatalogueEntry = string | ((parts: never) => string) | readonly string[] | Catalogue

export interface Catalogue {
  readonly [key: string]: CatalogueEntry
}

/** Applied to texts as they are read, and to the parts that go into sentences. */
export interface Treatment {
  readonly text: (text: string) => string
  readonly part: (part: string) => string
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * A part of a sentence that cannot change the direction of the text around it: right-to-left text is put between FIRST STRONG
 * ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9).
 */
export function isolated(part: string): string {
  return RIGHT_TO_LEFT.test(part) ? `\u2068${part}\u2069` : part
}

/** Texts as written, with parts isolated. */
export const PLAIN: Treatment = { text: (text) => text, part: isolated }

/** A catalogue with a treatment applied. */
export function treated<T extends Catalogue>(catalogue: T, treatment: Treatment): T {
  return Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, of(entry, treatment)])) as T
}

function of(entry: CatalogueEntry, treatment: Treatment): CatalogueEntry {
  if (typeof entry === 'string') return treatment.text(entry)
  if (typeof entry === 'function')
    return (parts: Parts) => treatment.text(entry(partsOf(parts, treatment) as never))
  if (isTexts(entry)) return entry.map(treatment.text)
  return treated(entry, treatment)
}

const isTexts = (entry: CatalogueEntry): entry is readonly string[] => Array.isArray(entry)

function partsOf(parts: Parts, { part }: Treatment): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? part(value)
        : Array.isArray(value)
          ? value.map((v: unknown) => (typeof v === 'string' ? part(v) : v))
          : value,
    ]),
  )
}
