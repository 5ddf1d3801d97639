import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { TIE_KINDS } from '../../../../src/atlas/schema.ts'
import { shippedBase } from '../../../../scripts/shipped-base.ts'
import { NO_PADDING } from '../../../../src/render/camera.ts'
import { renderStateOf, type RenderState } from '../../../../src/render/render-state.ts'
import { LiveMap, type Library } from '../../../../src/render/maplibre/live.ts'
import { MarksLayer } from '../../../../src/render/maplibre/gl/marks-layer.ts'
import { emphasis } from '../../../../src/state/emphasis.ts'
import { defaultView, select, toDay, toggleKind, type View } from '../../../../src/state/view.ts'

const base = shippedBase()
const { atlas, scene, topology } = base
const geo = { topology, fonts: [], relief: { light: 'light', dark: 'dark' } }
const parts = { scene, geo, article: atlas.data.article }
const opening = defaultView(atlas)

const renderState = (view: View): RenderState =>
  renderStateOf({ atlas, view, emphasis: emphasis(atlas, view) }, scene, {
    scheme: 'light',
    padding: NO_PADDING,
    reducedMotion: true,
  })

/** A map that, as the library's own, forgets its states with its context, throws when one is set without, and loads its style anew. */
class FakeMap {
  readonly #listeners = new Map<string, (() => void)[]>()
  lists = new Map<string, unknown>()
  lost = false
  style: object | null = {}
  setStyle = vi.fn()
  readonly touchZoomRotate = { disableRotation: vi.fn() }
  readonly keyboard = { disableRotation: vi.fn() }
  setMissingStyleImageResolver = vi.fn()
  addLayer = vi.fn()
  triggerRepaint = vi.fn()
  getLayer = () => undefined
  getContainer = () => ({ clientWidth: 800, clientHeight: 600 })
  easeTo = vi.fn()
  on(name: string, listener: () => void): void {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener])
  }
  tell(name: string): void {
    for (const listener of this.#listeners.get(name) ?? []) listener()
  }
  setGlobalStateProperty(key: string, value: unknown): void {
    if (!this.lost) this.lists.set(key, value)
  }
  lose(): void {
    this.lost = true
    this.lists.clear()
    this.tell('webglcontextlost')
  }
  restore(): void {
    this.lost = false
    this.tell('webglcontextrestored')
    this.tell('style.load')
  }
}

/** The parts of a living map's life, in any order: the real map and the view that it should show. */
interface Model {
  view: View
  lost: boolean
}
type Deed = fc.Command<Model, ReturnType<typeof made>>

const deed = (name: string, may: (m: Readonly<Model>) => boolean, run: Deed['run']): Deed => ({
  check: may,
  run,
  toString: () => name,
})

const go = (name: string, to: (view: View) => View) =>
  deed(
    name,
    () => true,
    (m, { live }) => {
      m.view = to(m.view)
      live.update(renderState(m.view))
    },
  )

const DEEDS = [
  fc.integer({ min: -40, max: 40 }).map((n) => go(`step ${n}`, (v) => toDay(atlas, v, v.day + n))),
  fc.constantFrom(...TIE_KINDS).map((kind) => go(`toggle ${kind}`, (v) => toggleKind(v, kind))),
  fc
    .constantFrom(...atlas.data.ties)
    .map(({ id }) => go(`select ${id}`, (v) => select(v, { type: 'tie', id }))),
  fc.constant(
    deed(
      'lose',
      () => true,
      (m, { fake }) => {
        m.lost = true
        fake.lose()
      },
    ),
  ),
  fc.constant(
    deed(
      'restore',
      (m) => m.lost,
      (m, { fake }) => {
        m.lost = false
        fake.restore()
      },
    ),
  ),
  // A style may come while there is no context: nothing may be asked of the map then.
  fc.constant(
    deed(
      'style',
      () => true,
      (_, { fake }) => {
        fake.tell('style.load')
      },
    ),
  ),
]

/** Before its style is there. */
function made(view: View): { live: LiveMap; fake: FakeMap } {
  const container = { clientWidth: 1000, clientHeight: 600 } as HTMLElement
  const live = new LiveMap({ Map: FakeMap } as unknown as Library, container, parts, renderState(view))
  return { live, fake: live.map as unknown as FakeMap }
}

function started(view: View): { live: LiveMap; fake: FakeMap } {
  const both = made(view)
  both.fake.tell('style.load')
  return both
}

beforeAll(() => {
  vi.stubGlobal('cancelAnimationFrame', vi.fn())
  vi.stubGlobal('requestAnimationFrame', vi.fn())
})
afterAll(() => {
  vi.unstubAllGlobals()
})

describe('a map that has lost its context', () => {
  const tie = scene.bundles.at(-1)?.ties[0] ?? ''
  const blocs = atlas.data.article.opening.blocs.slice(0, 1)
  const later: View = { ...select(opening, { type: 'tie', id: tie }), blocs, day: opening.day + 30 }
  /** One that shows the later state, and never lost anything. */
  let undisturbed: FakeMap
  beforeAll(() => {
    undisturbed = started(later).fake
  })

  test('shows the present state once it is back, as one that never lost it does', () => {
    const { live, fake } = started(opening)
    live.update(renderState(later))
    fake.lose()
    fake.restore()
    expect(fake.lists).toEqual(undisturbed.lists)
  })
  test('is given its style anew when it comes back without one, and only then', () => {
    const { fake } = started(later)
    fake.lose()
    fake.restore()
    expect(fake.setStyle).not.toHaveBeenCalled()
    // Lost while the style was still loading: the library has kept none.
    fake.lose()
    fake.style = null
    fake.tell('webglcontextrestored')
    expect(fake.setStyle).toHaveBeenCalledOnce()
  })
  test('is asked for nothing meanwhile, and what is wanted meanwhile is shown after, however often it is lost', () => {
    const { live, fake } = started(opening)
    for (const view of [later, opening, later]) {
      fake.lose()
      fake.lose()
      live.update(renderState(view))
      expect(fake.lists.size).toBe(0)
      fake.restore()
    }
    expect(fake.lists).toEqual(undisturbed.lists)
  })

  test('shows what one shows that lost nothing, whatever happened in whatever order', () => {
    const calm = started(opening)
    const shows = vi.spyOn(MarksLayer.prototype, 'show')
    try {
      fc.assert(
        fc.property(fc.commands(DEEDS, { maxCommands: 30 }), (deeds) => {
          const model: Model = { view: opening, lost: false }
          const real = made(opening)
          fc.modelRun(() => ({ model, real }), deeds)
          // In the end context and style are there.
          if (model.lost) real.fake.restore()
          else real.fake.tell('style.load')
          const drawn = shows.mock.lastCall?.[0]
          calm.live.update(renderState(model.view))
          calm.live.apply(true)
          expect(real.fake.lists).toEqual(calm.fake.lists)
          const { before: _, ...rest } = shows.mock.lastCall?.[0] ?? { before: 0 }
          expect(drawn).toMatchObject(rest)
        }),
        { numRuns: 30 },
      )
    } finally {
      shows.mockRestore()
    }
  }, 30_000)
})
