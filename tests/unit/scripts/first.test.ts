import { describe, expect, it } from 'vitest'
import { loadAtlas } from '../../../scripts/assemble-atlas.ts'
import { withFirst } from '../../../scripts/first-html.ts'
import { firstPage } from '../../../scripts/page-writer.ts'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { citedSources } from '../../../src/site/first-facts.ts'
import { defaultView } from '../../../src/state/view.ts'

const BUILT = `<head>
    <link rel="icon" href="./favicon.svg">
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
    <link rel="preload" href="./data/atlas.json" as="fetch" crossorigin>
    <script type="application/ld+json">{}</script>
  </head><body>
    <div id="app">
      <noscript>old</noscript>
    </div>
  </body>`

describe('a built page with the first one in it', () => {
  const html = withFirst(BUILT, { page: '<p>$& new</p>', css: './first.css' })
  const [head = '', body = ''] = html.split('</head>')

  it('has it where the app will be, letter by letter', () => {
    expect(body).toContain('<div id="app"><p>$& new</p></div>')
    expect(body).not.toContain('old')
  })
  it('waits for one style sheet, and asks for all else behind its content', () => {
    expect(head.match(/rel="stylesheet"[^>]*>/g)).toEqual([
      'rel="stylesheet" crossorigin href="./first.css">',
    ])
    expect(head).toContain('rel="icon"')
    expect(head).toContain('application/ld+json')
    expect(head).not.toMatch(/module|preload/)
    const after = body.slice(body.indexOf('</p>'))
    for (const name of ['index.js', 'index.css', 'atlas.json']) expect(after).toContain(name)
  })
  it('lets the data wait, and fetches none for those without scripts', () => {
    expect(body).toMatch(/fetchpriority="low" media="\(scripting: enabled\)" rel="preload"/)
  })
  it('is refused where it has no place', () => {
    expect(() => withFirst('<head></head><body></body>', { page: '', css: '' })).toThrow('no place')
  })
})

describe('the first page', () => {
  const loaded = loadAtlas()
  if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
  const { atlas } = loaded
  const { html } = firstPage(atlas, { tag: 'svg', attributes: {}, inside: [] })

  it('has a row for each tie in force, for each event and for each source that these cite', () => {
    const ties = [...html.matchAll(/data-tie="([^"]+)"/g)].map((m) => m[1])
    expect(ties).toEqual(snapshot(atlas, defaultView(atlas)).map((s) => s.tie.id))
    const cited = citedSources(atlas, snapshot(atlas, defaultView(atlas)))
    expect(cited.length).toBeLessThan(atlas.data.sources.length)
    expect(html.match(/<tr/g)).toHaveLength(ties.length + atlas.data.events.length + cited.length + 3)
  })
  it('leads nowhere that it has not', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((m) => `#${m[1] ?? ''}`))
    const links = [...html.matchAll(/href="(#[^"]+)"/g)].map((m) => m[1])
    expect(links.length).toBeGreaterThan(100)
    for (const to of links) expect(ids).toContain(to)
  })
  it('writes no empty element, style, script, handler or comment, which HTML or a strict policy would not have or nobody reads', () => {
    expect(html).not.toMatch(/<(?!svg)[a-z0-9]+[^>]*\/>|\sstyle=|\son\w+=|<script|<!--/)
  })
})
