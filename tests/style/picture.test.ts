/** The picture is held to the data and to the tables of the grammar, on random days and under random filters. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedBase } from '../../scripts/shipped-base.ts'
import { exampleBase } from '../support/example-base.ts'
import { drawnStandings, drawnTies } from '../support/drawn-ties.ts'
import { baseFeatures } from '../../src/render/base-features.ts'
import { cameraOn } from '../../src/render/camera.ts'
import { isDrawn } from '../../src/scene/visibility.ts'
import { labelsOf } from '../../src/render/labels/labels.ts'
import { screenAt } from '../../src/render/screen.ts'
import { renderStateOf } from '../../src/render/render-state.ts'
import type { Status } from '../../src/atlas/schema.ts'
import { hueColour, hueOf } from '../../src/grammar/hue.ts'
import { quietColour } from '../../src/grammar/strength.ts'
import { dashOf, strokeOf } from '../../src/grammar/stroke.ts'
import { baseMapTree } from '../../src/render/svg/base-map.ts'
import { marks } from '../../src/render/svg/svg-marks.ts'
import { labels } from '../../src/render/svg/svg-labels.ts'
import { markup, type Tree } from '../../src/render/svg/tree.ts'
import { emphasis } from '../../src/state/emphasis.ts'
import { defaultView, type View } from '../../src/state/view.ts'
import { views } from '../support/arbitrary-view.ts'

const elements = (tree: Tree): Exclude<Tree, string>[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.inside.flatMap(elements)]
const edgesIn = (tree: Tree) => elements(tree).filter((e) => e.attributes['data-tie'] !== undefined)

describe.each([
  ['the shipped atlas', shippedBase()],
  ['the example', exampleBase()],
] as const)('the picture of %s', (_, base) => {
  const { atlas, scene, topology } = base
  const { map } = atlas.data.article
  const padding = { top: 10, right: 10, bottom: 10, left: 280 }
  const screen = screenAt(cameraOn(map, map.home, padding, 1060, 650), 1060, 650)

  const renderState = (view: View, scheme: 'light' | 'dark' = 'light') =>
    renderStateOf({ atlas, view, emphasis: emphasis(atlas, view) }, scene, {
      scheme,
      padding,
      reducedMotion: true,
    })
  /** How a tie of a status is stroked; `quiet` where the view has others in full. */
  const edgeOf = (tie: string, status: Status, quiet: boolean) => {
    const found = scene.edges.find((e) => e.tie === tie && e.status === status)
    if (!found) throw new Error(`${tie} is never ${status}`)
    return strokeOf(found, quiet)
  }

  test('draws the ties that the data say stand, in their colours and dashes, on 200 random views', () => {
    const stretch = 2 ** (screen.zoom - Math.round(screen.zoom))
    fc.assert(
      fc.property(views(atlas), (view) => {
        const now = renderState(view)
        const standings = drawnStandings(atlas, view)
        const edges = edgesIn(marks(scene, now, screen, 'p'))
        const drawn = new Set(edges.map((e) => e.attributes['data-tie']))
        expect([...drawn].sort()).toEqual(standings.map((s) => s.tie.id).sort())
        for (const { tie, status } of standings) {
          const isQuiet = now.emphasis !== null && !now.emphasis.ties.has(tie.id)
          const colour = isQuiet ? quietColour(hueOf(tie), 'light') : hueColour(hueOf(tie), 'light')
          const lines = edges.filter(
            ({ attributes: a }) => a['data-tie'] === tie.id && a['stroke'] === colour,
          )
          const dash = dashOf(status, edgeOf(tie.id, status, isQuiet).stroke)
            ?.map((n) => Math.round(n * stretch * 100) / 100)
            .join(' ')
          expect(new Set(lines.map((l) => l.attributes['stroke-dasharray'])), tie.id).toEqual(new Set([dash]))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('draws what is quiet as one thin plain stroke, without paper, heads or signs, and no site at the opening', () => {
    const tree = marks(scene, renderState(defaultView(atlas)), screen, 'p')
    const standing = drawnTies(atlas, defaultView(atlas))
    const inFull = renderState(defaultView(atlas)).emphasis?.ties ?? new Set(standing)
    const quiet = edgesIn(tree).filter((e) => !inFull.has(String(e.attributes['data-tie'])))
    expect(new Set(quiet.map((e) => e.attributes['data-tie']))).toEqual(
      new Set(standing.filter((id) => !inFull.has(id))),
    )
    for (const { attributes: a } of quiet) {
      expect(a['stroke-width'], String(a['data-tie'])).toBeLessThanOrEqual(1)
      expect(String(a['d']).match(/M/g)?.length, 'one stroke').toBeLessThanOrEqual(1)
      const tie = atlas.ties.get(String(a['data-tie']))
      expect(a['stroke']).toBe(tie && quietColour(hueOf(tie), 'light'))
    }
    const heads = scene.heads.filter(
      (m) => inFull.has(m.tie) && isDrawn(m, renderState(defaultView(atlas)).state),
    )
    const uses = (t: Tree) => elements(t).filter((e) => e.tag === 'use').length
    const without = marks(
      { ...scene, heads: [], signs: [], sites: [] },
      renderState(defaultView(atlas)),
      screen,
      'p',
    )
    const signs = scene.signs.filter((m) => inFull.has(m.tie)).length
    expect(uses(tree) - uses(without)).toBeLessThanOrEqual(heads.length + signs)
    const everything = marks(scene, renderState({ ...defaultView(atlas), all: true }), screen, 'p')
    expect(uses(everything)).toBeGreaterThanOrEqual(uses(tree))
    expect(uses(everything)).toBeGreaterThan(uses(without))
  })

  test('has all of its paths and places in numbers', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const view = defaultView(atlas)
      const features = baseFeatures(topology, view.borders, map.countries)
      const drawn = [
        baseMapTree({
          features,
          scheme,
          screen,
          medians: true,
          relief: 'r',
          fills: ['AZ slate'],
          edges: ['AM rose 0 member', 'AM slate 1 partner'],
          prefix: 'p',
        }),
        marks(scene, renderState(view, scheme), screen, 'p'),
        labels(labelsOf({ atlas, scene, topology, renderState: renderState(view, scheme), screen }), scheme),
      ].map(markup)
      for (const text of drawn) expect(text).not.toMatch(/NaN|Infinity|undefined|null/)
    }
  })

  test('refers to nothing that it does not have', () => {
    const text = markup(marks(scene, renderState(defaultView(atlas)), screen, 'p'))
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))
    const used = [...text.matchAll(/href="#([^"]+)"/g)].map((m) => m[1])
    expect(used.length).toBeGreaterThan(0)
    for (const id of used) expect(ids).toContain(id)
  })

  test('names an actor of the opening, and places about it', () => {
    const placed = labelsOf({ atlas, scene, topology, renderState: renderState(defaultView(atlas)), screen })
    const tree = labels(placed, 'light')
    const texts = elements(tree).filter((e) => e.tag === 'text')
    const words = texts.map((t) =>
      elements(t)
        .flatMap((e) => e.inside.filter((i) => typeof i === 'string'))
        .join(' '),
    )
    const seats = atlas.data.article.opening.pair.map(
      (id) => atlas.places.get(atlas.actors.get(id)?.seat ?? '')?.name,
    )
    expect(seats.some((seat) => words.some((text) => text.startsWith(seat ?? '?')))).toBe(true)
    expect(new Set(words).size).toBeGreaterThan(seats.length)
  })
})
