import { describe, expect, test } from 'vitest'
import { createAtlas, type Atlas } from '../../../src/atlas/atlas.ts'
import { firstDay } from '../../../src/atlas/day.ts'
import type { Phase, Tie } from '../../../src/atlas/schema.ts'
import { TIE_KINDS } from '../../../src/atlas/vocabulary.ts'
import { KIND, THIN_WIDTH, UNMEASURED_WIDTH } from '../../../src/grammar/encoding.ts'
import { largestText } from '../../../src/scene/largest.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { daysOf, sizeOf, sizesOf, widestOf, widthOn, widthScales } from '../../../src/scene/width.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const fixture = fixtureAtlas()
const tieOf = (atlas: Atlas, id: string) => {
  const tie = atlas.ties.get(id)
  if (!tie) throw new Error(`no tie ${id}`)
  return tie
}
const running = (value: number, unit: string, rest: Partial<Phase> = {}): Phase => ({
  from: '2010',
  to: null,
  status: 'in-force',
  basis: 'record',
  sources: ['ledger'],
  quantity: { value, unit, measure: 'gas delivered', estimate: false, source: 'ledger' },
  ...rest,
})
const like = (id: string, of: Partial<Tie>): Tie => ({ ...tieOf(fixture, 'line-1'), id, ...of })
const withTies = (...ties: readonly Tie[]): Atlas =>
  createAtlas({ ...fixture.data, ties: [...fixture.data.ties, ...ties] })
const drawnWidth = (atlas: Atlas, id: string, day: string): number => {
  const tie = tieOf(atlas, id)
  const span = atlas.phases.get(id)?.find((s) => s.from <= firstDay(day) && firstDay(day) < s.to)
  if (!span) throw new Error(`${id} does not stand on ${day}`)
  return sizeOf(widthScales(atlas), tie, span.phase, firstDay(day)).width
}

describe('widths', () => {
  const pipe = like('pipe', {
    phases: [
      running(40, 'bcm/year', {
        quantity: { value: 40, unit: 'bcm/year', measure: 'capacity', estimate: false },
      }),
    ],
  })
  const gas = like('gas', { form: 'gas-supply', phases: [running(20, 'bcm/year')] })

  test('share one scale in one unit, whatever is measured', () => {
    const atlas = withTies(pipe, gas)
    expect(drawnWidth(atlas, 'pipe', '2016-05-01')).toBeCloseTo(2 * drawnWidth(atlas, 'gas', '2016-05-01'))
    expect([...widthScales(atlas).values()].filter((s) => s.kind === 'energy')).toHaveLength(1)
  })

  test('end on a round number, drawn as wide as the kind allows', () => {
    expect(widthScales(withTies(pipe, gas)).get('energy|bcm/year')).toEqual({
      kind: 'energy',
      unit: 'bcm/year',
      measures: ['capacity', 'gas delivered'],
      max: 50,
      maxWidth: KIND.energy.maxWidth,
    })
  })

  test('of oil are those of the gas that holds as much energy, in barrels or in tonnes', () => {
    const barrels = like('barrels', { phases: [running(400, 'thousand barrels/day')] })
    const tonnes = like('tonnes', { phases: [running(20, 'Mt/year')] })
    const atlas = withTies(gas, barrels, tonnes)
    const [a, b] = ['barrels', 'tonnes'].map((id) => drawnWidth(atlas, id, '2016-05-01'))
    expect(a).toBeCloseTo(b ?? 0)
    expect((a ?? 0) / drawnWidth(atlas, 'gas', '2016-05-01')).toBeCloseTo((400 * 0.06) / 20)
  })

  test('never show a share, nor money that is only promised', () => {
    const loan = like('loan', { kind: 'military', phases: [running(200, 'US$ m', { status: 'agreed' })] })
    const atlas = withTies(loan)
    expect(drawnWidth(atlas, 'arms', '2015-05-01')).toBe(UNMEASURED_WIDTH)
    expect(drawnWidth(atlas, 'loan', '2015-05-01')).toBe(UNMEASURED_WIDTH)
    expect([...widthScales(atlas).values()].filter((s) => s.kind === 'military')).toEqual([])
  })

  test('of the smallest figure are plainly wider than those of none', () => {
    const atlas = withTies(gas, like('drop', { phases: [running(0.01, 'bcm/year')] }))
    expect(drawnWidth(atlas, 'drop', '2016-05-01')).toBeGreaterThanOrEqual(1.5 * UNMEASURED_WIDTH)
  })

  test('of plans, contracts and what is suspended outweigh nothing that runs', () => {
    for (const status of ['proposed', 'agreed', 'building', 'suspended'] as const) {
      const atlas = withTies(gas, like('plan', { phases: [running(900, 'bcm/year', { status })] }))
      expect(drawnWidth(atlas, 'plan', '2016-05-01')).toBe(UNMEASURED_WIDTH)
      expect(widthScales(atlas).get('energy|bcm/year')?.max).toBe(20)
    }
  })

  describe('by the figures of a year', () => {
    const series = [
      {
        measure: 'arms deliveries',
        unit: 'TIV m',
        estimate: true,
        source: 'ledger',
        points: [
          { year: 2014, value: 400 },
          { year: 2015, value: 300 },
          { year: 2016, value: 8 },
        ],
      },
    ]
    const arms: Tie = {
      ...tieOf(fixture, 'arms'),
      id: 'by-year',
      phases: [
        running(79, '%', {
          quantity: { value: 79, unit: '%', measure: 'share of arms imports', estimate: false },
        }),
      ],
      series,
    }
    const atlas = withTies(arms)
    const scales = widthScales(atlas)
    const scale = scales.get('military|TIV m')

    test('are named, the largest first, in the year of the day', () => {
      const more = like('more', {
        kind: 'military',
        label: 'more arms',
        series: [],
        phases: [running(90, 'TIV m')],
      })
      const two = withTies(arms, more)
      const on = (day: string) => largestText(two, 'military', firstDay(day))
      expect(on('2014-06-01')).toBe(`Largest in 2014: ${arms.label} (400 TIV m) and more arms (90)`)
      expect(on('2016-06-01')).toBe(`Largest in 2016: more arms (90 TIV m) and ${arms.label} (8)`)
      expect(largestText(atlas, 'military', firstDay('2014-06-01')), 'of one figure').toBeNull()
    })

    test('hold for that year', () => {
      if (!scale) throw new Error('no scale')
      expect(drawnWidth(atlas, 'by-year', '2014-12-31')).toBe(widthOn(scale, 400))
      expect(drawnWidth(atlas, 'by-year', '2015-12-31')).toBe(widthOn(scale, 300))
      expect(drawnWidth(atlas, 'by-year', '2016-01-01')).toBe(THIN_WIDTH)
      expect(widestOf(scales, arms, daysOf(atlas.data))).toBe(widthOn(scale, 400))
    })

    test('cut the line into pieces that stand on from one to the next, with open heads where no year is known', () => {
      const scene = buildScene(atlas, [])
      const pieces = scene.edges.filter((e) => e.tie === 'by-year' && e.pose === 'closed' && !e.past)
      const firstDays = ['2014', '2015', '2016'].map(firstDay)
      expect(pieces.map((p) => p.from)).toEqual([firstDay('2010'), ...firstDays])
      expect(pieces.slice(1).every((p) => p.before)).toBe(true)
      expect(pieces.slice(0, -1).every((p) => p.after)).toBe(true)
      const heads = scene.heads.filter((h) => h.tie === 'by-year' && h.pose === 'closed' && !h.past)
      expect(heads.map((h) => h.hollow)).toEqual([true, false, false, false])
    })

    test('of nought have no head: nothing came to where the line leads', () => {
      const points = [
        { year: 2014, value: 0 },
        { year: 2015, value: 300 },
      ]
      const dry = { ...arms, id: 'dry', series: series.map((s) => ({ ...s, points })) }
      const { heads } = buildScene(withTies(dry), [])
      const on = (day: string) =>
        heads.filter((h) => h.tie === 'dry' && !h.past && h.from <= firstDay(day) && firstDay(day) < h.to)
      expect(on('2014-06-01')).toEqual([])
      expect(on('2015-06-01')).not.toEqual([])
    })

    test('give the article no size', () => {
      const phase = running(85, '%', { basis: 'article' })
      expect(sizeOf(scales, arms, phase, firstDay('2014-05-01'))).toEqual({
        width: UNMEASURED_WIDTH,
        scale: null,
        value: null,
        ofYear: false,
      })
    })

    test('come before a figure of the same measure that a phase has for other years', () => {
      const trade = tieOf(fixture, 'trade')
      const [phase] = trade.phases
      if (!phase) throw new Error('no phase')
      const of = { from: firstDay('2013'), to: firstDay('2016-03') }
      const sizes = sizesOf(widthScales(fixture), trade, phase, of, daysOf(fixture.data)).map(
        (p) => p.size.width,
      )
      const { maxWidth } = KIND.economy
      expect(sizes.map((w) => Math.round((w / maxWidth) * 50) / 10)).toEqual([2.8, 4, 2.8])
    })

    test('cut a line no more often than can be drawn', () => {
      const points = Array.from({ length: 900 }, (_, i) => ({ year: 1100 + i, value: i }))
      const many: Tie = { ...arms, series: series.map((s) => ({ ...s, points })) }
      const of = { from: firstDay('1000'), to: firstDay('2100') }
      expect(sizesOf(scales, many, arms.phases[0]!, of, of).length).toBeLessThan(70)
    })

    test('that are never drawn move no scale', () => {
      const later = {
        ...arms,
        id: 'later',
        series: [{ ...series[0]!, points: [{ year: 2030, value: 9e6 }] }],
      }
      expect(widthScales(withTies(arms, later)).get('military|TIV m')).toEqual(scale)
    })
  })

  test('of a tie that is over are a hairline', () => {
    const arms = tieOf(fixture, 'arms')
    for (const phase of arms.phases)
      expect(sizeOf(widthScales(fixture), arms, phase, 0, 'ended').width).toBeLessThan(THIN_WIDTH)
  })
})

describe('a figure that stands alone', () => {
  const lone = like('lone', { form: 'electricity', phases: [running(350, 'MW')] })
  test('makes no wide line, as nothing says that it is much', () => {
    expect(drawnWidth(withTies(lone), 'lone', '2016-05-01')).toBeLessThanOrEqual(2 * THIN_WIDTH)
  })
  test('is as wide as it compares once there is another', () => {
    const other = like('other', { form: 'electricity', phases: [running(500, 'MW')] })
    const widths = ['lone', 'other'].map((id) => drawnWidth(withTies(lone, other), id, '2016-05-01'))
    expect(widths[1]).toBeCloseTo(KIND.energy.maxWidth)
    expect(widths[0]).toBeCloseTo(0.7 * KIND.energy.maxWidth)
  })
})

describe('two figures of a unit that no reader can place', () => {
  test.each(TIE_KINDS.map((kind) => [kind, KIND[kind].maxWidth] as const))(
    'are as wide as their numbers compare, whatever fills the scale of %s',
    (kind, most) => {
      const of = (id: string, value: number) =>
        like(id, { kind, form: 'relations', phases: [running(value, 'quilts')] })
      for (const [less, more] of [
        [2, 3],
        [49, 50],
        [60, 100],
        [0.8, 1.1],
      ] as const) {
        const atlas = withTies(of('less', less), of('more', more))
        const [a = 0, b = 0] = ['less', 'more'].map((id) => drawnWidth(atlas, id, '2016-05-01'))
        expect(a).toBeGreaterThanOrEqual(THIN_WIDTH)
        if (a > THIN_WIDTH) expect(b / a).toBeCloseTo(more / less)
        expect(b).toBeLessThanOrEqual(most)
      }
    },
  )
})

test('tonnes are counted in barrels where they are of oil alone', () => {
  const scales = (form: Tie['form'], measure: string) => {
    const quantity = { value: 16.5, unit: 'Mt/year', measure, estimate: false, source: 'ledger' }
    return [...widthScales(withTies(like('t', { form, phases: [running(1, '', { quantity })] }))).keys()]
  }
  expect(scales('lng', 'capacity')).toContain('energy|Mt/year')
  expect(scales('trade', 'coal delivered')).toContain('energy|Mt/year')
  expect(scales('pipeline', 'capacity')).toContain('energy|thousand barrels/day')
  expect(scales('trade', 'oil carried')).toContain('energy|thousand barrels/day')
})
