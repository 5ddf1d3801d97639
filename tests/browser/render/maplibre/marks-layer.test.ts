/** The marks on a real graphics context: the card's predicate against the data's, and the pixels of an edge. */
import fc from 'fast-check'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inReading } from '../../../../src/atlas/atlas.ts'
import { parseAtlas } from '../../../../src/atlas/parse-atlas.ts'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { runSync } from '../../../../src/atlas/tasks.ts'
import { furtherTask } from '../../../../src/scene/further-ties.ts'
import { isShown } from '../../../../src/scene/visibility.ts'
import { filterState, swipeOf } from '../../../../src/render/filter-state.ts'
import { Arcs } from '../../../../src/render/maplibre/gl/further-arcs.ts'
import { MarksLayer } from '../../../../src/render/maplibre/gl/marks-layer.ts'
import type { LayerProps } from '../../../../src/render/maplibre/gl/layer-props.ts'
import { hueColour, HUES, type Hue } from '../../../../src/grammar/hue.ts'
import type { EdgeMark } from '../../../../src/grammar/mark.ts'
import { buildScene } from '../../../../src/scene/scene.ts'
import { defaultView, toDay, type View } from '../../../../src/state/view.ts'
import { views } from '../../../support/arbitrary-view.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'
import { syntheticAtlas } from '../../../support/synthetic-atlas.ts'

const atlas = fixtureAtlas()
const built = buildScene(atlas, [])
/** Lines are cut at the years of their figures: of the lane that stands at first, this one has a start and an end of its own. */
const scene = {
  ...built,
  edges: built.edges.map((e) =>
    e.pose === 'open' && e.from < atlas.timeline.from && e.to > atlas.timeline.from
      ? { ...e, before: false, after: false }
      : e,
  ),
}
const view = defaultView(atlas)
const shown = (v: View, open = ''): LayerProps => ({
  scheme: 'light',
  state: filterState(v, open),
  emphasis: null,
  picked: null,
  before: v.day,
  progress: 1,
})
const layer = new MarksLayer(scene, shown(view))
let map: MapLibreMap
let gl: WebGL2RenderingContext

beforeAll(async () => {
  setWorkerUrl(workerUrl)
  const container = document.createElement('div')
  Object.assign(container.style, { width: '400px', height: '300px' })
  document.body.append(container)
  map = new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    attributionControl: false,
    pixelRatio: 1,
  })
  await map.once('load')
  map.addLayer(layer)
  const context = map.getCanvas().getContext('webgl2')
  if (!context) throw new Error('no WebGL2')
  gl = context
})
afterAll(() => {
  map.remove()
})

/** Draws and asks. */
function roll(what: LayerProps, type: string): string[] {
  layer.show(what)
  map.redraw()
  const things = layer.rollCall(gl)
  map.painter.context.setDirty()
  return things
    .filter((t) => t.type === type)
    .map((t) => t.id)
    .sort()
}

/** Red, green, blue and alpha at a point of the map. */
function pixelAt(at: { x: number; y: number }): number[] {
  map.redraw()
  const pixel = new Uint8Array(4)
  gl.readPixels(
    Math.round(at.x),
    gl.drawingBufferHeight - 1 - Math.round(at.y),
    1,
    1,
    gl.RGBA,
    gl.UNSIGNED_BYTE,
    pixel,
  )
  return [...pixel]
}

describe('what the graphics card draws', () => {
  test('is what the snapshot has, on any day and under any filter', () => {
    const laidOut = new Set(scene.edges.map((e) => e.tie))
    const open = scene.bundles[0]?.pair ?? ''
    fc.assert(
      fc.property(views(atlas), fc.boolean(), (v, opened) => {
        const expected = snapshot(inReading(atlas, v.basis), v).map((s) => s.tie.id)
        const what = shown(v, opened ? open : '')
        expect(roll(what, 'tie')).toEqual(expected.filter((id) => laidOut.has(id)).sort())
        const alive = scene.events.filter((e) => isShown(e, what.state))
        expect(roll(what, 'event')).toEqual([...new Set(alive.map((e) => e.event))].sort())
      }),
      { numRuns: 60 },
    )
  })
})

describe('further ties on the graphics card', () => {
  const parsed = parseAtlas(JSON.parse(JSON.stringify(syntheticAtlas(1400))))
  if (!parsed.ok) throw new Error('the invented atlas breaks a rule')
  const large = parsed.atlas
  const further = runSync(furtherTask(large, buildScene(large, []), Infinity))
  const beside = new Set(further.ties.map(({ id }) => id))

  test('are what the snapshot has, on any day and under any filter, and as many as are asked for', () => {
    for (const count of [further.ties.length, 150]) {
      layer.setFurther(new Arcs(further, count))
      const drawable = new Set(further.ties.slice(0, count).map(({ id }) => id))
      fc.assert(
        fc.property(views(large), (v) => {
          const standing = snapshot(inReading(large, v.basis), v).map((s) => s.tie.id)
          const found = roll(shown(v), 'tie').filter((id) => beside.has(id))
          expect(found).toEqual(standing.filter((id) => drawable.has(id)).sort())
        }),
        { numRuns: 15 },
      )
    }
    layer.setFurther(null)
    expect(roll(shown(defaultView(large)), 'tie').filter((id) => beside.has(id))).toEqual([])
  })

  test('colour the map along their curves, in full or quiet', () => {
    const v = { ...defaultView(large), kinds: new Set(['military'] as const) }
    const pixelsOf = (what: LayerProps) => {
      layer.show(what)
      map.redraw()
      const pixels = new Uint8Array(400 * 300 * 4)
      gl.readPixels(0, 0, 400, 300, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
      return pixels
    }
    const ofKind = (what: LayerProps) => {
      const pixels = pixelsOf(what)
      let full = 0
      for (let i = 0; i < pixels.length; i += 4)
        if (pixels[i + 3] === 255 && (pixels[i] ?? 0) > (pixels[i + 1] ?? 0) + 120) full++
      return full
    }
    map.jumpTo({ center: [43, 42], zoom: 3.5 })
    // Long after the fixture's own lines.
    const without = ofKind(shown(v))
    layer.setFurther(new Arcs(further, further.ties.length))
    expect(ofKind(shown(v))).toBeGreaterThan(without + 1000)
    const nothing = {
      ties: new Set<string>(),
      events: new Set<string>(),
      sites: new Set<string>(),
      actors: new Set<string>(),
    }
    expect(ofKind({ ...shown(v), emphasis: nothing })).toBe(0)
    const ink = (what: LayerProps) => pixelsOf(what).filter((value, i) => i % 4 === 3 && value > 0).length
    const all = ink({ ...shown(v), emphasis: nothing })
    const hidden = { ...nothing, hidden: beside }
    layer.setFurther(null)
    const scenes = ink({ ...shown(v), emphasis: nothing })
    expect(all).toBeGreaterThan(scenes)
    layer.setFurther(new Arcs(further, further.ties.length))
    expect(ink({ ...shown(v), emphasis: hidden })).toBe(scenes)
    layer.setFurther(null)
  })
})

describe('two days on the graphics card', () => {
  const days = fc.integer({ min: atlas.timeline.from, max: atlas.timeline.to - 1 })

  test('side by side are what the snapshots of both have', () => {
    const laidOut = new Set(scene.edges.map((e) => e.tie))
    fc.assert(
      fc.property(views(atlas), days, (v, compare) => {
        const both: View = { ...v, mode: 'on-day', compare, comparison: 'swipe' }
        const on = (day: number) => snapshot(inReading(atlas, v.basis), { ...both, day }).map((s) => s.tie.id)
        const expected = new Set([...on(v.day), ...on(compare)].filter((id) => laidOut.has(id)))
        const found = roll({ ...shown(both), swipe: swipeOf(both, '') }, 'tie')
        expect([...new Set(found)].sort()).toEqual([...expected].sort())
      }),
      { numRuns: 30 },
    )
  })

  test('are parted by the divider', () => {
    const tie = scene.edges.find(
      (e) => !e.past && e.from > atlas.timeline.from && e.pose === 'fixed' && !e.before,
    )
    if (!tie) throw new Error('nothing begins')
    const both: View = { ...view, day: tie.from, compare: tie.from - 1, comparison: 'swipe' }
    const [lon = 0, lat = 0] = tie.path[Math.floor(tie.path.length / 2)] ?? []
    map.jumpTo({ center: [lon, lat], zoom: 6 })
    const middle = map.project([lon, lat])
    const alphaWith = (divider: number) => {
      layer.show({ ...shown(both), swipe: swipeOf({ ...both, divider }, '') })
      return pixelAt(middle)[3]
    }
    expect(alphaWith(10)).toBe(255)
    expect(alphaWith(90)).toBe(0)
  })
})

describe('an edge', () => {
  const edge = scene.edges.find(
    (e) =>
      // What does not bear the argument is drawn paler.
      e.lead &&
      e.shape === 'arc' &&
      e.tone === 'cooperation' &&
      e.status === 'in-force' &&
      e.pose !== 'closed' &&
      !(e.past || e.before || e.after) &&
      e.to > atlas.timeline.from,
  ) as EdgeMark
  const v: View = { ...view, day: Math.max(edge.from, atlas.timeline.from) }
  const [lon = 0, lat = 0] = edge.path[Math.floor(edge.path.length / 3)] ?? []

  beforeAll(() => {
    map.jumpTo({ center: [lon, lat], zoom: 6 })
  })

  test('has the colour of its kind on its days, and leaves nothing before them', () => {
    const middle = map.project([lon, lat])
    layer.show(shown(v, edge.pair))
    const pixel = pixelAt(middle)
    expect(pixel[3]).toBe(255)
    // A line of little more than a pixel lets some of the paper beside it in.
    const away = (hue: Hue) => {
      const n = parseInt(hueColour(hue, 'light').slice(1), 16)
      return Math.hypot(...[n >> 16, n >> 8, n].map((c, i) => (c & 255) - (pixel[i] ?? 0)))
    }
    expect(HUES.toSorted((a, b) => away(a) - away(b))[0]).toBe(edge.hue)
    layer.show(shown({ ...v, kinds: new Set() }))
    expect(pixelAt(middle)).toEqual([0, 0, 0, 0])
  })

  test('draws itself in from its start when it is new', () => {
    const middle = map.project([lon, lat])
    const fresh: LayerProps = { ...shown(v, edge.pair), before: edge.from - 1 }
    layer.show({ ...fresh, progress: 0.1 })
    expect(pixelAt(middle)[3]).toBe(0)
    layer.show({ ...fresh, progress: 1 })
    expect(pixelAt(middle)[3]).toBe(255)
  })

  test('steps back when attention is elsewhere', () => {
    const middle = map.project([lon, lat])
    const nothing = {
      ties: new Set<string>(),
      events: new Set<string>(),
      sites: new Set<string>(),
      actors: new Set<string>(),
    }
    // In full it has paper beside it; when it is quiet it is thin and has none.
    const beside = { x: middle.x + 4, y: middle.y - 4 }
    const cased = { x: middle.x - 4, y: middle.y + 4 }
    const room = () => Math.max(...[beside, cased].flatMap((at) => pixelAt(at)[3] ?? 0))
    layer.show({ ...shown(v, edge.pair), emphasis: nothing })
    expect(pixelAt(middle)[3]).toBeLessThan(255)
    expect(room()).toBe(0)
    // Under the pointer it is as strong as any.
    layer.show({ ...shown(v, edge.pair), emphasis: nothing, picked: edge.tie })
    expect(pixelAt(middle)[3]).toBe(255)
    // Hidden, it is drawn under the pointer alone, as from a list.
    const hidden = { ...nothing, hidden: new Set([edge.tie]) }
    layer.show({ ...shown(v, edge.pair), emphasis: hidden })
    expect(pixelAt(middle)).toEqual([0, 0, 0, 0])
    layer.show({ ...shown(v, edge.pair), emphasis: hidden, picked: edge.tie })
    expect(pixelAt(middle)[3]).toBe(255)
  })
})

describe('an edge that is over', () => {
  const edge = scene.edges.find(
    (e) => !e.past && !e.after && !e.reading && e.pose !== 'closed' && e.to < atlas.timeline.to,
  ) as EdgeMark
  const alone = new MarksLayer(
    { ...scene, edges: [edge], heads: [], signs: [], sites: [], events: [] },
    shown(view),
  )
  const strongest = () =>
    Math.max(
      ...edge.path.map((at) => {
        map.jumpTo({ center: [at[0], at[1]], zoom: 6 })
        return pixelAt(map.project([at[0], at[1]]))[3] ?? 0
      }),
    )

  test('stays as a faint ghost for one step, and no longer', () => {
    map.removeLayer(layer.id)
    map.addLayer(alone)
    const after: View = { ...view, day: edge.to }
    alone.show({ ...shown(after, edge.pair), before: edge.to - 1 })
    expect(strongest()).toBeGreaterThan(0)
    expect(strongest()).toBeLessThan(128)
    alone.show(shown(after, edge.pair))
    expect(strongest()).toBe(0)
  })
})

describe('a step of the marks alone', () => {
  const own = new MarksLayer(scene, shown(view))
  const pixels = () => {
    const all = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4)
    gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, all)
    return all
  }
  /** What stands on the screen in the next frame. */
  const next = () =>
    new Promise<Uint8Array>((done) => {
      requestAnimationFrame(() => {
        done(pixels())
      })
    })
  const rendered = vi.fn()
  const edge = scene.edges.find((e) => e.from > atlas.timeline.from && e.pose === 'open') as EdgeMark
  const before = shown(toDay(atlas, view, edge.from - 1), edge.pair)
  const after = shown(toDay(atlas, view, edge.from), edge.pair)

  test.each([
    ['where the map stands', () => {}],
    ['after a move', () => map.jumpTo({ center: [edge.path[0]?.[0] ?? 0, edge.path[0]?.[1] ?? 0], zoom: 4 })],
    [
      'in another size',
      () => {
        map.getContainer().style.width = '320px'
        map.resize()
      },
    ],
    ['with other pixels', () => map.setPixelRatio(2)],
    ['on another ground', () => map.setPaintProperty('sea', 'background-color', '#204060')],
  ])('is what the library would draw, %s', async (_, change) => {
    if (!map.getLayer('sea')) {
      for (const { id } of map.getStyle().layers) map.removeLayer(id)
      if (map.getLayer(own.id)) map.removeLayer(own.id)
      map.addLayer({ id: 'sea', type: 'background', paint: { 'background-color': '#a0c0d0' } })
      map.addLayer(own)
      map.on('render', rendered)
    }
    change()
    own.show(before, true)
    map.triggerRepaint()
    await map.once('idle')
    own.show(before, true)
    await next()
    await next()
    rendered.mockClear()
    own.show(after, true)
    const alone = await next()
    expect(rendered).not.toHaveBeenCalled()
    map.redraw()
    const whole = pixels()
    expect(alone.some((value, i) => value !== whole[i])).toBe(false)
    // It is a step on which something is drawn.
    own.show(before)
    map.redraw()
    expect(pixels().some((value, i) => value !== whole[i])).toBe(true)
  })
})
