import { describe, expect, test } from 'vitest'
import { BASES, TIE_KINDS, STATUSES, SPEAKERS } from '../../../../src/atlas/schema.ts'
import { isAlive, isDrawn, isShown, type FilterState } from '../../../../src/scene/visibility.ts'
import { cull, RESTART } from '../../../../src/render/maplibre/gl/cull.ts'
import { ATTENTION, attention, subjectsOf } from '../../../../src/render/maplibre/gl/subjects.ts'
import { markTable, NUMBERS, SPRITE, VERTEX } from '../../../../src/render/maplibre/gl/vertex-data.ts'
import { FOREVER } from '../../../../src/grammar/mark.ts'
import { buildScene } from '../../../../src/scene/scene.ts'
import { parseAtlas } from '../../../../src/atlas/parse-atlas.ts'
import type { Emphasis } from '../../../../src/state/emphasis.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'
import fc, { runs } from '../../../support/fc.ts'
import { syntheticAtlas } from '../../../support/synthetic-atlas.ts'

const parsed = parseAtlas(JSON.parse(JSON.stringify(syntheticAtlas(120))))
if (!parsed.ok) throw new Error('the invented atlas breaks its rules')

for (const [name, atlas] of [
  ['the fixture', fixtureAtlas()],
  ['an invented atlas', parsed.atlas],
] as const) {
  const scene = buildScene(atlas, [])
  const subjects = subjectsOf(scene)
  const table = markTable(scene, subjects)
  const days = [...new Set(scene.edges.flatMap((m) => [m.from, m.to]))].filter((d) => Math.abs(d) < FOREVER)
  const day = fc.constantFrom(...days).chain((d) => fc.constantFrom(d - 1, d, d + 1))
  const some = <T extends string>(all: readonly T[]) =>
    fc.subarray([...all], { minLength: 1 }).map((list) => new Set(list))
  const anyState: fc.Arbitrary<FilterState> = fc.record({
    day,
    pastAfter: fc.oneof(fc.constant(FOREVER), fc.constant(-FOREVER), day),
    basis: fc.constantFrom(...BASES),
    kinds: some(TIE_KINDS),
    statuses: some(STATUSES),
    voices: some(SPEAKERS),
    open: fc.constantFrom('', ...table.pairs.keys()),
  })
  const everything: FilterState = {
    day: atlas.openingDay,
    pastAfter: FOREVER,
    basis: 'record',
    kinds: new Set(TIE_KINDS),
    statuses: null,
    voices: null,
    open: '',
  }
  const calm = new Uint8Array(subjects.count)

  describe(`the marks of ${name} that are given to the card`, () => {
    test('are all that are drawn on the day or the day before it, and none in a pose or a reading that is not shown', () => {
      fc.assert(
        fc.property(anyState, day, (state, before) => {
          const { marks } = cull(table, state, before, calm, true)
          scene.edges.forEach((m, i) => {
            const was = { ...state, day: before }
            if (isDrawn(m, state) || isDrawn(m, was)) expect(marks[i]).toBe(1)
            if (marks[i]) {
              expect(isAlive(m, state) || isAlive(m, was)).toBe(true)
              expect(m.pose === 'fixed' || (m.pose === 'open') === (m.pair === state.open)).toBe(true)
            }
          })
          const given = new Set(table.things.filter((_, i) => marks[i]).map((t) => `${t.type} ${t.id}`))
          for (const e of scene.events) if (isShown(e, state)) expect(given).toContain(`event ${e.event}`)
          for (const s of scene.sites) if (isShown(s, state)) expect(given).toContain(`site ${s.site}`)
        }),
        { numRuns: runs(300) },
      )
    })

    test('have sites among them only from near, or where they are in full by name', () => {
      const given = (emphasis: Emphasis | null, near: boolean) => {
        const moods = attention(subjects, emphasis, null)
        const { marks } = cull(table, everything, everything.day, moods, emphasis === null, near)
        return new Set(table.things.filter((t, i) => t.type === 'site' && marks[i]).map((t) => t.id))
      }
      const shown = scene.sites.filter((s) => isShown(s, everything)).map((s) => s.site)
      const some = shown.slice(0, 1)
      const none = { ties: new Set<string>(), events: new Set<string>(), actors: new Set<string>() }
      const emphasis = { ...none, sites: new Set(some) }
      expect(given(null, false)).toEqual(new Set())
      expect(given(null, true)).toEqual(new Set(shown))
      expect(given(emphasis, true)).toEqual(new Set(shown))
      expect(given(emphasis, false)).toEqual(new Set(some))
    })

    test('are listed vertex by vertex: strips behind, strips in front, and two triangles a picture', () => {
      const lit = fc.subarray(scene.edges.map((m) => m.tie))
      fc.assert(
        fc.property(anyState, fc.option(lit), (state, ties) => {
          const emphasis = ties && {
            ties: new Set(ties),
            events: new Set(),
            sites: new Set(),
            actors: new Set(),
          }
          const moods = attention(subjects, emphasis as never, null)
          const { marks, edges, behind, sprites } = cull(table, state, state.day, moods, !emphasis)
          const strips = (list: Uint32Array) => {
            const found: number[] = []
            let strip: number[] = []
            for (const vertex of list) {
              if (vertex !== RESTART) strip.push(vertex)
              else {
                const mark = table.vertices[((strip[0] ?? NaN) + 2) * VERTEX + 3] ?? NaN
                const [start = 0, end = 0] = table.strips.subarray(mark, mark + 2)
                expect(strip).toEqual(Array.from({ length: end - start }, (_, i) => start + i))
                found.push(mark)
                strip = []
              }
            }
            expect(strip).toEqual([])
            return found
          }
          const [back, front] = [strips(edges.subarray(0, behind)), strips(edges.subarray(behind))]
          expect([...back, ...front].sort((a, b) => a - b)).toEqual(
            [...scene.edges.keys()].filter((i) => marks[i]),
          )
          for (const mark of [...back, ...front]) {
            const subject = table.marks[mark * NUMBERS + 4] ?? -1
            const forward = emphasis
              ? (moods[subject] ?? 0) & ATTENTION.full
              : scene.edges[mark]?.shape !== 'route'
            expect(front.includes(mark)).toBe(Boolean(forward))
          }
          const pictures = [...table.sprites.keys()].filter(
            (i) => i % SPRITE === 2 && marks[table.sprites[i] ?? -1],
          )
          expect(sprites.length).toBe(pictures.length * 6)
          expect(new Set([...sprites].map((v) => Math.floor(v / 4)))).toEqual(
            new Set(pictures.map((i) => (i - 2) / SPRITE)),
          )
        }),
        { numRuns: runs(100) },
      )
    })
  })
}
