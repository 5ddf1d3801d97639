export interface Row {
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}
/** Files from the site's root (`*` ends a folder) → headers. */
export const TABLE: readonly Row[]
/** The content policy of the page. */
export const PAGE_POLICY: string
/** The content policy of pages without scripts. */
export const STILL_POLICY: string
/** The headers of a file, by its path from the site's root. */
export function headersOf(file: string): Readonly<Record<string, string>>
