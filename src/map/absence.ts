/** Why there is no living map, by a code, and what the reader is told: never that something broke, for the picture stays. */

/**
 * No WebGL2 or a context lost for good, a library that could not be fetched, a worker that did not start, anything else; or
 * a reader who saves data.
 */
export type Code = 'E-GPU' | 'E-LOAD' | 'E-WORKER' | 'E-MAP' | 'SAVING'

export interface Absence {
  readonly code: Code
  /** What the browser or the library said: for the console. */
  readonly message: string
}

const AGAIN = 'Try the map again'

export const WORDS: Readonly<Record<Code, { readonly text: string; readonly action: string }>> = {
  'E-GPU': {
    text: 'The map is drawn in a lighter form: WebGL is not available.',
    action: AGAIN,
  },
  'E-LOAD': {
    text: 'The map is drawn in a lighter form: the rest of it could not be fetched.',
    action: AGAIN,
  },
  'E-WORKER': {
    text: 'The map is drawn in a lighter form: a part of it, its worker, did not start.',
    action: AGAIN,
  },
  'E-MAP': { text: 'The map is drawn in a lighter form: the full one did not start.', action: AGAIN },
  SAVING: {
    text: 'Data saving is on: the map is drawn in a lighter form.',
    action: 'Load the full map',
  },
}
