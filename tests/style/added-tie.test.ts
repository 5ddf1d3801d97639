/** A tie that is added to an atlas changes its drawing on the days and under the filters that draw it, and nowhere else. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shippedBase } from '../../scripts/shipped-base.ts'
import { createAtlas } from '../../src/atlas/atlas.ts'
import { isoDay } from '../../src/atlas/day.ts'
import { TIE_KINDS, type Tie } from '../../src/atlas/schema.ts'
import { pairKey } from '../../src/grammar/mark.ts'
import type { Route } from '../../src/scene/routes.ts'
import { buildScene } from '../../src/scene/scene.ts'
import { defaultView, soloKind, type View } from '../../src/state/view.ts'
import { drawingOf } from '../support/drawing.ts'
import { exampleBase } from '../support/example-base.ts'

describe.each([
  ['the shipped atlas', shippedBase(), 'geo/routes.json'],
  ['the example', exampleBase(), 'examples/courses.json'],
] as const)('a tie that is added to %s', (_, base, courses) => {
  const { atlas } = base
  const [west, south, east, north] = atlas.data.article.map.home
  // A camera of the reader's own: the map's rests on what is in full.
  const camera = { zoom: 4, lat: (south + north) / 2, lon: (west + east) / 2 }
  const opening = { ...defaultView(atlas), camera }
  const { from, to } = atlas.timeline
  const middle = Math.floor((from + to) / 2)
  const [like] = atlas.data.ties.filter((t) => t.form !== 'pipeline' && t.route === undefined)
  // Both have ties: who had none would be a new name on the map, on any day. Together they have none, as a pair is one bundle.
  const tied = base.scene.nodes.filter((n) => !n.dock).map((n) => n.actor)
  const paired = new Set(atlas.data.ties.map((t) => pairKey(t.from, t.to)))
  const [one, other] =
    tied
      .flatMap((a) => tied.map((b) => [a, b] as const))
      .find(([a, b]) => a < b && !paired.has(pairKey(a, b))) ?? []
  if (!like || !one || !other) throw new Error('there is nothing to add')
  const added: Tie = {
    ...like,
    id: 'added',
    from: one,
    to: other,
    kind: 'diplomacy',
    form: 'statement',
    claims: [],
    context: true,
    series: [],
    phases: [{ from: isoDay(middle), to: null, status: 'in-force', basis: 'record', sources: [] }],
  }
  const withIt = createAtlas({ ...atlas.data, ties: [...atlas.data.ties, added] })
  /** Names are asked for in the order of how many ties their actors ever have: nothing moves where that alone is another. */
  const inAnyOrder = (draw: ReturnType<typeof drawingOf>) => (view: View) => {
    const { baseMap, marks } = draw(view)
    return { baseMap, marks: [...marks].sort() }
  }
  const before = inAnyOrder(drawingOf(base))
  const routes = JSON.parse(readFileSync(courses, 'utf8')) as Route[]
  const after = inAnyOrder(drawingOf({ ...base, atlas: withIt, scene: buildScene(withIt, routes) }))
  const days = [0.02, 0.2, 0.35, 0.49].map((part) => from + Math.floor(part * (to - from)))
  const later: View = { ...opening, day: middle + 30 }

  test.each(days.map(isoDay))('leaves the drawing of %s as it was', (day) => {
    const view: View = { ...opening, day: days.find((d) => isoDay(d) === day) ?? NaN }
    expect(after(view)).toEqual(before(view))
  })

  test.each(TIE_KINDS.filter((kind) => kind !== added.kind))('leaves that of %s alone as it was', (kind) => {
    const view = { ...soloKind(later, kind), camera }
    expect(after(view)).toEqual(before(view))
  })

  test('is drawn where it is to be, on the base map as it was', () => {
    const view = { ...soloKind(later, added.kind), camera }
    expect(after(view).baseMap).toEqual(before(view).baseMap)
    expect(after(view).marks.filter((line) => line.includes('added')).length).toBeGreaterThan(0)
    expect(before(view).marks.filter((line) => line.includes('added'))).toEqual([])
  })
})
