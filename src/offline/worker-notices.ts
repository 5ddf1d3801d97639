/** Messages from a page to the worker. */
export const MESSAGE = {
  /** Activate now; open pages keep their build. */
  takeOver: 'between-blocs:take-over',
  /** Reply with the build's version through the port of the message. */
  whichBuild: 'between-blocs:which-build',
} as const

export type WorkerNotice = (typeof MESSAGE)[keyof typeof MESSAGE]
