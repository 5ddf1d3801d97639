/**
 * `npm run test:browsers`: the journeys in every browser. `--only firefox` for one browser, `--journey offline` for one journey.
 * Ends in how many passed; it fails, too, where a browser is not there.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serveCopy } from '../support/deploy.ts'
import { chromium } from './chromium.ts'
import type { Driver, Known } from './driver.ts'
import { firefox } from './firefox.ts'
import { JOURNEYS, type Journey } from './journeys.ts'
import { Reader } from './reader.ts'
import { webkit } from './webkit.ts'

const BROWSERS = [chromium, firefox, webkit]
const RESULTS = 'test-results/browsers'
/** Above what any journey waits for by itself. */
const LIMIT = 300_000

export async function main(args: readonly string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : '')
  const only = option('--only').toLowerCase()
  const browsers = BROWSERS.filter(({ name }) => name.toLowerCase().includes(only))
  const journeys = JOURNEYS.filter(({ name }) => name.startsWith(option('--journey')))
  if (browsers.length === 0 || journeys.length === 0) {
    console.error(`There is no such ${browsers.length === 0 ? 'browser' : 'journey'}.`)
    return 1
  }
  // An end by hand ends what was started, too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
  let passed = 0
  let failed = 0
  const missing: string[] = []
  for (const known of browsers) {
    const results = await through(known, journeys)
    if (results === null) missing.push(known.name)
    else
      for (const ok of results)
        if (ok) passed++
        else failed++
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  if (missing.length > 0) console.log(`Not run: ${missing.join(', ')}`)
  return failed > 0 || missing.length > 0 ? 1 : 0
}

/** Which journeys went well in a browser; null where it is not there. */
async function through(known: Known, journeys: readonly Journey[]): Promise<readonly boolean[] | null> {
  const installed = await known.find()
  if (installed === null) {
    console.log(`\n${known.name} was not found. ${known.install}`)
    return null
  }
  const results: boolean[] = []
  for (const journey of journeys) {
    let driver: Driver | undefined
    const site = await serveCopy('dist', mkdtempSync(path.join(tmpdir(), 'browsers-')))
    const begun = performance.now()
    try {
      // Each journey has a browser of its own: nothing is kept from the one before.
      driver = await installed.start()
      if (results.length === 0) console.log(`\n${driver.name}`)
      const reader = new Reader(driver)
      await Promise.race([journey.go(reader, site), late()])
      const faults = await reader.faults()
      if (faults.length > 0) throw new Error(`the page told of faults: ${faults.join('; ')}`)
      results.push(true)
      console.log(`  ok    ${journey.name} (${seconds(begun)})`)
    } catch (error) {
      results.push(false)
      console.log(`  FAIL  ${journey.name} (${seconds(begun)})\n        ${(error as Error).message}`)
      await keep(driver, `${known.name}-${journey.name.split(':')[0]}`)
    } finally {
      await driver?.close().catch(() => {})
      await site.stop()
    }
  }
  return results
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`

const late = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error(`it took more than ${LIMIT / 1000} seconds`))
    }, LIMIT).unref()
  })

/** Keeps a picture of where a journey ended. */
async function keep(driver: Driver | undefined, name: string): Promise<void> {
  const picture = await driver?.screenshot().catch(() => null)
  if (!picture) return
  const file = path.join(RESULTS, `${name}.png`)
  writeFileSync(file, picture)
  console.log(`        ${file}`)
}
