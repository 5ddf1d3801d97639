// npm run test:defences: tests of the tests. In a copy of the project each defence is broken in turn, and the test that guards
// it must fail; unbroken, all of them must pass.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DEFENCES, missing } from './defences.mjs'

const NEEDED = [
  'src',
  'scripts',
  'tests',
  'data',
  'geo',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
]
const CONFIG = [
  'tsconfig.json',
  'svelte.config.js',
  'vite.config.ts',
  'vitest.config.ts',
  '.npmrc',
  'CITATION.cff',
]

const gone = missing(DEFENCES)
if (gone.length > 0) {
  console.error(
    `scripts/defences.mjs no longer fits the project:\n${gone.map((line) => `  ${line}`).join('\n')}`,
  )
  process.exit(1)
}

const copy = mkdtempSync(path.join(tmpdir(), 'defences-'))
for (const name of [...NEEDED, ...CONFIG]) cpSync(name, path.join(copy, name), { recursive: true })
symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction')

/** The names of tests that passed and that failed; null when they could not be run at all. Far from Greenwich, where days would shift. */
function run(tests) {
  const out = path.join(copy, 'result.json')
  rmSync(out, { force: true })
  const args = [
    'run',
    '--project=unit',
    '--testTimeout=60000',
    '--reporter=json',
    `--outputFile=${out}`,
    ...tests,
  ]
  spawnSync(process.execPath, [path.resolve('node_modules/vitest/vitest.mjs'), ...args], {
    cwd: copy,
    env: { ...process.env, TZ: 'America/Los_Angeles' },
  })
  try {
    const { testResults } = JSON.parse(readFileSync(out, 'utf8'))
    const all = testResults.flatMap(({ assertionResults }) => assertionResults)
    const named = (status) => all.filter((one) => one.status === status).map(({ fullName }) => fullName)
    return { passed: named('passed'), failed: named('failed') }
  } catch {
    return null
  }
}

/** What is wrong with a defence's guard; null if nothing is. */
function unguarded({ file, from, to, test }) {
  const place = path.join(copy, file)
  const text = readFileSync(place, 'utf8')
  writeFileSync(
    place,
    text.replace(from, () => to),
  )
  const result = run([test])
  writeFileSync(place, text)
  if (result === null || result.passed.length + result.failed.length === 0) return `${test} did not run`
  return result.failed.length > 0 ? null : `${test} passes without it`
}

let wrong = 0
const say = (title, problem) => {
  if (problem !== null) wrong++
  console.log(`${problem === null ? '✓' : '✗'} ${title}${problem === null ? '' : `: ${problem}`}`)
}
try {
  const whole = run([...new Set(DEFENCES.map(({ test }) => test))])
  say(
    'unbroken, every guard passes',
    whole?.passed.length && !whole.failed.length ? null : whole?.failed.join('; ') || 'they did not run',
  )
  for (const defence of DEFENCES) say(defence.title, unguarded(defence))
} finally {
  rmSync(copy, { recursive: true, force: true })
}
console.log(`\n${DEFENCES.length + 1 - wrong} passed, ${wrong} failed`)
process.exitCode = wrong ? 1 : 0
