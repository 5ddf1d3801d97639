/** What every measurement needs: the middle of several, and the name of the machine. */
import os from 'node:os'

/** The middle one of some numbers; NaN of none. */
export const median = (xs: readonly number[]): number =>
  [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? NaN

export const MACHINE = `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.version}`
