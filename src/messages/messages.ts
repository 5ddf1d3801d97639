/**
 * The words of the page, in the language that it is read in. Every text that a reader can see or hear comes from here.
 *
 * The language is set once, before anything is shown: `m` and `words` are read when a text is made and never kept.
 */
import { PLAIN, treated, type Treatment } from './catalogue.ts'
import { en } from './en.ts'
import { english } from './english.ts'
import type { Language } from './language.ts'
import { PSEUDO } from './pseudo.ts'

export type Messages = typeof en

interface Spoken {
  readonly messages: Messages
  readonly words: Language
  /** How the texts of another catalogue of the same language are treated (`pages.ts`). */
  readonly treatment: Treatment
}

const ENGLISH: Spoken = { messages: treated(en, PLAIN), words: english, treatment: PLAIN }

/** English as it is read by tests: it counts and dates as English does. */
const TESTED: Language = { ...english, tag: 'en-XA' }

/** The languages besides English by their tags, each fetched when it is asked for; one of them is for tests. */
const LANGUAGES: Readonly<Record<string, () => Promise<Spoken>>> = {
  [TESTED.tag]: () => Promise.resolve({ messages: treated(en, PSEUDO), words: TESTED, treatment: PSEUDO }),
}

/** The catalogue in use. */
export let m: Messages = ENGLISH.messages

/** How the language in use counts, lists and dates, and its tag: the only one, for the page and for all that leaves it. */
export let words = ENGLISH.words

/** Uses the language of a tag, or English where there is none. Returns how its texts are treated. */
export async function useLanguage(tag: string | null): Promise<Treatment> {
  const spoken = (await LANGUAGES[tag ?? '']?.()) ?? ENGLISH
  m = spoken.messages
  words = spoken.words
  return spoken.treatment
}
