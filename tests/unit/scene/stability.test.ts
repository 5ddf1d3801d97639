import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAtlas, type Atlas } from '../../../src/atlas/atlas.ts'
import { firstDay, isoDay } from '../../../src/atlas/day.ts'
import { FORMS, TIE_KINDS, TONES, type Tie } from '../../../src/atlas/schema.ts'
import { pairKey, type EdgeMark, type Scene } from '../../../src/grammar/mark.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { shippedAtlas } from '../../article/shipped.ts'
import { exampleBase } from '../../support/example-base.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

/** Where a line runs in the middle, along its pair's lens: what orders lanes. */
const lanesOf = (scene: Scene, pair: string, day: number): readonly string[] => {
  const open = scene.edges.filter(
    (e) => e.pair === pair && e.pose === 'open' && e.from <= day && day < e.to && !e.past,
  )
  const [first] = open
  if (!first) return []
  const forward = (e: EdgeMark) => Math.sign(dot(along(e), along(first))) >= 0
  const [dx, dy] = along(first)
  const across = (e: EdgeMark) => {
    const path = forward(e) ? e.path : [...e.path].reverse()
    const [x, y] = path[Math.floor(path.length / 2)] ?? [0, 0]
    return dx * y - dy * x
  }
  return open.sort((a, b) => across(a) - across(b) || (a.tie < b.tie ? -1 : 1)).map((e) => e.tie)
}
const along = ({ path }: EdgeMark): readonly [number, number] => {
  const [a, b] = [path[0] ?? [0, 0], path.at(-1) ?? [0, 0]]
  return [b[0] - a[0], b[1] - a[1]]
}
const dot = (a: readonly [number, number], b: readonly [number, number]) => a[0] * b[0] + a[1] * b[1]

/** All that is drawn of the ties but `but`, on some day or on any. */
function drawn(scene: Scene, but: (tie: string, pair: string) => boolean, day?: number) {
  const on = ({ from, to }: { from: number; to: number }) => day === undefined || (from <= day && day < to)
  const rest = <T extends { tie: string; pair: string; from: number; to: number }>(marks: readonly T[]) =>
    marks.filter((m) => !but(m.tie, m.pair) && on(m))
  return {
    edges: rest(scene.edges),
    heads: rest(scene.heads),
    signs: rest(scene.signs),
    events: scene.events.filter(on),
  }
}

const DAY = firstDay('2016-08-08')

describe.each([
  ['the fixture', fixtureAtlas()],
  ['the shipped atlas', shippedAtlas()],
  ['the example', exampleBase().atlas],
] as const)('a tie that is added to %s', (_, atlas) => {
  const before = buildScene(atlas, [])
  const seated = atlas.data.actors.filter((a) => atlas.places.has(a.seat)).map((a) => a.id)
  const added = fc.record({
    ends: fc.tuple(fc.constantFrom(...seated), fc.constantFrom(...seated)).filter(([a, b]) => a !== b),
    kind: fc.constantFrom(...TIE_KINDS),
    form: fc.constantFrom(...FORMS.filter((f) => f !== 'pipeline')),
    tone: fc.constantFrom(...TONES),
    value: fc.option(fc.double({ min: 0, max: 1e7, noNaN: true })),
    id: fc.constantFrom('aaa', 'mmm', 'zzz'),
    place: fc.nat({ max: atlas.data.ties.length }),
  })
  const like = atlas.data.ties[0]
  const tieOf = (
    { ends: [from, to], kind, form, tone, value, id }: typeof added extends fc.Arbitrary<infer T> ? T : never,
    days: { from: string; to: string | null },
  ): Tie => {
    if (!like) throw new Error('no ties')
    const quantity =
      value === null ? {} : { quantity: { value, unit: 'TIV m', measure: 'arms', estimate: true } }
    const phase = { ...days, status: 'in-force' as const, basis: 'record' as const, sources: [], ...quantity }
    return { ...like, id, from, to, kind, form, tone, series: [], phases: [phase] }
  }
  const withTie = (tie: Tie, place: number): Atlas =>
    createAtlas({ ...atlas.data, ties: atlas.data.ties.toSpliced(place, 0, tie) })

  test('and never holds within the timeline moves no line of another pair, and changes no width', () => {
    fc.assert(
      fc.property(added, (row) => {
        const tie = tieOf(row, { from: '2031', to: '2032' })
        const scene = buildScene(withTie(tie, row.place), [])
        const pair = pairKey(tie.from, tie.to)
        const but = (id: string, p: string) => id === tie.id || p === pair
        expect(drawn(scene, but)).toEqual(drawn(before, but))
        const widths = (s: Scene) => s.edges.filter((e) => e.tie !== tie.id).map((e) => [e.tie, e.width])
        expect(new Set(widths(scene).map(String))).toEqual(new Set(widths(before).map(String)))
      }),
      { numRuns: 10 },
    )
  })

  test('and holds on other days moves nothing of other pairs on this one, and turns round no lanes of its own', () => {
    fc.assert(
      fc.property(added, fc.boolean(), (row, past) => {
        const days = past ? { from: '2004', to: isoDay(DAY - 30) } : { from: isoDay(DAY + 30), to: null }
        const tie = tieOf({ ...row, value: null }, days)
        const scene = buildScene(withTie(tie, row.place), [])
        const pair = pairKey(tie.from, tie.to)
        const but = (id: string, p: string) => id === tie.id || p === pair
        expect(drawn(scene, but, DAY)).toEqual(drawn(before, but, DAY))
        const lanes = lanesOf(before, pair, DAY)
        if (lanes.length > 1) expect(lanesOf(scene, pair, DAY)).toEqual(lanes)
      }),
      { numRuns: 10 },
    )
  })

  test('is in the same place wherever its row stands', () => {
    fc.assert(
      fc.property(added, fc.nat({ max: atlas.data.ties.length }), (row, place) => {
        const tie = tieOf(row, { from: '2016', to: null })
        const [one, other] = [row.place, place].map((at) => buildScene(withTie(tie, at), []))
        const lines = (s: Scene | undefined) =>
          new Map(s?.edges.map((e) => [`${e.tie} ${e.pose} ${e.from} ${e.reading ?? ''} ${e.past}`, e]))
        expect(lines(one)).toEqual(lines(other))
      }),
      { numRuns: 5 },
    )
  })
})
