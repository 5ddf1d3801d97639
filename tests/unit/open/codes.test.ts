import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { m } from '../../../src/messages/messages.ts'
import { CSV_FORMAT } from '../../../src/atlas/csv-columns.ts'

const book = readFileSync('data/README.md', 'utf8')

test('the codebook lists every code with its meaning, and no other', () => {
  const listed = [...book.matchAll(/^\| `([EN]-[A-Z-]+)` *\| (.*?) *\|$/gm)].map((m) => [m[1], m[2]])
  expect(Object.fromEntries(listed)).toEqual(m.opening.codes)
})

test('the codebook names every column that a table must have', () => {
  for (const [table, { needed }] of Object.entries(CSV_FORMAT)) {
    const row = book.split('\n').find((line) => RegExp(`^\\| \\(?${table}\\b`).test(line)) ?? ''
    for (const column of needed) expect(row).toContain(`**${column}**`)
  }
})
