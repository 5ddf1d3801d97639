/**
 * The texts of the pages and files that the build writes: a catalogue of its own that the app must not import, to keep it out
 * of the bundle. It follows the language of `messages.ts`.
 */
import { PLAIN, treated } from './catalogue.ts'
import { englishPages as en } from './en-pages.ts'
import { useLanguage } from './messages.ts'

const ENGLISH = treated(en, PLAIN)

/** The catalogue in use. */
export let pages = ENGLISH

/** Switches the language of both catalogues. */
export async function useLanguageOfPages(tag: string | null): Promise<void> {
  const treatment = await useLanguage(tag)
  pages = treatment === PLAIN ? ENGLISH : treated(en, treatment)
}
