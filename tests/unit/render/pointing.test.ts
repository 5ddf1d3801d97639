/** What is under the pointer, and what follows from it: nothing that is not drawn, and nothing that moves. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDrawn, isShown } from '../../../src/scene/visibility.ts'
import { areaOf, countryAt } from '../../../src/render/areas.ts'
import { screenAt } from '../../../src/render/screen.ts'
import { SITES_DRAWN } from '../../../src/grammar/label-ranks.ts'
import { isSiteSeen } from '../../../src/render/sites.ts'
import { hitIndex, hitTest } from '../../../src/render/hit-test.ts'
import { renderStateOf } from '../../../src/render/render-state.ts'
import { drawnThings, emphasisNow } from '../../../src/render/maplibre/debug-handle.ts'
import { FOREVER } from '../../../src/grammar/mark.ts'
import { project } from '../../../src/scene/mercator.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { emphasis, type Emphasis } from '../../../src/state/emphasis.ts'
import { defaultView, type View } from '../../../src/state/view.ts'
import { views } from '../../support/arbitrary-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const scene = buildScene(atlas, [])
const all = hitIndex(scene)
const { home } = atlas.data.article.map
const around = {
  scheme: 'light',
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  reducedMotion: true,
} as const

const selected = fc.constantFrom(null, ...atlas.data.ties.map((t) => ({ type: 'tie' as const, id: t.id })))
const readerStates = fc
  .record({ view: views(atlas), selected, all: fc.boolean() })
  .map(({ view, ...held }) => {
    const v = { ...view, ...held }
    return { atlas, view: v, emphasis: emphasis(atlas, v) }
  })
/** Somewhere on a line or a dot, or near it. */
const places = fc.constantFrom(...scene.edges.flatMap((e) => e.path), ...scene.nodes.map((n) => n.at))
const nudge = fc.integer({ min: -12, max: 12 })

describe('what is picked', () => {
  const screen = screenAt({ zoom: 5, lat: (home[1] + home[3]) / 2, lon: (home[0] + home[2]) / 2 }, 800, 600)

  test('is drawn, and in full where anything in full is within reach', () => {
    fc.assert(
      fc.property(readerStates, places, nudge, nudge, (readerState, at, dx, dy) => {
        const { state, emphasis: lit } = renderStateOf(readerState, scene, around)
        const [x, y] = screen.toScreen(project(at))
        const point = [x + dx, y + dy] as const
        const isFull = (tie: string) => lit?.ties.has(tie) ?? true
        for (const pointer of ['mouse', 'touch'] as const) {
          const found = hitTest(all, screen, { state, emphasis: lit }, point, pointer)
          for (const { type, id } of found) {
            if (type === 'tie') expect(scene.edges.some((e) => e.tie === id && isDrawn(e, state))).toBe(true)
            if (type === 'event')
              expect(scene.events.some((e) => e.event === id && isShown(e, state))).toBe(true)
            if (type === 'site') expect(isSiteSeen(id, lit, screen.zoom)).toBe(true)
            if (type === 'site')
              expect(scene.sites.some((s) => s.site === id && isShown(s, state))).toBe(true)
          }
          const ties = found.filter((t) => t.type === 'tie').map((t) => isFull(t.id))
          expect(new Set(ties).size).toBeLessThanOrEqual(1)
          if (ties.includes(false)) {
            const full = readerState
            const only = hitTest(
              hitIndex({
                ...scene,
                edges: scene.edges.filter((e) => isFull(e.tie)),
                events: [],
                sites: [],
                nodes: [],
              }),
              screen,
              { state: renderStateOf(full, scene, around).state, emphasis: null },
              point,
              pointer,
            )
            expect(only).toEqual([])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is a site only from near, where it is seen, or where it is in full by name', () => {
    const [site] = scene.sites
    const at = site ? ([site.at[0], site.at[1]] as const) : ([0, 0] as const)
    const bare = hitIndex({ ...scene, edges: [], events: [], nodes: [] })
    const found = (held: Partial<View>, zoom: number) => {
      const view = { ...defaultView(atlas), ...held }
      const near = screenAt({ zoom, lon: at[0], lat: at[1] }, 800, 600)
      const { state, emphasis: lit } = renderStateOf(
        { atlas, view, emphasis: emphasis(atlas, view) },
        scene,
        around,
      )
      return hitTest(bare, near, { state, emphasis: lit }, near.toScreen(project([...at])), 'mouse')
    }
    const thing = { type: 'site' as const, id: site?.site ?? '' }
    const elsewhere = { selected: { type: 'tie' as const, id: 'arms' } }
    expect(found({}, 4)).toEqual([])
    expect(found({}, SITES_DRAWN)).toEqual([thing])
    expect(found({ selected: thing }, 4)).toEqual([thing])
    expect(found(elsewhere, 4)).toEqual([])
    expect(found(elsewhere, SITES_DRAWN)).toEqual([thing])
    expect(found({ selected: thing }, 4)).toEqual([thing])
  })

  test('is a quiet line by its thin stroke, not by the width that it has in full', () => {
    const wide = scene.edges.find((e) => e.tie === 'arms' && e.pose === 'fixed') ?? scene.edges[0]
    if (!wide) throw new Error('no line')
    const path = [[20, 45], [24, 45]] as const // oxfmt-ignore
    const line = { ...wide, path, offset: 0, width: 12, pose: 'fixed' as const, shape: 'arc' as const }
    const bare = hitIndex({ ...scene, edges: [line], events: [], sites: [], nodes: [] })
    const view = { ...defaultView(atlas), day: line.from }
    const { state } = renderStateOf({ atlas, view, emphasis: null }, scene, around)
    const all = { ...state, pastAfter: -FOREVER }
    const near = screenAt({ zoom: 5, lon: 22, lat: 45 }, 800, 600)
    const found = (lit: Emphasis | null) =>
      hitTest(bare, near, { state: all, emphasis: lit }, [400, 310], 'mouse')
    const nothing = { ties: new Set<string>(), events: new Set<string>(), sites: new Set<string>(), actors: new Set<string>() } // oxfmt-ignore
    expect(found(null)).toEqual([{ type: 'tie', id: line.tie }])
    expect(found(nothing)).toEqual([])
  })

  test('is all that a finger may mean of what stands close together, within 44 pixels; a mouse means one', () => {
    const at = project([(home[0] + home[2]) / 2, (home[1] + home[3]) / 2])
    const [x, y] = screen.toScreen(at)
    const spots = [0, 8, 40].map((dx, i) => ({
      thing: { type: 'actor', id: `a${i}` } as const,
      at,
      shift: [dx, 0] as const,
      life: null,
    }))
    const readerState = {
      state: renderStateOf({ atlas, view: defaultView(atlas), emphasis: null }, scene, around).state,
      emphasis: null,
    }
    const found = (dx: number, pointer: 'mouse' | 'touch') =>
      hitTest({ lines: [], spots }, screen, readerState, [x + dx, y], pointer).map((t) => t.id)
    expect(found(-1, 'touch')).toEqual(['a0', 'a1'])
    expect(found(-1, 'mouse')).toEqual(['a0'])
    expect(found(40 + 21, 'touch')).toEqual(['a2'])
    expect(found(40 + 23, 'touch')).toEqual([])
  })

  test('is the country where nothing is nearer, and none at sea', () => {
    const area = areaOf({ type: 'MultiPolygon', coordinates: [[[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]] }) // oxfmt-ignore
    const countries = [{ actor: 'AR', area }]
    expect(countryAt(countries, project([1, 1]))).toBe('AR')
    expect(countryAt(countries, project([3, 1]))).toBeNull()
  })
})

describe('the handle', () => {
  test('tells full and quiet apart of the ties that are drawn, and leaves none out', () => {
    fc.assert(
      fc.property(readerStates, (readerState) => {
        const renderState = renderStateOf(readerState, scene, around)
        const { full, quiet } = emphasisNow(scene, renderState)
        const drawn = drawnThings(scene, renderState).filter((t) => t.type === 'tie')
        expect([...full, ...quiet].sort()).toEqual(drawn.map((t) => t.id).sort())
        if (!renderState.emphasis) expect(quiet).toEqual([])
      }),
    )
  })
})
