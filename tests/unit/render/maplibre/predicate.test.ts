/**
 * What is drawn on a day is asked in three places: of ties by the data (`snapshot`), of marks by the processor
 * (`scene/visibility.ts`), of marks by the graphics card (`gl/shader-table.ts`). The shader's own text is read here as what it nearly is,
 * a script; that a card runs it so, tests/browser/render/maplibre/marks-layer.test.ts says.
 */
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { inReading } from '../../../../src/atlas/atlas.ts'
import { parseAtlas } from '../../../../src/atlas/parse-atlas.ts'
import { SPEAKERS, STATUSES } from '../../../../src/atlas/schema.ts'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { filterState } from '../../../../src/render/filter-state.ts'
import { STAGE_TABLE } from '../../../../src/render/maplibre/gl/arc-shader.ts'
import { TABLE } from '../../../../src/render/maplibre/gl/shader-table.ts'
import { subjectsOf } from '../../../../src/render/maplibre/gl/subjects.ts'
import { bits, FLAG, markTable, NUMBERS, openNumber } from '../../../../src/render/maplibre/gl/vertex-data.ts'
import { buildScene } from '../../../../src/scene/scene.ts'
import { kindBits } from '../../../../src/scene/mark-flags.ts'
import { ALL_OPEN, isDrawn, isShown, type FilterState } from '../../../../src/scene/visibility.ts'
import { views } from '../../../support/arbitrary-view.ts'
import fc, { runs } from '../../../support/fc.ts'
import { exampleBase } from '../../../support/example-base.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'
import { syntheticAtlas } from '../../../support/synthetic-atlas.ts'

/** The card's predicate: the functions of the shader from `hueOf` to `alive`, without the types of GLSL. */
const SCRIPT = TABLE.slice(TABLE.indexOf('int hueOf'), TABLE.indexOf('int attentionOf'))
  .replaceAll(/\b(?:int|bool) (\w+)\(([^)]*)\) \{/g, (_, name: string, parts: string) => {
    return `function ${name}(${parts.replaceAll(/\b(?:Mark|int|float) /g, '')}) {`
  })
  .replaceAll('bool open =', 'const open =')

/** The same in the shader of further ties, whose flags are those of marks. */
const OF_STAGES = STAGE_TABLE.slice(STAGE_TABLE.indexOf('int hueOf'))

interface Row {
  readonly from: number
  readonly to: number
  readonly flags: number
  readonly pair: number
}

function card(uniforms: Readonly<Record<string, unknown>>): (row: Row) => boolean {
  return runInNewContext(`${SCRIPT}\nalive`, { ...uniforms }) as (row: Row) => boolean
}

test('further ties have the same predicate', () => {
  expect(OF_STAGES.trim()).toBe(
    TABLE.slice(TABLE.indexOf('int hueOf'), TABLE.indexOf('int attentionOf')).trim(),
  )
})

const parsed = parseAtlas(JSON.parse(JSON.stringify(syntheticAtlas(120))))
if (!parsed.ok) throw new Error('the invented atlas breaks its rules')

for (const [name, atlas] of [
  ['the fixture', fixtureAtlas()],
  ['an invented atlas', parsed.atlas],
  ['the example', exampleBase().atlas],
] as const) {
  const scene = buildScene(atlas, [])
  const table = markTable(scene, subjectsOf(scene))
  const rows = table.lives.map((life, i): { life: typeof life; row: Row } => {
    const [from = 0, to = 0, flags = 0, pair = 0] = table.marks.subarray(i * NUMBERS, i * NUMBERS + 4)
    return { life, row: { from, to, flags, pair } }
  })
  const laidOut = new Set(scene.edges.map((m) => m.tie))
  const ofTies = [...scene.edges, ...scene.heads, ...scene.signs]
  const ofPoints = [...scene.sites, ...scene.events]

  describe(`what is drawn of ${name}`, () => {
    test('is one thing to the data and to the processor, on any day and under any filter', () => {
      fc.assert(
        fc.property(views(atlas), (view) => {
          const standing = snapshot(inReading(atlas, view.basis), view).map(({ tie }) => tie.id)
          const state = filterState({ ...view, compare: null }, ALL_OPEN)
          const drawn = scene.edges.filter((m) => isDrawn(m, state)).map((m) => m.tie)
          expect(new Set(drawn)).toEqual(new Set(standing.filter((id) => laidOut.has(id))))
        }),
        { numRuns: runs(400) },
      )
    })

    test('is one thing to the processor and to the card, mark by mark, in any pose', () => {
      const open = fc.constantFrom('', ALL_OPEN, ...table.pairs.keys())
      const verdict = new Map<object, (state: FilterState) => boolean>([
        ...ofTies.map((m) => [m, (state: FilterState) => isDrawn(m, state)] as const),
        ...ofPoints.map((m) => [m, (state: FilterState) => isShown(m, state)] as const),
      ])
      let drawn = 0
      fc.assert(
        fc.property(views(atlas), open, (view, pair) => {
          const state = filterState(view, pair)
          const alive = card({
            u_day: state.day,
            u_pastAfter: state.pastAfter,
            u_unread: state.basis === 'record' ? FLAG.article : FLAG.record,
            u_filters: {
              x: kindBits(state.kinds),
              y: bits(STATUSES, state.statuses),
              z: bits(SPEAKERS, state.voices),
            },
            u_open: openNumber(table, state.open),
          })
          const differ = rows.filter(({ life, row }) => {
            const said = verdict.get(life)?.(state)
            if (said) drawn++
            return said !== alive(row)
          })
          expect(differ).toEqual([])
        }),
        { numRuns: runs(400) },
      )
      expect(drawn).toBeGreaterThan(0)
      expect(verdict.size).toBe(rows.length)
    })
  })
}
