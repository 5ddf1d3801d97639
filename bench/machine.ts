/** What every measurement needs: a browser, the middle of several, and the name of the machine. */
import os from 'node:os'
import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'
import { launchOptions } from '../tests/support/launch.ts'

/** The middle one of some numbers; NaN of none. */
export const median = (xs: readonly number[]): number =>
  [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? NaN

/** The number below which a share `q` of some numbers lies; NaN of none. */
export const quantile = (xs: readonly number[], q: number): number =>
  [...xs].sort((a, b) => a - b)[Math.floor((xs.length - 1) * q)] ?? NaN

export const MACHINE = `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.version}`

/** The browser that the journeys use, or the one that is installed here. */
export async function launched(): Promise<Browser> {
  const executable = await findBrowser()
  return chromium.launch({ ...launchOptions, ...(executable ? { executablePath: executable } : {}) })
}
