/** What every measurement needs: a browser, the middle of several, and the name of the machine. */
import { spawn } from 'node:child_process'
import os from 'node:os'
import { chromium, type Browser, type Page } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'
import { launchOptions } from '../tests/support/launch.ts'

/** The middle one of some numbers; NaN of none. */
export const median = (xs: readonly number[]): number =>
  [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? NaN

/** The number below which a share `q` of some numbers lies; NaN of none. */
export const quantile = (xs: readonly number[], q: number): number =>
  [...xs].sort((a, b) => a - b)[Math.floor((xs.length - 1) * q)] ?? NaN

export const MACHINE = `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.version}`

/** The share of the processors' time, of two seconds, that other work takes. */
export async function busyness(): Promise<number> {
  const spent = () =>
    os.cpus().reduce(
      (sum, { times }) => {
        const all = times.user + times.nice + times.sys + times.idle + times.irq
        return { all: sum.all + all, idle: sum.idle + times.idle }
      },
      { all: 0, idle: 0 },
    )
  const before = spent()
  await new Promise((done) => setTimeout(done, 2000))
  const after = spent()
  return 1 - (after.idle - before.idle) / (after.all - before.all)
}

/** The browser that the journeys use, or the one that is installed here. */
export async function launched(): Promise<Browser> {
  const executable = await findBrowser()
  return chromium.launch({ ...launchOptions, ...(executable ? { executablePath: executable } : {}) })
}

/** Points at the map as soon as its picture stands, and waits until the living one is in its place. */
export async function livingMap(page: Page): Promise<void> {
  const mark = (attribute: string) =>
    page.waitForSelector(`html[${attribute}]`, { state: 'attached', timeout: 180_000 })
  await mark('data-ready=true')
  await page.locator('.frame').dispatchEvent('pointerenter')
  await mark('data-renderer=map')
}

/** Serves a folder under a path ("/some/where/"), compressed unless a measurement is not about bytes; returns how to stop. */
export async function serve(folder: string, under: string, port: number, gzip = true): Promise<() => void> {
  const args = ['tests/support/serve.mjs', folder, under, String(port), ...(gzip ? ['gzip'] : [])]
  const server = spawn(process.execPath, args)
  // It says when it listens.
  await new Promise((done) => server.stdout.once('data', done))
  return () => {
    server.kill()
  }
}
