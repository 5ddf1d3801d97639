// Runs commands of this project's own packages, and prints how long each took.
import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'

const BIN = {
  'svelte-check': 'node_modules/svelte-check/bin/svelte-check',
  eslint: 'node_modules/eslint/bin/eslint.js',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

/** Runs `name args…` (a package's command, or a script of ours) and returns whether it succeeded. */
export function step(title, [name, ...args], env = {}) {
  const started = performance.now()
  console.log(`\n— ${title}`)
  const file = path.resolve(BIN[name] ?? name)
  const { status } = spawnSync(process.execPath, [file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`— ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  return status === 0
}

/**
 * Runs steps side by side, no more than `atOnce` of them at a time, in their order; what each prints comes when it is done.
 * Returns whether each succeeded, in their order.
 */
export async function together(steps, atOnce = Infinity) {
  const passed = []
  const waiting = [...steps.entries()]
  const oneByOne = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) passed[next[0]] = await quietly(next[1])
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, oneByOne))
  return passed
}

async function quietly([title, [name, ...args], env = {}]) {
  const started = performance.now()
  const child = spawn(process.execPath, [path.resolve(BIN[name] ?? name), ...args], {
    env: { ...process.env, ...env },
  })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part))
  const status = await new Promise((done) => child.on('close', done).on('error', () => done(1)))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`\n— ${title}\n${Buffer.concat(printed)}`)
  console.log(`— ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  return status === 0
}

/** Where the linter of components keeps what it found of files, each told by its content. */
const KEPT = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint']

/**
 * Has the compiler read components as the linter's parser translates them. Without it each component that is linted differs from what
 * the compiler had read, and starts it anew; what is found is the same, in more than twice the time.
 */
const ONE_PROGRAM = { SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK: '1' }

/**
 * The checks that need neither a browser nor a build. With `kept`, components that are as they were are not looked at again, each by
 * itself: what the types of one file bring to light in another, their linter finds only without.
 */
export function checks({ kept }) {
  const types = [
    'svelte-check',
    '--tsgo',
    '--config',
    'svelte.config.js',
    '--tsconfig',
    'tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ]
  return [
    ['lint of components', ['eslint', '--max-warnings', '0', ...(kept ? KEPT : []), '.'], ONE_PROGRAM],
    ['types', [...types, ...(kept ? ['--incremental'] : [])]],
    ['format', ['oxfmt', '--check', '.']],
    ['lint of other code', ['oxlint', '-c', 'oxlint.config.mjs']],
    ['data rules', ['scripts/run.mjs', 'scripts/check-atlas.ts']],
  ]
}
