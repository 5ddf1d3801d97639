import { path } from 'd3-path'
import type { Component } from 'svelte'
import { render } from 'svelte/server'
import { describe, expect, test } from 'vitest'
import { EVENT_TYPES, SITE_TYPES, SPEAKERS, STATUSES, TIE_KINDS } from '../../src/atlas/schema.ts'
import { snapshot } from '../../src/atlas/snapshot.ts'
import { strands } from '../../src/features/capital/strands.ts'
import Burst from '../../src/features/legend/Burst.svelte'
import HatchSwatch from '../../src/features/legend/HatchSwatch.svelte'
import ShapeSwatch from '../../src/features/legend/ShapeSwatch.svelte'
import SiteSwatch from '../../src/features/legend/SiteSwatch.svelte'
import BandWord from '../../src/features/matrix/balance/BandWord.svelte'
import CellMarks from '../../src/features/matrix/CellMarks.svelte'
import { GLYPH } from '../../src/features/timeline/timeline-glyphs.ts'
import { figureKeyOf } from '../../src/figure/figure-key.ts'
import { m } from '../../src/messages/messages.ts'
import { DISPUTED_GLYPH, KIND, STATUS, VOICE_GLYPH, ZIGZAG } from '../../src/grammar/encoding.ts'
import { zigzag } from '../../src/grammar/zigzag.ts'
import { paintIcon } from '../../src/render/maplibre/style/paint.ts'
import { drawnIcon } from '../../src/render/svg/svg-marks.ts'
import { markup } from '../../src/render/svg/tree.ts'
import EdgeSwatch from '../../src/ui/EdgeSwatch.svelte'
import KindDot from '../../src/ui/KindDot.svelte'
import SignMark from '../../src/ui/SignMark.svelte'
import { swatchOf } from '../../src/ui/swatch.ts'
import { filtersOn, fixtureAtlas } from '../support/fixture-atlas.ts'

/** How a path is painted, and its form without its place, turn and size. */
interface Painted {
  readonly how: 'fill' | 'stroke'
  readonly commands: string
  /** Distances of its points from the first and from the one before, and its radii, in parts of the greatest. */
  readonly lengths: readonly number[]
}

function paintedAs(how: Painted['how'], d: string): Painted {
  const steps = [...d.matchAll(/([MLAHVZ])([^MLAHVZ]*)/g)].map(([, letter = '', rest = '']) => ({
    letter,
    numbers: (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number),
  }))
  const points = steps.filter((s) => s.letter !== 'Z').map(({ numbers }) => numbers.slice(-2))
  const away = (a: readonly number[] = [], b: readonly number[] = []) =>
    Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0))
  const radii = steps.filter((s) => s.letter === 'A').map(({ numbers }) => numbers[0] ?? 0)
  const lengths = [
    ...points.map((p) => away(p, points[0])),
    ...points.map((p, i) => away(p, points[i - 1] ?? p)),
    ...radii,
  ]
  const size = Math.max(...lengths)
  return { how, commands: steps.map((s) => s.letter).join(''), lengths: lengths.map((l) => l / size) }
}

/** Two decimals of a pixel are written. */
const TOLERANCE = 0.01

function expectSame(found: readonly Painted[], wanted: readonly Painted[], user: string): void {
  expect(wanted.length, user).toBeGreaterThan(0)
  const rough = (list: readonly Painted[]) => list.map(({ how, commands }) => `${how} ${commands}`)
  expect(rough(found), user).toEqual(rough(wanted))
  for (const [i, { lengths }] of found.entries())
    for (const [k, length] of lengths.entries())
      expect(Math.abs(length - (wanted[i]?.lengths[k] ?? NaN)), `${user}, path ${i}`).toBeLessThan(TOLERANCE)
}

/** What the map's image of an icon is painted with: a canvas that keeps the paths. */
function onMap(name: string): readonly Painted[] {
  const painted: Painted[] = []
  let now = path()
  const pen = {
    save() {},
    restore() {},
    setTransform() {},
    translate() {},
    rect() {},
    clip() {},
    beginPath: () => void (now = path()),
    moveTo: (x: number, y: number) => void now.moveTo(x, y),
    lineTo: (x: number, y: number) => void now.lineTo(x, y),
    arc: (x: number, y: number, r: number, from: number, to: number) => void now.arc(x, y, r, from, to),
    closePath: () => void now.closePath(),
    fill: () => void painted.push(paintedAs('fill', String(now))),
    stroke: () => void painted.push(paintedAs('stroke', String(now))),
  }
  paintIcon(pen as unknown as CanvasRenderingContext2D, name, 'light', 0, 0)
  return painted
}

/** The paths of some markup, in its order. */
function inMarkup(text: string): readonly Painted[] {
  return [...text.matchAll(/<path([^>]*)>/g)].map(([, attributes = '']) => {
    const d = /\bd="([^"]*)"/.exec(attributes)?.[1] ?? ''
    return paintedAs(/\bfill="none"/.test(attributes) ? 'stroke' : 'fill', d)
  })
}

const inPicture = (name: string): readonly Painted[] =>
  inMarkup(drawnIcon(name, 'light').map(markup).join(''))
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- components of any properties
const inPage = (component: Component<any>, props: object = {}): readonly Painted[] =>
  inMarkup(render(component, { props }).body)

const atlas = fixtureAtlas()
const standings = snapshot(atlas, filtersOn('2016-08-10'))
const [standing] = standings
if (!standing) throw new Error('the invented atlas has no tie on this day')
const oneEach = TIE_KINDS.map((kind) => ({ ...standing, tie: { ...standing.tie, kind } }))
const key = figureKeyOf(oneEach, 'light').map(({ tree }) => markup(tree))

describe('a glyph of the grammar is one drawing for', () => {
  test.each(TIE_KINDS)('the head of %s: map, picture, chip, swatch, key, timeline, matrix, chart', (kind) => {
    const { head } = KIND[kind]
    const icon = `head/${kind}/${head}/full`
    const map = onMap(icon)
    const outline = map.filter(({ how }) => how === 'fill')
    expectSame(inPicture(icon), map, 'picture')
    const tie = { id: 'a', kind }
    const swatch = swatchOf({ kind, status: 'in-force' }).head ?? ''
    const item = key.find((text) =>
      text.includes(`>${m.figure.key({ kind: m.vocabulary.kinds[kind].name, n: 1 })}`),
    )
    const users = {
      chip: inPage(KindDot, { kind }),
      swatch: inMarkup(`<path d="${swatch}">`),
      line: inPage(EdgeSwatch, { kind, status: 'in-force' }).slice(1),
      timeline: inMarkup(`<path d="${GLYPH[head]}">`),
      matrix: inPage(CellMarks, { cell: { cooperation: [tie], tension: [] } }).slice(1),
      chart: inPage(BandWord, { kind, x: 0, y: 0 }),
      'key of a picture': inMarkup(item ?? '').slice(1),
    }
    for (const [user, painted] of Object.entries(users)) expectSame(painted, outline, user)
  })

  test('fighting: map, picture, legend, timeline', () => {
    const icon = 'event/military/combat/now'
    const map = onMap(icon)
    expectSame(inPicture(icon), map, 'picture')
    expectSame(inPage(Burst), map, 'legend')
    expectSame(inMarkup(`<path d="${GLYPH.burst}">`), map.slice(1, 2), 'timeline')
  })

  test.each(SPEAKERS)('the sign of %s: map, picture, tables and lists', (voice) => {
    const icon = `badge/energy/${VOICE_GLYPH[voice]}/voice`
    const map = onMap(icon)
    expectSame(inPicture(icon), map, 'picture')
    // On the map it lies on a disc: a rim, the paper, an edge.
    expectSame(inPage(SignMark, { of: voice }), map.slice(3), 'list')
    const disputed = onMap(`badge/energy/${VOICE_GLYPH[voice]}${DISPUTED_GLYPH}/voice`)
    expectSame(inPage(SignMark, { of: 'disputed' }), disputed.slice(map.length), 'list')
  })

  test.each(STATUSES.filter((s) => STATUS[s].sign !== null))(
    'the sign of %s: map, picture, swatch',
    (status) => {
      const icon = `badge/energy/${STATUS[status].sign ?? ''}/status`
      const map = onMap(icon)
      expectSame(inPicture(icon), map, 'picture')
      expectSame(inPage(EdgeSwatch, { kind: null, status }).slice(1), map, 'swatch')
    },
  )

  test('events, sites and seats: map and picture', () => {
    const icons = [
      ...EVENT_TYPES.flatMap((type) => [`event/economy/${type}/now`, `event/economy/${type}/trace`]),
      ...SITE_TYPES.map((type) => `site/energy/${type}/full`),
      ...['ring', 'anchor', 'flow'].map((head) => `head/energy/${head}/full`),
      ...TIE_KINDS.map((kind) => `head/${kind}/${KIND[kind].head}/open`),
      'node/seat',
      'node/dock',
      'node/town',
    ]
    for (const icon of icons) expectSame(inPicture(icon), onMap(icon), icon)
  })

  test('a site, a mediator and disputed land: map and legend', () => {
    for (const type of SITE_TYPES)
      expectSame(inPage(SiteSwatch), onMap(`site/military/${type}/full`).slice(0, 3), type)
    const mediated = inPage(ShapeSwatch, { shape: 'mediation', kind: 'diplomacy' })
    expectSame(mediated.slice(1), onMap('head/diplomacy/ring/full'), 'mediator')
    expectSame(inPage(HatchSwatch), onMap('pattern/disputed'), 'disputed land')
  })
})

describe('the zigzag of tension', () => {
  const points = (d: string) =>
    [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  const waves = {
    map: zigzag(
      [
        [0, 0],
        [130, 0],
      ],
      1,
    )
      .slice(8, -8)
      .filter(([, y]) => Math.abs(y) > 0.1),
    swatch: points(swatchOf({ kind: null, status: 'in-force', tone: 'tension', length: 130 }).line)
      .slice(1, -1)
      .map(([x, y]) => [x, y - 8] as const),
    wheel: strands(standings.filter((s) => s.tie.tone === 'tension').slice(0, 1), 180).flatMap((s) =>
      points(s.path).slice(1, -1),
    ),
  }
  test.each(Object.entries(waves))('is as high and as long in the %s', (_, crests) => {
    expect(crests.length).toBeGreaterThan(4)
    for (const [i, [x, y]] of crests.entries()) {
      expect(Math.abs(y)).toBeCloseTo(ZIGZAG.amplitude, 1)
      const next = crests[i + 1]
      // Whole half waves have to fit: they may be a little longer or shorter.
      if (next) expect(Math.abs(next[0] - x - ZIGZAG.wavelength / 2)).toBeLessThan(0.5)
    }
  })
})
