import { describe, expect, test } from 'vitest'
import { shippedBase } from '../../../scripts/shipped-base.ts'
import { formatDay } from '../../../src/atlas/day.ts'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { STATUSES } from '../../../src/atlas/vocabulary.ts'
import { drawnTies } from '../../support/drawn-ties.ts'
import { figure } from '../../../src/figure/figure.ts'
import { markup, type Tree } from '../../../src/render/svg/tree.ts'
import { defaultView, soloKind } from '../../../src/state/view.ts'
import { m } from '../../../src/messages/messages.ts'

const base = shippedBase()
const view = defaultView(base.atlas)
const options = {
  width: 1280,
  height: 800,
  scheme: 'light',
  relief: null,
  link: 'https://example.org/?date=2016-08-08&x=<y>',
  prefix: 'f',
} as const
const words = (tree: Tree): string =>
  typeof tree === 'string' ? `${tree}\n` : tree.inside.map(words).join('')
const elements = (tree: Tree): Exclude<Tree, string>[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.inside.flatMap(elements)]

describe('a picture that leaves the page', () => {
  test('says what, when, by whose borders, from where and where it is found', () => {
    const said = words(figure(base, view, options))
    for (const part of [
      base.atlas.data.article.title,
      formatDay(view.day),
      'Borders: neutral',
      'CC BY 4.0',
      'GeoNames',
      options.link,
    ])
      expect(said).toContain(part)
  })
  test('has a key of what is on it, with its counts, and of nothing else', () => {
    const alone = soloKind(view, 'energy')
    const standings = snapshot(base.atlas, alone)
    const said = words(figure(base, alone, options)).split('\n')
    expect(said).toContain(`${m.vocabulary.kinds.energy.name} ${standings.length}`)
    expect(said.some((line) => line.startsWith(m.vocabulary.kinds.military.name))).toBe(false)
    for (const status of STATUSES) {
      const label = m.vocabulary.statuses[status].inSentence
      expect(said.includes(label), label).toBe(standings.some((s) => s.status === status))
    }
    expect(said).toContain('Filtered: energy links.')
  })
  test('draws what the map draws of the view, and says how many links are left out', () => {
    const standing = snapshot(base.atlas, view).length
    const lines = drawnTies(base.atlas, view)
    expect(lines.length).toBeLessThan(standing)
    for (const [shown, drawn] of [
      [view, lines],
      [{ ...view, all: true }, drawnTies(base.atlas, { ...view, all: true })],
    ] as const) {
      const tree = figure(base, shown, options)
      const found = new Set(elements(tree).flatMap((e) => e.attributes['data-tie'] ?? []))
      expect([...found].sort()).toEqual(drawn)
      const said = words(tree).replaceAll('\n', ' ')
      const left = m.legend.hidden({ n: standing - drawn.length })
      expect(said.includes(left), left).toBe(drawn.length < standing)
    }
  })
  test('keeps all of its text within its width and height, in every shape', () => {
    for (const [width, height] of [
      [1280, 800],
      [1080, 1080],
      [1080, 1350],
      [1200, 630],
    ] as const) {
      const tree = figure(base, view, { ...options, width, height })
      const [, ...parts] = typeof tree === 'string' ? [] : tree.inside
      for (const part of parts)
        if (typeof part !== 'string' && part.tag === 'text')
          expect(Number(part.attributes['y']), `${width}×${height}`).toBeLessThan(height)
    }
  })
  test('is written as XML that spells out the signs of an address', () => {
    const text = markup(figure(base, view, options))
    expect(text).toContain('&amp;x=&lt;y&gt;')
    expect(text.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
  })
})
