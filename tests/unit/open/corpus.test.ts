/**
 * The corpus of malformed atlases. A case is one file, named `CODE--what.json` or, for a table of CSV, `CODE--what.TABLE.csv`; its
 * other tables are those of `good/`. In `kept/` the sound rows must load and CODE be told (`OK`: nothing is; `N-…`: nothing but
 * notes are), in `refused/` nothing loads and CODE stands first. A new case is a new file; nothing here has to change.
 */
import { describe, expect, test } from 'vitest'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import { integrity } from '../../../src/atlas/integrity.ts'
import { m } from '../../../src/messages/messages.ts'
import { LISTED, TEXT_MAX } from '../../../src/open/limits.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { casesIn, filesOf } from '../../support/corpus.ts'

/** What holds of every report: known codes, few and short lines, nothing that is unseen. */
function expectReadable({ problems, count, notes }: ReturnType<typeof opened>['report']): void {
  expect(problems.length).toBe(Math.min(count, LISTED))
  for (const { code, at, text } of [...problems, ...notes]) {
    expect(Object.keys(m.opening.codes)).toContain(code)
    expect(text.length).toBeLessThanOrEqual(TEXT_MAX)
    // eslint-disable-next-line no-control-regex -- controls are what is looked for
    expect(at + text).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066\u2067\u200b]/)
    expect(text.split('\u2068').length, text).toBe(text.split('\u2069').length)
  }
}

describe('what is partly bad', () => {
  test.each(casesIn('kept'))('loads without it: $name', ({ name, code }) => {
    const result = opened(filesOf('kept', name))
    if (!result.ok) throw new Error(JSON.stringify(result.report, null, 1))
    expect(result.data.ties.length).toBeGreaterThan(0)
    expect(integrity(result.data)).toEqual([])
    expect(createAtlas(result.data).ties.size).toBe(result.data.ties.length)
    expectReadable(result.report)
    const { problems, notes } = result.report
    if (!code.startsWith('E-')) expect(problems).toEqual([])
    if (code === 'OK') expect(notes).toEqual([])
    else expect([...problems, ...notes].map((p) => p.code)).toContain(code)
    for (const { at } of [...problems, ...notes])
      expect(at).toMatch(name.endsWith('.csv') ? /\.csv \d+:\d+$/ : /^(\d+:\d+$|\w+(\[\d+\]|\.\w+|$))/)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect('polluted' in result.data).toBe(false)
  })
})

describe('what cannot be opened', () => {
  test.each(casesIn('refused'))('is refused with its code: $name', ({ name, code }) => {
    const { ok, report } = opened(filesOf('refused', name))
    expect(ok).toBe(false)
    expect(report.problems[0]?.code).toBe(code)
    expectReadable(report)
    expect(report.count).toBeGreaterThan(0)
  })
})
