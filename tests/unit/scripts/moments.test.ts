import { describe, expect, test } from 'vitest'
import { formerHtml, listHtml, momentHtml } from '../../../scripts/page-writer.ts'
import { shippedBase } from '../../../scripts/shipped-base.ts'
import { drawnTies } from '../../support/drawn-ties.ts'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import { formatDay } from '../../../src/atlas/day.ts'
import { PALETTE } from '../../../src/grammar/encoding.ts'
import { featuresOf } from '../../../src/render/svg/svg-map.ts'
import { tintRules } from '../../../src/render/svg/tinted.ts'
import { el, markup, type Tree } from '../../../src/render/svg/tree.ts'
import { formerMoments, momentsOf, queryOf } from '../../../src/state/moments.ts'
import {
  cardFigure,
  formerPage,
  listPage,
  MAPS,
  momentFacts,
  momentMap,
} from '../../../src/site/moment-facts.ts'
import { defaultView } from '../../../src/state/view.ts'
import { textIn } from '../../support/text-in.ts'

const base = shippedBase()
const { atlas } = base
const opening = defaultView(atlas)
const drawn = { base, features: featuresOf(base, opening) }
const facts = momentFacts(base)
const website = { url: 'https://maps.example/blocs/', version: '1.2.3', atlas }
const surroundings = { website, policy: "default-src 'none'", sheets: ['assets/pages.css'] }
const bare = { wide: el('svg'), narrow: el('svg') }
const page = (i: number, url: string | null = website.url) => {
  const one = facts[i]
  if (!one) throw new Error(`there is no moment ${i}`)
  return momentHtml({ ...surroundings, website: { ...website, url } }, facts, one, bare)
}
const list = () => listHtml({ ...surroundings, all: facts, page: listPage(base) })
const elements = (tree: Tree): Exclude<Tree, string>[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.inside.flatMap(elements)]

describe('moments', () => {
  test('have a page each, in a folder of its own, also where two fall on one day', () => {
    const { tour, anchors } = atlas.data.article
    const [step] = tour
    const [anchor] = anchors
    if (!step || !anchor) throw new Error('no tour and no anchors')
    const withThese = (article: Partial<typeof atlas.data.article>) =>
      momentsOf({ ...atlas, data: { ...atlas.data, article: { ...atlas.data.article, ...article } } })
    expect(withThese({ tour: [step, step] }).map((m) => m.folder)).toEqual([`${step.day}/`, `${step.day}-2/`])
    const folders = withThese({ tour: [], anchors: [anchor, anchor] }).map((m) => m.folder)
    expect(folders).toEqual([`${anchor.day}/`, `${anchor.day}-2/`])
    expect(new Set(facts.map((f) => f.page.path)).size).toBe(tour.length)
  })
  test('are the steps of the tour, and lead to them', () => {
    expect(facts.map((f) => f.moment.label)).toEqual(atlas.data.article.tour.map((s) => s.title))
    for (const [i, { view }] of facts.entries()) {
      expect(view.step).toBe(i + 1)
      expect(page(i)).toContain(`href="../../?step=${i + 1}"`)
    }
  })
  test('are the days on which the argument turns where there is no tour', () => {
    const article = { ...atlas.data.article, tour: [] }
    const untoured = createAtlas({ ...atlas.data, article })
    const there = momentFacts({ atlas: untoured })
    expect(there.map((f) => f.moment.label)).toEqual(article.anchors.map((a) => a.label))
    expect(there.every((f) => f.view.step === null && f.sentences.length === 1)).toBe(true)
  })
  test('leave something at the addresses that they had before there was a tour', () => {
    const now = facts.map((f) => f.moment.folder)
    const former = formerMoments(atlas)
    expect([...now, ...former.map((m) => m.folder)]).toEqual(
      expect.arrayContaining(atlas.data.article.anchors.map((a) => `${a.day}/`)),
    )
    for (const moment of former) {
      const text = formerHtml({ ...surroundings, moment, page: formerPage(base, moment) })
      expect(text).toContain(`href="../../${queryOf(moment)}"`)
    }
  })
  test('say their day, their sentences and all that changed, and name their claims and sources', () => {
    for (const [i, { moment, sentences, frame, view }] of facts.entries()) {
      const html = page(i)
      const text = textIn(html)
      expect(html).toContain(`<title>${moment.label}, ${formatDay(moment.day)} · Between Blocs</title>`)
      for (const sentence of sentences) expect(text).toContain(sentence)
      const { began, ended, changed } = frame.change
      for (const tie of [...began, ...ended, ...changed])
        expect(text.toLowerCase()).toContain(tie.label.toLowerCase())
      for (const id of moment.claims) expect(text).toContain(atlas.claims.get(id)?.text ?? '?')
      for (const id of moment.sources) expect(text).toContain(atlas.sources.get(id)?.title ?? '?')
      expect(view.day).toBe(moment.day)
    }
  })
  test('are told in order: each links to those beside it, the first and the last to one', () => {
    const linked = facts.map((_, i) => [
      ...page(i).matchAll(/ rel="(prev|next)" href="\.\.\/([^"]+)index\.html"/g),
    ])
    const folders = facts.map((f) => f.moment.folder)
    expect(linked.map((all) => all.map(([, rel, to]) => [rel, to]))).toEqual(
      folders.map((_, i) => [
        ...(i > 0 ? [['prev', folders[i - 1]]] : []),
        ...(i < folders.length - 1 ? [['next', folders[i + 1]]] : []),
      ]),
    )
  })
  test('have whole addresses for previews where the site has one, and none where it has not', () => {
    expect(page(0)).toContain(
      `<meta property="og:image" content="${website.url}${facts[0]?.page.card.file ?? ''}"/>`,
    )
    expect(page(0, null)).not.toContain('og:image"')
    for (const text of [page(0), page(0, null), list()])
      expect(text).not.toMatch(/<script|\sstyle=|\son\w+=|undefined|NaN/)
  })
  test('have none of the comments by which a page comes to life', () => {
    for (const text of [page(0), list()]) expect(text).not.toContain('<!--')
  })
  test('are in the list with their links', () => {
    const text = list()
    for (const { moment } of facts) expect(text).toContain(`href="${moment.folder}index.html"`)
  })
})

describe('the drawings of a moment', () => {
  const [first] = facts
  if (!first) throw new Error('no moments')
  const tints = new Map<string, { light: string; dark: string }>()
  const maps = (['wide', 'narrow'] as const).map((size) => momentMap(drawn, first, size, tints))

  test('show every tie that the map shows of it, in both sizes', () => {
    const lines = drawnTies(atlas, first.view)
    expect(lines).not.toEqual([])
    for (const map of maps) {
      const ties = new Set(elements(map).flatMap((e) => e.attributes['data-tie'] ?? []))
      expect([...ties].sort()).toEqual(lines)
    }
  })
  test('stand on one page without sharing an id, and refer to what is there', () => {
    const text = maps.map(markup).join('')
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1])
    expect(new Set(ids).size).toBe(ids.length)
    const used = [...text.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map((m) => m[1])
    expect(used.length).toBeGreaterThan(50)
    for (const id of used) expect(ids).toContain(id)
    expect(MAPS.narrow.width).toBeLessThan(MAPS.wide.width)
  })
  test('share the names of their colours, each with a value in both schemes', () => {
    const used = new Set(
      [
        ...maps
          .map(markup)
          .join('')
          .matchAll(/var\((--t\d+)\)/g),
      ].map((m) => m[1] ?? ''),
    )
    expect(used.size).toBeGreaterThan(10)
    expect([...used].sort()).toEqual([...tints.keys()].sort())
    expect([...tints.values()].map((of) => of.dark)).toContain(PALETTE.dark.ink)
    expect(tintRules(tints, 'light')).toContain(`:${PALETTE.light.ink};`)
  })
})

describe('a card', () => {
  test('has the label in the place of the title, a short sentence and nothing below the key', () => {
    const text = markup(cardFigure(drawn, opening, 'Four days & nights'))
    expect(text).toContain('>Four days &amp; nights</text>')
    expect(text).toMatch(/>[^:;<]+ have \d+ links on this day: \d+ of cooperation, \d+ of tension\.<\/text>/)
    expect(text).not.toMatch(/>Signs on lines[^<]*<\/text>/)
    expect(markup(cardFigure(drawn, opening))).toContain(`${markup(atlas.data.article.title)}</text>`)
  })
})
