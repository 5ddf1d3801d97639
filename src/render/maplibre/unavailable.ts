/** Why there is no MapLibre map. Messages to readers do not speak of a failure, as the picture remains. */

/**
 * In this order: no WebGL2 or a lost context, a library that could not be loaded, a worker that did not start, anything else,
 * data saver.
 */
export type UnavailableCode = 'E-GPU' | 'E-LOAD' | 'E-WORKER' | 'E-MAP' | 'SAVING'

export interface Absence {
  readonly code: UnavailableCode
  /** The message of the browser or the library, for the console. */
  readonly message: string
}
