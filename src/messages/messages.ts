/**
 * The words of the page, in the language that it is read in. Every text that a reader can see or hear comes from here.
 *
 * The language is set once, before anything is shown: `m` and `words` are read when a text is made and never kept.
 */
import { PLAIN, treated } from './catalogue.ts'
import { en } from './en.ts'
import { english } from './en/means.ts'
import type { Language } from './language.ts'
import { PSEUDO } from './pseudo.ts'

export type Messages = typeof en

interface Spoken {
  readonly messages: Messages
  readonly words: Language
}

const ENGLISH: Spoken = { messages: treated(en, PLAIN), words: english }

/** The languages besides English, each fetched when it is asked for; one of them is for tests. */
const LANGUAGES: Readonly<Record<string, () => Promise<Spoken>>> = {
  'en-XA': () => Promise.resolve({ messages: treated(en, PSEUDO), words: english }),
}

/** The catalogue in use. */
export let m = ENGLISH.messages

/** How the language in use counts, lists and dates. */
export let words = ENGLISH.words

/** Uses the language of a tag, or English where there is none. Returns the tag of what is in use. */
export async function useLanguage(tag: string | null): Promise<string> {
  const find = tag === null ? undefined : LANGUAGES[tag]
  const spoken = find ? await find() : ENGLISH
  m = spoken.messages
  words = spoken.words
  return find && tag !== null ? tag : 'en'
}
