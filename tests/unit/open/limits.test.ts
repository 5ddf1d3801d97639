/** Each limit on both of its sides, and what is too large to be a file of the corpus. */
import { describe, expect, test } from 'vitest'
import { printable } from '../../../src/atlas/clean.ts'
import { ACTORS_MAX, COLUMNS_MAX, DEPTH_MAX, ROWS_MAX, TEXT_MAX } from '../../../src/open/limits.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { soundPart } from '../../../src/open/quarantine.ts'
import { PAYLOADS, UNSEEN, smallJson } from '../../support/hostile.ts'

const read = (text: string, name = 'a.json') =>
  opened([{ name, bytes: new TextEncoder().encode(text) }]).report
const first = (report: ReturnType<typeof read>) => report.problems[0]?.code ?? 'OK'
const small = smallJson()
const edited = (change: object) => first(soundPart({ ...small, ...change }).report)
const article = (change: object) => edited({ article: { ...small.article, ...change } })

describe('limits of JSON', () => {
  const nested = (depth: number) => {
    const [head, tail] = [
      JSON.stringify(small).slice(0, -1),
      `,"x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`,
    ]
    return head + tail
  }
  test('are 32 levels', () => {
    expect(first(read(nested(DEPTH_MAX)))).toBe('OK')
    expect(first(read(nested(DEPTH_MAX + 1)))).toBe('E-DEPTH')
    for (const open of ['[', '{"a":', '[{"a":']) expect(first(read(open.repeat(1_000_000)))).toBe('E-DEPTH')
  })
  test('are so many rows', () => {
    const rows = (n: number) => Array.from({ length: n }, () => 0)
    expect(edited({ actors: [...small.actors, ...rows(ACTORS_MAX - small.actors.length)] })).toBe('E-FIELD')
    expect(edited({ actors: rows(ACTORS_MAX + 1) })).toBe('E-LIMIT')
    expect(edited({ places: [...small.places, ...rows(ROWS_MAX - small.places.length)] })).toBe('E-FIELD')
    expect(edited({ places: rows(ROWS_MAX + 1) })).toBe('E-LIMIT')
  })
  test('are ten thousand paragraphs and a hundred anchors', () => {
    expect(article({ paragraphs: 10_000 })).toBe('OK')
    expect(article({ paragraphs: 10_001 })).toBe('E-ARTICLE')
    const anchors = (n: number) => ({
      anchors: Array.from({ length: n }, (_, i) => ({
        day: `2015-${String(1 + Math.floor(i / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
        label: 'x',
      })),
    })
    expect(article(anchors(100))).toBe('OK')
    expect(article(anchors(101))).toBe('E-ARTICLE')
  })
  test('are the lengths of texts', () => {
    const label = (n: number) => edited({ ties: small.ties.map((t) => ({ ...t, label: 'x'.repeat(n) })) })
    expect([label(2000), label(2001), label(1_000_000)]).toEqual(['OK', 'E-EMPTY', 'E-EMPTY'])
  })
  test('do not keep a NUL far behind from being found', () => {
    expect(first(read(`${' '.repeat(9000)}{"a":"\0"}`))).toBe('E-JSON')
  })
})

describe('limits of CSV', () => {
  test('are 64 columns', () => {
    const table = (columns: number) =>
      read(Array.from({ length: columns }, (_, i) => `c${i}`).join(), 'a.csv')
    expect(first(table(COLUMNS_MAX))).toBe('E-CSV-HEADER')
    expect(first(table(COLUMNS_MAX + 1))).toBe('E-CSV-COLUMNS')
    expect(first(table(1_000_000))).toBe('E-CSV-COLUMNS')
  })
  test('are passed in time by a quote that is never closed, and by a million empty rows', () => {
    expect(first(read(`actor id,name,longitude,latitude\n"${'""'.repeat(500_000)}`, 'a.csv'))).toBe(
      'E-CSV-QUOTE',
    )
    expect(first(read(`actor id,name,longitude,latitude\n${',,,\n'.repeat(300_000)}`, 'a.csv'))).toBe(
      'E-FILES',
    )
  })
})

describe('files that do not belong together', () => {
  const actors = 'actor id,name,longitude,latitude\nAA,x,1,1\n'
  test.each([
    ['E-FILES', [actors]],
    ['E-FILES', [actors, actors]],
    ['E-FILES', [JSON.stringify(small), actors]],
    ['E-FILES', ['{}', '[]']],
    ['E-EMPTY', []],
    ['E-EMPTY', ['', ' \n']],
    ['E-HTML', [actors, '<!doctype html>']],
  ])('%s: %j', (code, texts) => {
    const files = texts.map((text, i) => ({ name: `${i}.csv`, bytes: new TextEncoder().encode(text) }))
    expect(first(opened(files).report)).toBe(code)
  })
})

describe('what is told', () => {
  test('is never longer than its line, though what is unseen is spelt out', () => {
    for (const text of [...PAYLOADS, '\u202e'.repeat(5000), '😀'.repeat(5000), `x${'\u0316'.repeat(5000)}`]) {
      const told = printable(text, TEXT_MAX)
      expect(told.length).toBeLessThanOrEqual(TEXT_MAX)
      expect(told).not.toMatch(UNSEEN)
    }
  })
  test('names no file by what is unseen in its name', () => {
    for (const name of PAYLOADS) {
      const [problem] = opened([{ name: `${name}.csv`, bytes: new TextEncoder().encode('x') }]).report
        .problems
      expect(problem?.at.length).toBeLessThanOrEqual(80)
      expect(problem?.at).not.toMatch(UNSEEN)
    }
  })
})
