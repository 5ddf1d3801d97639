/** How large an atlas may be that somebody opens. Counts and bytes; every limit has a test on both of its sides. */

/** Bytes of a megabyte. */
export const MB = 1_000_000

/** Bytes of a file, or of all files together. */
export const FILE_MAX = 50 * MB

/** Rows of each table; an atlas has no more ties than this. */
export const ROWS_MAX = 100_000

/** States, organisations and groups. */
export const ACTORS_MAX = 20_000

/** Lists and objects within each other. */
export const DEPTH_MAX = 32

/** Columns of a CSV file. */
export const COLUMNS_MAX = 64

/** Problems that are listed; all are counted. */
export const LISTED = 50

/** Characters of a problem's text. */
export const TEXT_MAX = 200

/** Characters that say where it is. */
export const AT_MAX = 80

/** Milliseconds in which a load succeeds or ends with a code. */
export const DEADLINE = 20_000

/** Rows that are handed from the worker to the page at once. */
export const BATCH = 500
