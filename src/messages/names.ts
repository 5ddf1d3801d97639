/** Names that no language translates. They stand in sentences as they are, in every language. */

/** What the work is called: its name in two words, of which the head of the page sets the second apart. */
export const BRAND_WORDS = ['Between', 'Blocs'] as const
export const BRAND = BRAND_WORDS.join(' ')

/** The licence of the data. */
export const LICENCE = 'CC BY 4.0'

export const NAMES: readonly string[] = [BRAND, LICENCE]
