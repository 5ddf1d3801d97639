/** Limits of opened atlases, in counts and bytes. Each has tests on both sides. */

/** Bytes of a megabyte. */
export const MB = 1_000_000

/** Bytes of a file, or of all files together. */
export const FILE_MAX = 50 * MB

/** Rows of each table; an atlas has no more ties than this. */
export const ROWS_MAX = 100_000

/** States, organisations and groups. */
export const ACTORS_MAX = 20_000

/** Nesting of lists and objects. */
export const DEPTH_MAX = 32

/** Columns of a CSV file. */
export const COLUMNS_MAX = 64

/** Listed problems; all are counted. */
export const LISTED = 50

/** Characters of a problem's text: the longest list of allowed words has room. */
export const TEXT_MAX = 500

/** Characters of a problem's place. */
export const AT_MAX = 80

/** Milliseconds after which a load fails. */
export const DEADLINE = 20_000

/** Rows in one message from the worker to the page. */
export const BATCH = 500
