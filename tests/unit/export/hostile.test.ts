/** What is taken away of a hostile atlas: pictures, pages and tables in which nothing runs, loads or hides. */
import { describe, expect, test } from 'vitest'
import { createAtlas, type Atlas } from '../../../src/atlas/atlas.ts'
import { CONFIDENCES, FORMS, STATUSES, TIE_KINDS, TONES } from '../../../src/atlas/schema.ts'
import type { BaseTopology } from '../../../src/render/geo.ts'
import { dataFile, FORMATS, SCOPES } from '../../../src/export/files.ts'
import { csvText } from '../../../src/export/csv.ts'
import { soundPart } from '../../../src/open/quarantine.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { documentOf } from '../../../src/figure/document.ts'
import { figure } from '../../../src/figure/figure.ts'
import { markup, type Tree } from '../../../src/render/svg/tree.ts'
import { views } from '../../support/arbitrary-view.ts'
import fc, { runs } from '../../support/fc.ts'
import { parseCsv, unguarded } from '../../support/csv.ts'
import { HIDDEN, hostileText, smallJson, withoutIsolates } from '../../support/hostile.ts'
import { elementsOf, parseXml } from '../../support/xml.ts'

/** A base map without any land. */
const SEA: BaseTopology = {
  type: 'Topology',
  objects: { faces: { type: 'GeometryCollection', geometries: [] } },
  arcs: [],
}

const degrees = (most: number) =>
  fc.oneof(
    fc.constantFrom(0, most, -most, most - 1e-9, 1e-300),
    fc.double({ min: -most, max: most, noNaN: true }),
  )
const dates = fc.constantFrom('0001', '1999-12', '2015', '2015-12-31', '2016-02-29', '2016-06', '9999-12-31')
const phase = fc.record({
  from: dates,
  to: fc.option(dates),
  status: fc.constantFrom(...STATUSES),
  basis: fc.constantFrom('article', 'record'),
  quantity: fc.option(
    fc.record({
      value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      unit: hostileText,
      measure: hostileText,
      source: fc.constant('paper'),
    }),
    { nil: undefined },
  ),
  sources: fc.constant<string[]>(['paper']),
})
const tie = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/),
  kind: fc.constantFrom(...TIE_KINDS),
  form: fc.constantFrom(...FORMS),
  from: fc.constantFrom('AA', 'BB', 'CC'),
  to: fc.constantFrom('AA', 'BB', 'CC'),
  via: fc.constantFrom(undefined, 'CC', 'aatown'),
  over: fc.constantFrom(undefined, 'ceetown'),
  directed: fc.boolean(),
  tone: fc.constantFrom(...TONES),
  label: hostileText,
  sentence: fc.option(hostileText, { nil: undefined }),
  phases: fc.array(phase, { minLength: 1, maxLength: 3 }),
  claims: fc.constant<string[]>(['c1']),
  sources: fc.constant<string[]>(['paper']),
})

/** Mostly few ties, so that many atlases are drawn in a short time; one in five has up to eight. */
const ties = fc.oneof(
  { weight: 4, arbitrary: fc.array(tie, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.array(tie, { minLength: 3, maxLength: 8 }) },
)

/** Atlases of the small one's shape, with any words, places, forms and dates; those that keep at least a tie. */
const atlases: fc.Arbitrary<Atlas> = fc
  .record({
    words: fc.array(hostileText, { minLength: 8, maxLength: 8 }),
    at: fc.array(fc.tuple(degrees(180), degrees(85)), { minLength: 3, maxLength: 3 }),
    ties,
  })
  .map(({ words, at, ties }) => {
    const json = smallJson()
    const [title, thesis, name, text, source, event, summary, site] = words
    const noun = (word: string | undefined, else_: string) => `${else_} ${word ?? ''}`
    Object.assign(json.article, { title: noun(title, 'On'), thesis: noun(thesis, 'So') })
    json.actors.forEach((a) => Object.assign(a, { name: noun(name, 'A'), adjective: noun(name, 'a') }))
    json.places.forEach((p, i) => Object.assign(p, { at: at[i], name: noun(name, 'P') }))
    json.claims.forEach((c) => Object.assign(c, { text: noun(text, 'C') }))
    json.sources.forEach((s) =>
      Object.assign(s, { title: noun(source, 'S'), url: 'https://example.org/"><b>' }),
    )
    json.ties.push(...(ties as typeof json.ties))
    json.events.push({
      ...{
        id: 'e1',
        title: noun(event, 'E'),
        type: 'combat',
        kind: 'military',
        from: '2016-06',
        dated: 'vague',
      },
      ...{
        place: 'ceetown',
        actors: ['CC'],
        summary: noun(summary, 'E'),
        confidence: CONFIDENCES[0],
        sources: ['paper'],
      },
    })
    json.sites.push({
      ...{
        id: 's1',
        name: noun(site, 'S'),
        type: 'radar',
        kind: 'military',
        at: at[0] ?? [0, 0],
        host: 'AA',
      },
      ...{ confidence: 'low', sources: ['paper'] },
    })
    const sound = soundPart(json)
    if (!sound.ok) throw new Error(JSON.stringify(sound.report))
    return createAtlas(sound.data, { kind: 'file' })
  })

const held = atlases.chain((atlas) => fc.record({ atlas: fc.constant(atlas), view: views(atlas) }))

const ELEMENTS = new Set(
  'svg g path circle rect line polyline polygon ellipse text tspan textPath title desc defs use clipPath pattern image marker'.split(
    ' ',
  ),
)

/** Throws where a drawing has an element, attribute or value that could do anything but be seen. */
function harmless(tree: Tree, elements = ELEMENTS): void {
  for (const { tag, attributes } of elementsOf(tree)) {
    if (!elements.has(tag)) throw new Error(`<${tag}>`)
    for (const [name, value] of Object.entries(attributes)) {
      const text = String(value)
      if (/^on|^style$|^src|^xml:|^xlink:/i.test(name)) throw new Error(`${tag} ${name}`)
      if (name === 'href' && !/^(#|data:image\/)/.test(text)) throw new Error(`${tag} href ${text}`)
      if (/url\((?!#)/i.test(text) && name !== 'id') throw new Error(`${tag} ${name}=${text}`)
      if (!/^(data-|id$|aria-|font-family$)/.test(name) && /NaN|Infinity|undefined/.test(text))
        throw new Error(`${tag} ${name}=${text.slice(0, 200)}`)
    }
  }
}

const LINK = 'https://maps.example/?a=1&b="<x>'
const look = { width: 900, height: 700, relief: null, link: LINK, prefix: 'h' } as const

describe('a picture of a hostile atlas', () => {
  test('is XML of harmless elements, reads back as it was written, and has its numbers (2,000)', () => {
    fc.assert(
      fc.property(held, fc.constantFrom('light' as const, 'dark' as const), ({ atlas, view }, scheme) => {
        const base = { atlas, scene: buildScene(atlas, []), topology: SEA }
        const text = markup(figure(base, view, { ...look, scheme }))
        const tree = parseXml(text)
        harmless(tree)
        if (markup(tree) !== text) throw new Error('it is another when it is written again')
        if (HIDDEN.test(withoutIsolates(text))) throw new Error('something is hidden in it')
        if (!text.includes('Not the published dataset')) throw new Error('it does not say whose it is')
      }),
      { numRuns: runs(2000) },
    )
  })
  test('stands in a page of its own that runs and loads nothing (100)', () => {
    const page = new Set([
      ...ELEMENTS,
      ...'body main h1 h2 p a figure figcaption table thead tbody tr th td ol li'.split(' '),
    ])
    fc.assert(
      fc.property(held, ({ atlas, view }) => {
        const base = { atlas, scene: buildScene(atlas, []), topology: SEA }
        const picture = figure(base, view, { ...look, scheme: 'light' })
        const html = documentOf(atlas, view, { picture, faces: '', link: LINK })
        const [head = '', rest = ''] = html.split('<body>')
        const body = parseXml(`<body>${rest.split('</html>')[0]?.trim() ?? ''}`)
        const links = elementsOf(body).filter((e) => e.tag === 'a')
        for (const { attributes } of links)
          if (!/^https:\/\/(maps|example)\.(example|org)\//.test(String(attributes['href'])))
            throw new Error('a link away')
        harmless({ ...body, inside: body.inside.map(withoutLinks) }, page)
        if ((head.match(/<\/title>/g) ?? []).length !== 1 || HIDDEN.test(withoutIsolates(html)))
          throw new Error(head)
      }),
      { numRuns: runs(100) },
    )
  })
})

/** The same without the addresses of links, which are looked at by themselves. */
function withoutLinks(tree: Tree): Tree {
  if (typeof tree === 'string') return tree
  const attributes = tree.tag === 'a' ? {} : tree.attributes
  return { ...tree, attributes, inside: tree.inside.map(withoutLinks) }
}

describe('the files of a hostile atlas', () => {
  test('have names for any system, can be read again, and hide nothing (200)', () => {
    fc.assert(
      fc.property(held, ({ atlas, view }) => {
        const scene = buildScene(atlas, [])
        for (const format of FORMATS)
          for (const scope of SCOPES) {
            const file = dataFile({ format, scope, table: 'ties' }, { atlas, scene, view, shipped: null })
            if (!file) throw new Error(`no ${format} of ${scope}`)
            expect(file.name).toMatch(/^[a-z0-9_-]{1,70}\.(csv|geojson|json)$/)
            if (HIDDEN.test(withoutIsolates(file.text.replace(/^\ufeff/, ''))))
              throw new Error(`hidden in ${format}`)
            if (format === 'csv') {
              for (const cell of parseCsv(file.text).flat())
                if (/^[=+@\t\r＝＋－＠]/.test(cell) || /^-(?!\d)/.test(cell)) throw new Error(cell)
            } else if (
              /null,null|\bNaN|Infinity/.test(
                JSON.stringify(JSON.parse(file.text)).replaceAll(/"(?:[^"\\]|\\.)*"/g, ''),
              )
            )
              throw new Error('a number that is none')
          }
      }),
      { numRuns: runs(200) },
    )
  })
  test('of tables read back as they were (10,000)', () => {
    const cell = fc.oneof(fc.string({ unit: fc.constantFrom(...'"\',;=+-@\t\r\n aə＝') }), hostileText)
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(rows, (given) => {
        const read = parseCsv(csvText(given))
        if (JSON.stringify(read.map((row) => row.map(unguarded))) !== JSON.stringify(given))
          throw new Error('another')
        for (const text of read.flat())
          if (/^[=+\-@\t\r\n＝＋－＠]/.test(text)) throw new Error(`${text} would be run`)
      }),
      { numRuns: runs(10_000) },
    )
  })
})
