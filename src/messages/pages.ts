/**
 * The words of the pages and files that the build writes: a catalogue of its own, for no reader's page says them. It speaks the
 * language of the page (`messages.ts`), and must not be imported by it.
 */
import { PLAIN, treated } from './catalogue.ts'
import { englishPages as en } from './en-pages.ts'
import { useLanguage } from './messages.ts'

const ENGLISH = treated(en, PLAIN)

/** The catalogue in use. */
export let pages = ENGLISH

/** Uses a language for the pages and for all that they say with the words of the page itself. */
export async function useLanguageOfPages(tag: string | null): Promise<void> {
  const treatment = await useLanguage(tag)
  pages = treatment === PLAIN ? ENGLISH : treated(en, treatment)
}
