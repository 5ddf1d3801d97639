import { describe, expect, test } from 'vitest'
import { changes, stateOf, subjects, type Subject } from '../../../src/map/attention.ts'
import { isDrawn } from '../../../src/map/drawn.ts'
import { openPair } from '../../../src/map/open.ts'
import { filterState } from '../../../src/map/style/filters.ts'
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

describe('attention', () => {
  const all = subjects(scene)
  const focused = emphasis(atlas, select(view, { type: 'tie', id: tie }), null)
  const edge = (id: string) => all.find((s) => s.type === 'ties' && s.thing === id) as Subject

  test('lights what it is on, mutes the rest, and widens the picked tie', () => {
    expect(stateOf(edge(tie), focused, tie)).toEqual({ muted: false, lit: true, picked: true })
    const other = all.find((s) => s.type === 'ties' && s.thing !== tie) as Subject
    expect(stateOf(other, focused, tie)).toEqual({ muted: true, lit: false, picked: false })
  })
  test('mutes nothing when it is on nothing', () => {
    expect(all.some((s) => stateOf(s, null, null).muted)).toBe(false)
  })
  test('tells only what changes, and all of it again after a loss', () => {
    const first = changes(all, [], focused, null)
    expect(first.changed.length).toBeGreaterThan(0)
    expect(changes(all, first.next, focused, null).changed).toEqual([])
    expect(changes(all, [], focused, null).changed).toEqual(first.changed)
  })
})

describe('the open braid', () => {
  const keys = new Set(scene.braids.map((b) => b.pair))
  const key = scene.braids[0]?.pair ?? ''
  const bare = { selected: null, pair: null }

  test('is that of the tie under the pointer, then of the picked tie, then the pair in focus', () => {
    expect(openPair(bare, { type: 'tie', id: tie }, atlas, keys)).toBe(key)
    expect(openPair({ ...bare, selected: { type: 'tie', id: tie } }, null, atlas, keys)).toBe(key)
    const [a = '', b = ''] = key.split('~')
    expect(openPair({ ...bare, pair: [b, a] }, null, atlas, keys)).toBe(key)
  })
  test('is none where a pair has only one tie, or nothing is in focus', () => {
    expect(openPair(bare, { type: 'tie', id: tie }, atlas, new Set())).toBe('')
    expect(openPair(bare, { type: 'actor', id: 'AR' }, atlas, keys)).toBe('')
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
