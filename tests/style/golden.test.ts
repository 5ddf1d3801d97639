/**
 * The drawing of the default view, of 24 other days and of each kind alone is what it was when it was last looked at.
 *
 * A change that is meant is written with `UPDATE_GOLDENS=1 npx vitest run tests/style/golden.test.ts`; what then differs in
 * tests/golden is looked at, on the map as well, before it is committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { shippedBase } from '../../scripts/shipped-base.ts'
import { TIE_KINDS } from '../../src/atlas/schema.ts'
import type { Tree } from '../../src/render/svg/tree.ts'
import { defaultView } from '../../src/state/view.ts'
import { drawingOf } from '../support/drawing.ts'
import { GOLDEN_DAYS, goldenViews } from '../support/golden-views.ts'
import { difference, normalForm } from '../support/normal-form.ts'

const FOLDER = 'tests/golden'
const update = process.env['UPDATE_GOLDENS'] === '1' && !process.env['CI']

const base = shippedBase()
const { atlas, scene } = base
const opening = defaultView(atlas)
const drawing = drawingOf(base)
const views = goldenViews(atlas)

/** Compares with what is kept, or keeps it. */
function held(name: string, lines: readonly string[]): void {
  const file = path.join(FOLDER, `${name}.txt`)
  if (update) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file, `${lines.join('\n')}\n`)
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
  expect(difference(kept, lines), `${file}: look at what changed, then UPDATE_GOLDENS=1`).toEqual([])
}

describe('the drawing is as it was looked at', () => {
  test('of the base map', () => {
    held('base-map', drawing(opening).baseMap)
  })
  test.each(views)('of %s', (name, view) => {
    held(name, drawing(view).marks)
  })
  test('and would tell of a line that moved by a pixel, or changed its colour', () => {
    const line = (x: number, stroke: string): Tree => ({
      tag: 'path',
      attributes: { d: `M${x},1L20,3`, stroke, 'data-tie': 'a' },
      inside: [],
    })
    const form = (tree: Tree) => normalForm(scene, tree, () => 'agreed')
    const before = form(line(10, '#123456'))
    expect(difference(before, form(line(10.2, '#123456')))).toEqual([])
    expect(difference(before, form(line(11, '#123456'))).join()).toMatch(
      /^- line a \(agreed\) d=10,1→20,3.*,\+ .*d=11,1/,
    )
    expect(difference(before, form(line(10, '#123457')))).toHaveLength(2)
  })
  test('and no golden is left over', () => {
    const files = readdirSync(FOLDER).sort()
    expect(files).toEqual(['base-map', ...views.map(([name]) => name)].map((name) => `${name}.txt`).sort())
    expect(views).toHaveLength(1 + GOLDEN_DAYS + TIE_KINDS.length)
  })
})
