import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { shippedBase } from '../../../scripts/shipped-base.ts'
import { NO_PADDING } from '../../../src/drawing/camera.ts'
import { wantedOf, type Wanted } from '../../../src/drawing/want.ts'
import { LiveMap, type Library } from '../../../src/map/live.ts'
import { styleParts } from '../../../src/map/style/style.ts'
import { emphasis } from '../../../src/view/emphasis.ts'
import { defaultView, select, type View } from '../../../src/view/view.ts'

const base = shippedBase()
const { atlas, scene, topology, placing } = base
const geo = { topology, fonts: [], relief: { light: 'light', dark: 'dark' } }
const parts = styleParts(scene, geo, atlas.data.article, placing)
const opening = defaultView(atlas)

const wanted = (view: View): Wanted =>
  wantedOf({ atlas, view, hovered: null, emphasis: emphasis(atlas, view, null) }, scene, {
    scheme: 'light',
    padding: NO_PADDING,
    reducedMotion: true,
  })

/** A map that, as the library's own, forgets its states with its context, throws when one is set without, and loads its style anew. */
class FakeMap {
  readonly #listeners = new Map<string, (() => void)[]>()
  muted = new Map<string, boolean>()
  lists = new Map<string, unknown>()
  lost = false
  readonly touchZoomRotate = { disableRotation: vi.fn() }
  readonly keyboard = { disableRotation: vi.fn() }
  setMissingStyleImageResolver = vi.fn()
  addLayer = vi.fn()
  triggerRepaint = vi.fn()
  getLayer = () => undefined
  on(name: string, listener: () => void): void {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener])
  }
  tell(name: string): void {
    for (const listener of this.#listeners.get(name) ?? []) listener()
  }
  setFeatureState({ source, id }: { source: string; id: string }, { muted }: { muted: boolean }): void {
    if (this.lost) throw new Error('the context is lost')
    this.muted.set(`${source} ${id}`, muted)
  }
  setGlobalStateProperty(key: string, value: unknown): void {
    if (!this.lost) this.lists.set(key, value)
  }
  lose(): void {
    this.lost = true
    this.muted.clear()
    this.lists.clear()
    this.tell('webglcontextlost')
  }
  restore(): void {
    this.lost = false
    this.tell('webglcontextrestored')
    this.tell('style.load')
  }
}

function started(view: View): { live: LiveMap; fake: FakeMap } {
  const container = { clientWidth: 1000, clientHeight: 600 } as HTMLElement
  const live = new LiveMap({ Map: FakeMap } as unknown as Library, container, parts, wanted(view))
  const fake = live.map as unknown as FakeMap
  fake.tell('style.load')
  return { live, fake }
}

beforeAll(() => {
  vi.stubGlobal('cancelAnimationFrame', vi.fn())
  vi.stubGlobal('requestAnimationFrame', vi.fn())
})
afterAll(() => {
  vi.unstubAllGlobals()
})

describe('a map that has lost its context', () => {
  const tie = scene.braids.at(-1)?.ties[0] ?? ''
  const later: View = { ...select(opening, { type: 'tie', id: tie }), day: opening.day + 30 }
  const muted = (map: FakeMap) => [...map.muted].filter(([, is]) => is).sort()
  /** One that shows the later state, and never lost anything. */
  let undisturbed: FakeMap
  beforeAll(() => {
    undisturbed = started(later).fake
  })

  test('shows the present state once it is back, as one that never lost it does', () => {
    expect(muted(undisturbed).length).toBeGreaterThan(10)
    const { live, fake } = started(opening)
    live.want(wanted(later))
    fake.lose()
    fake.restore()
    expect(muted(fake)).toEqual(muted(undisturbed))
    expect(fake.lists).toEqual(undisturbed.lists)
  })
  test('is asked for nothing meanwhile, and what is wanted meanwhile is shown after, however often it is lost', () => {
    const { live, fake } = started(opening)
    for (const view of [later, opening, later]) {
      fake.lose()
      fake.lose()
      live.want(wanted(view))
      expect(fake.muted.size).toBe(0)
      fake.restore()
    }
    expect(muted(fake)).toEqual(muted(undisturbed))
    expect(fake.lists).toEqual(undisturbed.lists)
  })
})
