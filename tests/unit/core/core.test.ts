/** The core that other programs use: it says what the page says, and tells those who misuse it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildModule } from '../../../scripts/build-lib.ts'
import * as core from '../../../src/index.ts'
import { inReading } from '../../../src/atlas/atlas.ts'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { views } from '../../support/arbitrary-view.ts'
import { fixtureJson } from '../../support/fixture-atlas.ts'
import { parseXml } from '../../support/xml.ts'

const text = readFileSync('examples/atlas.json', 'utf8')
const baseMap = JSON.parse(readFileSync('geo/basemap.topo.json', 'utf8')) as core.BaseMap
const routes = JSON.parse(readFileSync('examples/courses.json', 'utf8')) as core.Route[]

function read(input: unknown, origin?: core.Origin): core.Atlas {
  const parsed = core.parseAtlas(input, origin)
  if (!parsed.ok) throw new Error(parsed.findings.map(core.formatFinding).join('\n'))
  return parsed.atlas
}

const atlas = read(text)
const parts = { atlas, scene: core.buildScene(atlas, routes), baseMap }
const size = { width: 600, height: 400 }
const tiesIn = (svg: string) => [...new Set([...svg.matchAll(/data-tie="([^"]+)"/g)].map((m) => m[1]))].sort()

describe('an atlas', () => {
  test('is read from text and from what was parsed', () => {
    expect(read(JSON.parse(text)).data).toEqual(atlas.data)
  })
  test('that is no JSON, or breaks a rule, gives findings with a place', () => {
    const broken = core.parseAtlas('{\n  "schemaVersion": 1,,\n}')
    expect(broken.ok || broken.findings.map((f) => f.path)).toEqual(['atlas:2:22'])
    const dangling = core.parseAtlas(text.replace('"to": "FI"', '"to": "ZZ"'))
    expect(dangling.ok || dangling.findings.map((f) => f.path)).toEqual(['ties[0].to'])
    expect(core.parseAtlas(null).ok).toBe(false)
  })
})

describe('what holds on a day', () => {
  test('is what the page has, on random days and under random filters', () => {
    const invented = read(fixtureJson())
    fc.assert(
      fc.property(views(invented), (view) => {
        const { day, mode, basis } = view
        const { ties } = core.snapshotOn(invented, {
          date: core.isoDay(day),
          mode,
          basis,
          kinds: [...view.kinds],
          statuses: view.statuses ? [...view.statuses] : undefined,
          voices: view.voices ? [...view.voices] : undefined,
        })
        const expected = snapshot(inReading(invented, basis), view)
        expect(ties.map((t) => [t.id, t.status])).toEqual(expected.map((s) => [s.tie.id, s.status]))
      }),
    )
  })
  test('has the days of its phase, half-open, its figure and its sources', () => {
    const [shut] = core.snapshotOn(atlas, { date: '2024-04-21' }).ties
    expect(shut).toMatchObject({ id: 'balticconnector', status: 'suspended', quantity: null })
    expect([shut?.since, shut?.until, shut?.sources]).toEqual(['2023-10-08', '2024-04-22', ['err-2024']])
    const [again] = core.snapshotOn(atlas, { date: '2024-04-22' }).ties
    expect([again?.status, again?.until, again?.quantity?.value]).toEqual(['in-force', null, 2.6])
  })
  test('is asked of the opening day when none is named, and lists the day’s events', () => {
    expect(core.snapshotOn(atlas).date).toBe('2022-10-01')
    expect(core.snapshotOn(atlas, { date: '2023-10-08' }).events.map((e) => e.id)).toEqual(['leak'])
  })
  test('can be plain JSON', () => {
    const found = core.snapshotOn(atlas)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})

describe('a picture', () => {
  test.each(['2021-06-01', '2022-10-01', '2023-12-24'])('has the ties of %s and no others', (date) => {
    const svg = core.renderSvg(parts, { date, ...size })
    parseXml(svg)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(tiesIn(svg)).toEqual(
      core
        .snapshotOn(atlas, { date })
        .ties.map((t) => t.id)
        .sort(),
    )
  })
  test('follows scheme, camera, tie and names of ids', () => {
    const plain = core.renderSvg(parts, size)
    for (const options of [
      { scheme: 'dark' },
      { camera: { zoom: 6, lat: 59, lon: 24 } },
      { tie: 'gipl' },
      { idPrefix: 'other-' },
      { relief: 'relief.webp' },
    ] as const)
      expect(core.renderSvg(parts, { ...size, ...options }), JSON.stringify(options)).not.toBe(plain)
  })
  test('that stands alone says its title, its day, and whose data it shows', () => {
    const foreign = core.renderFigure(parts, { ...size, link: 'https://example.org/map' })
    parseXml(foreign)
    for (const said of [
      'an example',
      '1 October 2022',
      'Not the published dataset',
      'https://example.org/map',
    ])
      expect(foreign).toContain(said)
    const own = { ...parts, atlas: read(text, { kind: 'published' }) }
    expect(core.renderFigure(own, size)).not.toContain('Not the published dataset')
  })
})

describe('whoever asks for what is not there', () => {
  const wrong = (options: object) => () => core.renderSvg(parts, { ...size, ...options })
  test.each([
    [{ date: '2016-02-30' }, 'not a day: 2016-02-30'],
    [{ date: '2016' }, 'not a day: 2016'],
    [{ kinds: ['millitary'] }, 'not known: millitary'],
    [{ statuses: ['over'] }, 'not known: over'],
    [{ voices: ['me'] }, 'not known: me'],
    [{ mode: 'later' }, 'not known: later'],
    [{ basis: 'me' }, 'not known: me'],
    [{ borders: 'mine' }, 'not known: mine'],
    [{ tie: 'constructor' }, 'not known: constructor'],
    [{ blocs: ['NOBODY'] }, 'not known: NOBODY'],
    [{ width: 0 }, 'not a size: 0'],
    [{ height: NaN }, 'not a size: NaN'],
  ])('is told: %o', (options, message) => {
    expect(wrong(options)).toThrow(new RangeError(message))
  })
})

test('a base map becomes GeoJSON, land by land', () => {
  const { features } = core.baseMapFeatures(baseMap, 'un')
  const owners = features
    .filter((f) => f.properties?.['part'] === 'land')
    .map((f): unknown => f.properties?.['owner'])
  expect(owners).toContain('FI')
  expect(features.every((f) => typeof f.properties?.['part'] === 'string')).toBe(true)
})

test('the example runs in Node with the built library alone', async () => {
  await buildModule()
  const folder = mkdtempSync(path.join(tmpdir(), 'example-'))
  try {
    const file = path.join(folder, 'out.svg')
    const printed = execFileSync(process.execPath, ['examples/svg.mjs', '2023-12-24', file], {
      encoding: 'utf8',
    })
    expect(printed).toMatch(/^suspended {2}A pipeline joins the gas networks of Estonia and Finland/)
    const svg = readFileSync(file, 'utf8')
    parseXml(svg)
    expect(tiesIn(svg)).toEqual(['baltic-pipe', 'balticconnector', 'gipl'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
