import { readFileSync } from 'node:fs'
import { createRawSnippet } from 'svelte'
import { render } from 'svelte/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { webManifest } from '../../../scripts/manifest.ts'
import { withWords } from '../../../scripts/page-words-plugin.ts'
import { firstPage, listHtml, momentHtml } from '../../../scripts/page-writer.ts'
import { shippedBase } from '../../../scripts/shipped-base.ts'
import { piecesOf, slot } from '../../../src/messages/slots.ts'
import { words } from '../../../src/messages/messages.ts'
import { BRAND } from '../../../src/messages/names.ts'
import { pages, useLanguageOfPages } from '../../../src/messages/pages.ts'
import { documentOf } from '../../../src/figure/document.ts'
import { figureWords } from '../../../src/figure/figure-words.ts'
import { el } from '../../../src/render/svg/tree.ts'
import { pageTags } from '../../../src/site/metadata.ts'
import { listPage, momentFacts } from '../../../src/site/moment-facts.ts'
import Sentence from '../../../src/site/Sentence.svelte'
import { defaultView, soloKind } from '../../../src/state/view.ts'

const base = shippedBase()
const { atlas } = base
const view = soloKind(defaultView(atlas), 'energy')
const website = { url: 'https://maps.example/', version: '1.2.3', atlas }
const link = 'https://maps.example/?layers=energy'

describe('the words of the page that all begins with', () => {
  const page = withWords(readFileSync('index.html', 'utf8'), 'Two Rivers')
  test('stand in their places', () => {
    expect(page).not.toContain('%page:')
    expect(page).toMatch(/<html lang="en-GB" dir="ltr"/)
    expect(page).toContain('<title>Two Rivers</title>')
    const told = withWords('<p>%page:description%</p>', '', 'Rivers part & join.')
    expect(told).toBe('<p>Rivers part &amp; join.</p>')
  })
  test('are asked for by names that they have', () => {
    expect(() => withWords('<p>%page:colour%</p>', '')).toThrow('%page:colour%')
  })
})

describe('a sentence with elements in it', () => {
  const slots = { a: createRawSnippet(() => ({ render: () => '<a></a>' })) }
  const written = (text: string) =>
    render(Sentence, { props: { text, slots } }).body.replaceAll(/<!--.*?-->/g, '')
  test('has each where its slot is', () => {
    expect(written(`Read ${slot('a')}.`)).toBe('Read <a></a>.')
    expect(piecesOf(slot('a'))).toEqual([{ slot: 'a' }])
  })
  test('is refused without one of them', () => {
    expect(() => written(slot('b'))).toThrow('nothing stands for b')
  })
})

describe('in the language for tests', () => {
  beforeEach(() => useLanguageOfPages('en-XA'))
  afterEach(() => useLanguageOfPages(null))

  test('speak the pages, and say so', () => {
    expect(words.tag).toBe('en-XA')
    expect(pages.about.description).toMatch(/^⟦/)
    expect(withWords('<html lang="%page:tag%">', '')).toBe('<html lang="en-XA">')
  })

  /** Texts between the tags of a page that are longer than a sign, outside of its styles and drawings. */
  const textsOf = (html: string) =>
    html
      .replaceAll(/<(style|svg)[\s\S]*?<\/\1>/g, '')
      .split(/<[^>]*>/)
      .filter((text) => /\p{L}{2}/u.test(text))
  /** Texts of the catalogue stand in brackets; what an atlas says does not. */
  const isOurs = (text: string) => /⟦|⟧/.test(text)
  const share = (texts: readonly string[]) => texts.filter(isOurs).length

  test('the heads of all tables and titles of all sections are from the catalogue', () => {
    const facts = momentFacts(base)
    const [, second] = facts
    if (!second) throw new Error('no second moment')
    const surroundings = { website, policy: '', sheets: [] }
    const drawings = { wide: el('svg'), narrow: el('svg') }
    const report = documentOf(atlas, view, { picture: el('svg'), faces: '', link })
    const all = [
      firstPage(atlas, el('svg')).html,
      momentHtml(surroundings, facts, second, drawings),
      listHtml({ ...surroundings, all: facts, page: listPage(base) }),
      report,
    ]
    for (const html of all) {
      const heads = [...html.matchAll(/<(th scope="col"|h3|nav[^>]*|noscript)>([^<]*)</g)].map(
        (m) => m[2] ?? '',
      )
      expect(heads.filter((text) => text !== '' && !isOurs(text))).toEqual([])
      expect(share(textsOf(html))).toBeGreaterThan(5)
    }
  })
  test('all notes of a picture are, but for its address', () => {
    const { filtered, notes } = figureWords(atlas, view, link)
    expect([filtered ?? '', ...notes].filter((text) => !isOurs(text))).toEqual([link])
  })
  test('previews and the manifest name the work from it', () => {
    expect(webManifest({ title: 'T', thesis: 'S', siteName: 'N' }).name).toMatch(/^⟦T · /)
    const tags = pageTags(website, listPage(base))
    expect(tags.find(({ attrs }) => attrs['property'] === 'og:site_name')?.attrs['content']).toBe(BRAND)
  })
})
