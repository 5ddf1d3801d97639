/** Names that are never translated. */

/** The tool's name. */
export const BRAND = 'Between Blocs'

/** The licence of names on the base map. */
export const LICENCE = 'CC BY 4.0'

export const NAMES: readonly string[] = [BRAND, LICENCE]
