// npm test: every check, then every test, in real browsers where it takes one; ends with what really ran.
// npm test -- --atlas PATH: what holds for any atlas, of that one alone.
import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { atlasOption } from './atlas-option.mjs'
import { findBrowser } from './browser.mjs'
import { checks, step, together } from './steps.mjs'
import { atlasSteps, testAtlas } from './test-atlas.mjs'
import { countedBy } from './test-counts.mjs'

const results = 'test-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results)

let passed = 0
let failed = 0

let path
let atlas
try {
  atlas = atlasOption(process.argv.slice(2)).atlas
  path = await findBrowser({ shell: true })
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const browser = path ? { CHROMIUM_PATH: path } : {}

if (atlas !== null) {
  testAtlas(atlas, results, browser, tally)
  finish()
}

// Dates must not depend on the reader's time zone. Only `atlas/day.ts` reads a calendar, which a test ensures, so tests
// without dates, and those of what is drawn on days alone, run in one time zone only, and so do those that try many thousand faults.
const ZONELESS = [
  'tests/{style,geo,contract,any-atlas}/**',
  'tests/article/{blocs,labels,lines,map-key,routes,sources,widths,wording}.test.ts',
  'tests/unit/{grammar,offline,render,scene,scripts,trust,ui}/**',
  'tests/unit/atlas/files.test.ts',
  'tests/unit/open/{corpus,fields,frozen,limits,mutations,pollution,quarantine}.test.ts',
  'tests/unit/{export,state}/hostile*.test.ts',
]
const elsewhere = ZONELESS.flatMap((files) => ['--exclude', files])
const baku = vitest('unit tests in Asia/Baku', 'unit', { TZ: 'Asia/Baku' })
const losAngeles = vitest(
  'unit tests in America/Los_Angeles',
  'unit',
  { TZ: 'America/Los_Angeles' },
  elsewhere,
)
const components = vitest('components in a browser', 'browser', browser)

// Each of these keeps one processor busy and no more: as many at once as there are, and what takes longest begins first.
const build = ['build, twice over', ['scripts/same-build.mjs']]
const library = ['the core as a library', ['scripts/run.mjs', 'scripts/build-lib.ts']]
// Another atlas, by the way that its author has.
const other = atlasSteps('examples/nile', results, browser)
const steps = [
  components,
  baku,
  ...checks({ kept: false }),
  losAngeles,
  build,
  library,
  other.rules,
  other.build,
]
const done = await together(steps, availableParallelism())
const passes = new Map(steps.map((one, i) => [one, done[i]]))
for (const [one, ok] of passes) tally(one, ok)

// Two browsers at a time: these have the machine for themselves.
if (passes.get(build)) {
  const file = `${results}/journeys.json`
  const journeys = [
    'journeys through the built page',
    ['playwright', 'test', '--reporter=list,json'],
    { ...browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  ]
  const { counts } = other.pages
  tally(Object.assign(journeys, { file, counts }), step(...journeys))
}
if (passes.get(other.build)) tally(other.pages, step(...other.pages))
finish()

function finish() {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed ? 1 : 0)
}

/** A step that runs tests; `file` is where it writes what became of them, `counts` how many passed and failed. */
function vitest(title, project, env, more = []) {
  const file = `${results}/${title.replace(/\W+/g, '-')}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return Object.assign([title, ['vitest', 'run', '--project', project, ...reporters, ...more], env], {
    file,
    counts: (json) => [json.numPassedTests, json.numFailedTests],
  })
}

/** Adds what the runner of a step has counted; one without a runner is one test. */
function tally(one, ok) {
  const [more, fewer] = one.counts ? countedBy(one, ok) : [Number(ok), Number(!ok)]
  passed += more
  failed += fewer
}
