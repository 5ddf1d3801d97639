/** Why there is no living map, by a code. What the reader is told never says that something broke, for the picture stays. */

/**
 * No WebGL2 or a context lost for good, a library that could not be fetched, a worker that did not start, anything else; or
 * a reader who saves data.
 */
export type UnavailableCode = 'E-GPU' | 'E-LOAD' | 'E-WORKER' | 'E-MAP' | 'SAVING'

export interface Absence {
  readonly code: UnavailableCode
  /** What the browser or the library said: for the console. */
  readonly message: string
}
