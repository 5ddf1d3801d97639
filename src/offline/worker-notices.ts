/** What a page may say to the worker. */
export const SAY = {
  /** Take over from the older worker now; pages of the older build stay as they are. */
  takeOver: 'between-blocs:take-over',
  /** Of which build are you? Answered through the port that comes with it. */
  whichBuild: 'between-blocs:which-build',
} as const

export type WorkerNotice = (typeof SAY)[keyof typeof SAY]
