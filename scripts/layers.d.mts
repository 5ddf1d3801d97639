/** Folder of `src/` → folders that it may import, besides itself. */
export const MAY: Readonly<Record<string, readonly string[]>>

/** The folder of the table in which a file lies: the deepest that holds it; undefined for those beside them. */
export function layerOf(file: string): string | undefined

/** The feature in which a file lies, or undefined: a feature imports no other. */
export function featureOf(file: string): string | undefined
