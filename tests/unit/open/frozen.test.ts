/** The same corpus in a Node in which a prototype can neither be named nor changed: the same comes of every case. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { outcomes } from '../../support/frozen.ts'

test('what is opened is the same where prototypes are frozen and `__proto__` throws', () => {
  const flags = ['--disable-proto=throw', 'scripts/run.mjs', 'tests/support/frozen.ts']
  const lines = execFileSync(process.execPath, flags, { encoding: 'utf8' }).split('\n').slice(0, -1)
  expect(lines[0]).toBe('frozen')
  expect(lines.slice(1)).toEqual(outcomes())
  expect(lines.length).toBeGreaterThan(700)
})
