import { describe, expect, test } from 'vitest'
import { changes, isMuted, named } from '../../../src/map/attention.ts'
import { ATTENTION, attention, subjectsOf } from '../../../src/map/gl/subjects.ts'
import { filterState, isDrawn } from '../../../src/drawing/filters.ts'
import { openPair } from '../../../src/drawing/open.ts'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { pairKey } from '../../../src/scene/mark.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { emphasis } from '../../../src/view/emphasis.ts'
import { defaultView, select } from '../../../src/view/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const scene = buildScene(atlas, [])
const view = defaultView(atlas)
const tie = scene.braids[0]?.ties[0] ?? ''

describe('attention on marks', () => {
  const subjects = subjectsOf(scene)
  const focused = emphasis(atlas, select(view, { type: 'tie', id: tie }))
  const other = [...subjects.ties.keys()].find((id) => !focused?.ties.has(id)) ?? ''
  const of = (bytes: Uint8Array, id: string) => bytes[subjects.ties.get(id) ?? -1]

  test('lights what it is on, mutes the rest, and widens the picked tie', () => {
    const bytes = attention(subjects, focused, tie)
    expect(of(bytes, tie)).toBe(ATTENTION.lit | ATTENTION.picked)
    expect(of(bytes, other)).toBe(ATTENTION.muted)
  })
  test('mutes nothing when it is on nothing', () => {
    expect([...attention(subjects, null, null)].every((b) => b === 0)).toBe(true)
  })
  test('numbers every tie, event and site once', () => {
    const all = [...subjects.ties.values(), ...subjects.events.values(), ...subjects.sites.values()]
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: subjects.count }, (_, i) => i))
  })
})

describe('attention on names', () => {
  const all = named(scene)
  const focused = emphasis(atlas, select(view, { type: 'tie', id: tie }))

  test('mutes those of what is not in focus, and none when nothing is', () => {
    expect(all.filter((n) => n.type === 'ties' && !isMuted(n, focused)).map((n) => n.thing)).toContain(tie)
    expect(all.some((n) => isMuted(n, focused))).toBe(true)
    expect(all.some((n) => isMuted(n, null))).toBe(false)
  })
  test('tells only what changes, and all of it again after a loss', () => {
    const first = changes(all, [], focused)
    expect(first.changed.length).toBeGreaterThan(0)
    expect(changes(all, first.next, focused).changed).toEqual([])
    expect(changes(all, [], focused).changed).toEqual(first.changed)
  })
})

describe('the open braid', () => {
  const keys = new Set(scene.braids.map((b) => b.pair))
  const key = scene.braids[0]?.pair ?? ''
  const bare = { selected: null, pair: null, claim: null, step: null }

  test('is that of the selected tie, then the pair that was chosen', () => {
    expect(openPair({ ...bare, selected: { type: 'tie', id: tie } }, atlas, keys)).toBe(key)
    const [a = '', b = ''] = key.split('~')
    expect(openPair({ ...bare, pair: [b, a] }, atlas, keys)).toBe(key)
  })
  test('is none at the opening, where a pair has only one tie, or where an actor is selected', () => {
    expect(openPair(bare, atlas, keys)).toBe('')
    expect(openPair({ ...bare, selected: { type: 'tie', id: tie } }, atlas, new Set())).toBe('')
    expect(openPair({ ...bare, selected: { type: 'actor', id: 'AR' } }, atlas, keys)).toBe('')
  })
})

describe('edges that are drawn', () => {
  test('are those of the ties in the snapshot, each in one pose', () => {
    const open = scene.braids[0]?.pair ?? ''
    for (let day = atlas.timeline.from; day < atlas.timeline.to; day += 5) {
      const v = { ...view, day }
      const drawn = scene.edges.filter((e) => isDrawn(e, filterState(v, open)))
      const laidOut = new Set(scene.edges.map((e) => e.tie))
      const expected = snapshot(atlas, v).map((s) => s.tie.id)
      expect(new Set(drawn.map((e) => e.tie))).toEqual(new Set(expected.filter((id) => laidOut.has(id))))
      for (const e of drawn) expect(e.pose === 'open').toBe(e.pose !== 'fixed' && e.pair === open)
    }
  })
  test('belong to the braid of their pair', () => {
    for (const { pair, ties } of scene.braids)
      for (const id of ties) {
        const t = atlas.ties.get(id)
        expect(t && pairKey(t.from, t.to)).toBe(pair)
      }
  })
})
