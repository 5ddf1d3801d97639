/** Names that are never translated. */

/** The name of the work in two words, of which the page's header sets the second apart. */
export const BRAND_WORDS = ['Between', 'Blocs'] as const
export const BRAND = BRAND_WORDS.join(' ')

/** The licence of the data. */
export const LICENCE = 'CC BY 4.0'

export const NAMES: readonly string[] = [BRAND, LICENCE]
