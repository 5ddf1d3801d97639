/**
 * The texts of the page in the language in use. The language is set once, before anything is shown: read `m` and `words` when
 * a text is made, and do not store them.
 */
import { PLAIN, treated, type Treatment } from './catalogue.ts'
import { en } from './en.ts'
import { english } from './english.ts'
import type { Language } from './language.ts'
import { PSEUDO } from './pseudo.ts'

export type Messages = typeof en

interface LoadedLanguage {
  readonly messages: Messages
  readonly words: Language
  /** What was applied to `messages`; `pages.ts` applies it to its own texts. */
  readonly treatment: Treatment
}

const ENGLISH: LoadedLanguage = { messages: treated(en, PLAIN), words: english, treatment: PLAIN }

/** The pseudo-language of tests has the plurals and dates of English. */
const TESTED = 'en-XA'

/** Languages besides English by tag, each loaded on demand; `en-XA` is for tests. */
const LANGUAGES: Readonly<Record<string, () => Promise<LoadedLanguage>>> = {
  [TESTED]: () => {
    const words = { ...english, tag: TESTED }
    return Promise.resolve({ messages: treated(en, PSEUDO), words, treatment: PSEUDO })
  },
}

/** The catalogue in use. */
export let m: Messages = ENGLISH.messages

/** The helpers of the language in use, and its tag, for the page and for exports. */
export let words = ENGLISH.words

/** Switches to the language of a tag, or to English if there is none. Returns its treatment. */
export async function useLanguage(tag: string | null): Promise<Treatment> {
  const spoken = (await LANGUAGES[tag ?? '']?.()) ?? ENGLISH
  m = spoken.messages
  words = spoken.words
  return spoken.treatment
}
