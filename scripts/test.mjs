// npm test: every check, then every test, in real browsers where it takes one; ends with what really ran.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { CHECKS, step, together } from './steps.mjs'

const results = 'test-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results)

let passed = 0
let failed = 0
const count = (ok) => (ok ? passed++ : failed++)

for (const ok of await together(CHECKS)) count(ok)

count(step('the core as a library', ['scripts/run.mjs', 'scripts/build-lib.ts']))

// Dates must not depend on where the reader lives. Only `atlas/day.ts` reads a calendar, as a test makes sure of: what has no
// date of its own to say need not be asked again elsewhere.
const ZONELESS = ['style', 'geo', 'contract', 'unit/{drawing,map,offline,scene,svg,trust}']
const elsewhere = ZONELESS.flatMap((folder) => ['--exclude', `tests/${folder}/**`])
vitest('unit tests in Asia/Baku', 'unit', { TZ: 'Asia/Baku' })
vitest('unit tests in America/Los_Angeles', 'unit', { TZ: 'America/Los_Angeles' }, elsewhere)

let path
try {
  path = await findBrowser()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const browser = path ? { CHROMIUM_PATH: path } : {}
vitest('components in a browser', 'browser', browser)
if (step('build, twice over', ['scripts/same-build.mjs'])) {
  passed++
  playwright('journeys through the built page', browser)
} else failed++

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

function vitest(title, project, env, more = []) {
  const file = `${results}/${title.replace(/\W+/g, '-')}.json`
  const ok = step(
    title,
    [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...more,
    ],
    env,
  )
  tally(file, ok, (json) => [json.numPassedTests, json.numFailedTests])
}

function playwright(title, env) {
  const file = `${results}/journeys.json`
  const ok = step(title, ['playwright', 'test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  tally(file, ok, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky])
}

/** Adds a runner's own counts; a runner that broke off counts as a failure even if no test of it did. */
function tally(file, ok, read) {
  let counts
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    counts = [0, 0]
  }
  passed += counts[0]
  failed += counts[1]
  if (!ok && counts[1] === 0) failed++
}
