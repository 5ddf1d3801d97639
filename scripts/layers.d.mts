/** Folder of `src/` → folders that it may import, besides itself. */
export const MAY: Readonly<Record<string, readonly string[]>>
