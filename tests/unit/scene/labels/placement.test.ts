import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { containsBox, Ink, boxesOverlap, type Box, type XY } from '../../../../src/scene/labels/boxes.ts'
import type { LabelRequest, Where } from '../../../../src/scene/labels/label.ts'
import { overLines, placeLabels } from '../../../../src/scene/labels/placement.ts'
import { widthOf, wrapped } from '../../../../src/scene/labels/text-size.ts'

const free: Box = { left: 0, top: 0, right: 600, bottom: 400 }
const setting = { size: 12, weight: 400, most: 12 } as const
const at = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }))
const where: fc.Arbitrary<Where> = fc.oneof(
  at.map((p): Where => ({ type: 'beside', at: p, gap: 8, needed: true })),
  at.map((p): Where => ({ type: 'about', at: p, reach: 60, fits: null })),
  fc.array(at, { minLength: 2, maxLength: 6 }).map((line): Where => ({
    type: 'line',
    lines: [line],
    reach: 90,
    needed: true,
  })),
  at.map((p): Where => ({ type: 'note', at: p, reach: 92, needed: true })),
  fc
    .tuple(at, fc.constantFrom('top' as const, 'right' as const, 'bottom' as const, 'left' as const))
    .map(([p, side]): Where => ({ type: 'frame', at: p, side })),
)
const request: fc.Arbitrary<LabelRequest> = fc
  .record({ where, text: fc.constantFrom('Baku', 'Southern Gas Corridor', 'a name of many words in a row') })
  .map(({ where: place, text }, _ = 0) => ({
    kind: place.type === 'frame' ? 'edge-note' : place.type === 'note' ? 'callout' : 'line',
    of: text,
    text,
    setting,
    ink: 'ink',
    where: place,
  }))

describe('labels', () => {
  test('never lie on one another, on what is taken, or beyond what is free', () => {
    const taken: Box[] = [{ left: 200, top: 100, right: 320, bottom: 260 }]
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), (requests) => {
        const placed = placeLabels(requests, { free, taken, ink: new Ink(600, 400) })
        placed.forEach(({ box }, i) => {
          expect(containsBox(free, box)).toBe(true)
          expect(boxesOverlap(box, taken[0] ?? free)).toBe(false)
          for (const other of placed.slice(i + 1)) expect(boxesOverlap(box, other.box)).toBe(false)
        })
      }),
    )
  })

  test('that come first do not move for those that come after', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 20 }), request, (requests, last) => {
        const stage = { free, taken: [], ink: new Ink(600, 400) }
        const before = placeLabels(requests, stage)
        expect(placeLabels([...requests, last], stage).slice(0, before.length)).toEqual(before)
      }),
    )
  })

  test('stand in the first of two places that cost the same, and in the other where that is taken', () => {
    const note: LabelRequest = {
      kind: 'callout',
      of: 'event',
      text: 'a note',
      setting,
      ink: 'ink',
      where: { type: 'note', at: [300, 200], reach: 92, needed: true },
    }
    const besideOf = (taken: readonly Box[]) =>
      placeLabels([note], { free, taken, ink: new Ink(600, 400) }).map(({ middle: [x, y] }) => [
        Math.sign(x - 300),
        y,
      ])
    expect(besideOf([])).toEqual([[1, 200]])
    expect(besideOf([{ left: 305, top: 0, right: 600, bottom: 400 }])).toEqual([[-1, 200]])
  })

  test('of lines stand where they cover no other line, if they can', () => {
    const ink = new Ink(600, 400)
    const line: XY[] = [
      [100, 50],
      [100, 350],
    ]
    const other: XY[] = [
      [130, 0],
      [130, 400],
    ]
    ink.add(line, 1)
    ink.add(other, 1)
    const [placed] = placeLabels(
      [
        {
          kind: 'line',
          of: 'own',
          text: 'deliveries',
          setting,
          ink: 'military',
          where: { type: 'line', lines: [line], reach: 90, needed: true },
        },
      ],
      { free, taken: [], ink },
    )
    expect(placed?.box.right).toBeLessThan(100)
  })

  test('are not set where they would be read as those of other lines: a leader leads to their own', () => {
    const down = (x: number): readonly XY[] => Array.from({ length: 40 }, (_, i): XY => [x, 20 + i * 9])
    const left: Box = { left: 0, top: 0, right: 196, bottom: 400 }
    const nameBeside = (others: readonly number[]) => {
      const ink = new Ink(600, 400)
      for (const x of [200, ...others]) ink.add(down(x), 1)
      const where = { type: 'line', lines: [down(200)], reach: 90, needed: true } as const
      const request: LabelRequest = { kind: 'line', of: 'a', text: 'a name', setting, ink: 'ink', where }
      return placeLabels([request], { free, taken: [left], ink })[0]
    }
    const alone = nameBeside([])
    const right = alone?.box.right ?? NaN
    expect(alone?.leader).toBe(false)
    expect(nameBeside([right + 60, right + 63])?.middle).toEqual(alone?.middle)
    expect(nameBeside([right + 4, right + 7])?.leader).toBe(true)
  })

  test('stand beside their own line rather than on it', () => {
    const level: readonly XY[] = Array.from({ length: 40 }, (_, i): XY => [20 + i * 9, 200])
    const ink = new Ink(600, 400)
    ink.add(level, 1)
    const where = { type: 'line', lines: [level], reach: 0, needed: true } as const
    const request: LabelRequest = { kind: 'line', of: 'a', text: 'a name', setting, ink: 'ink', where }
    const box = placeLabels([request], { free, taken: [], ink })[0]?.box
    expect(box && (box.bottom < 200 || box.top > 200)).toBe(true)
  })

  test('lie on no other line of their colour: a leader leads over one rather than that', () => {
    const down = (x: number): readonly XY[] => Array.from({ length: 40 }, (_, i): XY => [x, 20 + i * 9])
    const left: Box = { left: 0, top: 0, right: 196, bottom: 400 }
    // Two strands, with room for the name beyond the second alone.
    const placedWith = (alike: ReadonlyMap<LabelRequest['ink'], Ink> | undefined) => {
      const ink = new Ink(600, 400)
      for (const x of [200, 230]) ink.add(down(x), 1)
      const where = { type: 'line', lines: [down(200)], reach: 90, needed: true } as const
      const request: LabelRequest = { kind: 'line', of: 'a', text: 'a name', setting, ink: 'military', where }
      return placeLabels([request], { free, taken: [left], ink, ...(alike ? { alike } : {}) })[0]
    }
    const strands = new Ink(600, 400)
    for (const x of [200, 230]) strands.add(down(x), 1)
    const apart = placedWith(new Map([['military', strands]]))
    expect(apart?.box.left).toBeGreaterThan(230)
    expect(apart?.leader).toBe(true)
  })

  test('of context are left out where they would lie on lines', () => {
    const ink = new Ink(600, 400)
    for (let x = 0; x < 600; x += 4)
      ink.add(
        [
          [x, 0],
          [x, 400],
        ],
        1,
      )
    const line: readonly XY[] = [
      [0, 200],
      [600, 200],
    ]
    const named = (needed: boolean) => {
      const where = { type: 'line', lines: [line], reach: 20, needed } as const
      return placeLabels([{ kind: 'line', of: 'a', text: 'a name', setting, ink: 'ink', where }], {
        free,
        taken: [],
        ink,
      })
    }
    expect(named(true)).toHaveLength(1)
    expect(named(false)).toHaveLength(0)
  })

  test('have leaders that cost what they run over, but for the bundle that they lead into', () => {
    const [own, ink] = [new Ink(600, 400), new Ink(600, 400)]
    const across = (x: number): readonly XY[] => [
      [x, 0],
      [x, 400],
    ]
    for (const each of [own, ink]) each.add(across(200), 1)
    ink.add(across(204), 1)
    expect(overLines(ink, own, [200, 100], [280, 100])).toBe(0)
    ink.add(across(240), 1)
    const one = overLines(ink, own, [200, 100], [280, 100])
    expect(one).toBeGreaterThan(0)
    expect(overLines(ink, own, [200, 100], [230, 100])).toBe(0)
    ink.add(across(260), 1)
    expect(overLines(ink, own, [200, 100], [280, 100])).toBeGreaterThan(one)
  })

  test('stand where they stood, if that is free, and are not said again beside it', () => {
    const asked = (of: string): LabelRequest => ({
      kind: 'bloc',
      of,
      text: of,
      setting,
      ink: 'ink',
      where: { type: 'about', at: [400, 200], reach: 100, fits: null },
      earlier: [{ at: [100, 300], off: [0, 0], lines: [of], leader: false }],
    })
    const stage = { free, taken: [], ink: new Ink(600, 400) }
    const [first, second, other] = placeLabels([asked('ONE'), asked('ONE'), asked('TWO')], stage)
    expect(first?.middle).toEqual([100, 300])
    expect(second?.middle).toEqual([400, 200])
    expect(other).toMatchObject({ of: 'TWO' })
    const near = { ...asked('ONE'), earlier: [] }
    expect(placeLabels([near, { ...near }], stage)).toHaveLength(1)
  })

  test('keep the rows that they had where they stood', () => {
    const asked: LabelRequest = {
      kind: 'line',
      of: 'a',
      text: 'Long line · being built',
      setting: { ...setting, most: 40 },
      ink: 'energy',
      where: {
        type: 'line',
        lines: [
          [
            [0, 100],
            [600, 100],
          ],
        ],
        reach: 60,
        needed: true,
      },
      earlier: [{ at: [100, 300], off: [0, 0], lines: ['Long line', 'being built'], leader: false }],
    }
    const [label] = placeLabels([asked], { free, taken: [], ink: new Ink(600, 400) })
    expect(label).toMatchObject({ middle: [100, 300], lines: ['Long line', 'being built'] })
  })

  describe('that stood beside their line', () => {
    const place = (line: readonly (readonly [number, number])[]) => {
      const asked: LabelRequest = {
        kind: 'line',
        of: 'a',
        text: 'Name',
        setting,
        ink: 'energy',
        where: { type: 'line', lines: [line], reach: 60, needed: true },
        earlier: [{ at: [300, 200], off: [0, -14], lines: ['Name'], leader: false }],
      }
      const [label] = placeLabels([asked], { free, taken: [], ink: new Ink(600, 400) })
      if (!label) throw new Error('no label')
      return label
    }

    test('stay there while the line is close', () => {
      const level = [
        [0, 200],
        [600, 200],
      ] as const
      expect(place(level)).toMatchObject({ middle: [300, 186], leader: false })
    })

    test('have a leader where it has moved away', () => {
      const lower = [
        [0, 240],
        [600, 240],
      ] as const
      expect(place(lower)).toMatchObject({ middle: [300, 186], leader: true, at: [300, 240] })
    })
  })

  test('of lines fold into two rows where one finds no good place', () => {
    const asked: LabelRequest = {
      kind: 'line',
      of: 'a',
      text: 'Longer line · being built',
      setting: { ...setting, most: 16 },
      ink: 'energy',
      where: {
        type: 'line',
        lines: [
          [
            [0, 200],
            [600, 200],
          ],
        ],
        reach: 60,
        needed: true,
      },
    }
    const stage = { taken: [], ink: new Ink(600, 400) }
    expect(placeLabels([asked], { ...stage, free })[0]?.lines).toHaveLength(1)
    const narrow = { left: 0, right: 125, top: 0, bottom: 400 }
    expect(placeLabels([asked], { ...stage, free: narrow })[0]?.lines.length).toBeGreaterThan(1)
  })

  test('of lines do not stand among the names of another bundle, where there is room elsewhere', () => {
    const across = (y: number, bundle: string): LabelRequest => ({
      kind: 'line',
      of: `${bundle} ${y}`,
      text: 'a name',
      setting,
      ink: 'ink',
      bundle,
      where: {
        type: 'line',
        lines: [
          [
            [0, y],
            [600, y],
          ],
        ],
        reach: 60,
        needed: true,
      },
    })
    const stage = { free, taken: [], ink: new Ink(600, 400) }
    const gap = (second: string) => {
      const [a, b] = placeLabels([across(190, 'AA~BB'), across(210, second)], stage)
      return Math.hypot((a?.middle[0] ?? 0) - (b?.middle[0] ?? 0), (a?.middle[1] ?? 0) - (b?.middle[1] ?? 0))
    }
    expect(gap('AA~CC')).toBeGreaterThan(gap('AA~BB'))
  })

  test('of wide lines stand beside them, never on them', () => {
    const y = 200
    const asked = (thick: number): LabelRequest => ({
      kind: 'line',
      of: 'a',
      text: 'a name',
      setting,
      ink: 'ink',
      where: {
        type: 'line',
        lines: [
          [
            [0, y],
            [600, y],
          ],
        ],
        thick,
        reach: 60,
        needed: true,
      },
    })
    const boxOf = (thick: number) =>
      placeLabels([asked(thick)], { free, taken: [], ink: new Ink(600, 400) })[0]?.box ?? free
    for (const thick of [8, 16, 30]) {
      const { top, bottom } = boxOf(thick)
      expect(bottom <= y - thick / 2 || top >= y + thick / 2, `${thick} pixels`).toBe(true)
    }
    const { top, bottom } = boxOf(2)
    expect(bottom > y - 8 && top < y + 8).toBe(true)
  })

  test('that say the same are written once', () => {
    const where = { type: 'note', at: [300, 200], reach: 92, needed: true } as const
    const note: LabelRequest = {
      kind: 'callout',
      of: 'a',
      text: 'Most arms',
      setting,
      ink: 'ink',
      topics: ['arms'],
      where,
    }
    const line: LabelRequest = {
      ...note,
      kind: 'line',
      text: 'arms',
      where: {
        type: 'line',
        lines: [
          [
            [0, 50],
            [600, 50],
          ],
        ],
        reach: 0,
        needed: true,
      },
    }
    expect(placeLabels([note, line], { free, taken: [], ink: new Ink(600, 400) })).toHaveLength(1)
  })

  test('of events stand by their mark, over a town that is in the way and then is not drawn', () => {
    const mark: XY = [100, 375]
    const note: LabelRequest = {
      kind: 'callout',
      of: 'event',
      text: 'A jet is shot down',
      setting,
      ink: 'ink',
      where: { type: 'note', at: mark, reach: 40, needed: true },
    }
    const beside = (kind: 'town' | 'actor'): LabelRequest => ({
      kind,
      of: 'place',
      text: 'Place',
      setting,
      ink: 'town',
      dot: 'dot',
      where: { type: 'beside', at: [150, 375], gap: 6, needed: false },
    })
    const stage = {
      free,
      taken: [
        { left: 0, top: 300, right: 600, bottom: 355 },
        { left: 0, top: 355, right: 90, bottom: 400 },
      ],
      ink: new Ink(600, 400),
    }
    expect(placeLabels([note, beside('town')], stage).map(({ kind }) => kind)).toEqual(['callout'])
    const covers = ({ left, right }: Box) => left < 150 && right > 150
    const withActor = placeLabels([note, beside('actor')], stage)
    expect(withActor.filter(({ kind, box }) => kind === 'callout' && covers(box))).toEqual([])
    expect(withActor.map(({ kind }) => kind)).toContain('actor')
  })

  test('without room leave the dot of their place', () => {
    const crowd: Box = { left: 0, top: 0, right: 600, bottom: 400 }
    const where = { type: 'beside', at: [300, 200], gap: 8, needed: true } as const
    const asked = { kind: 'actor', of: 'AA', text: 'Northport', setting, ink: 'ink', dot: 'node/seat', where }
    const [placed] = placeLabels([asked as LabelRequest], { free, taken: [crowd], ink: new Ink(600, 400) })
    expect(placed?.lines).toEqual([])
    expect(placed?.middle).toEqual([300, 200])
  })
})

describe('text', () => {
  test('is as wide as its letters, in any script', () => {
    expect(widthOf('iiii', 10)).toBeLessThan(widthOf('mmmm', 10))
    expect(widthOf('北京', 10)).toBe(20)
    expect(widthOf('Bakı', 10)).toBeGreaterThan(15)
    expect(widthOf('ab', 10, 0.1)).toBeCloseTo(widthOf('ab', 10) + 2)
  })
  test.each([
    ['Հայաստան', 5.9],
    ['անվստահություն', 8.9],
    ['Հայաստանի Հանրապետություն', 16.5],
    ['საქართველო', 6.7],
    ['აფხაზეთი და ოსეთი', 10.2],
    ['ישראל', 2.5],
    ['تجارة الغاز', 4.1],
    ['المملكة العربية السعودية', 9.5],
    ['مُحَمَّدٌ', 2.1],
    ['Российская Федерация', 11],
  ])('“%s” takes %d ems, as a browser measured the heavier weight, and hardly more room', (text, ems) => {
    expect(widthOf(text, 1)).toBeGreaterThan(ems * 0.97)
    expect(widthOf(text, 1)).toBeLessThan(ems * 1.4)
  })
  test('has no room for what is not seen', () => {
    expect(widthOf('\u2068ab\u2069', 10)).toBe(widthOf('ab', 10))
    expect(widthOf('e\u0301', 10)).toBe(widthOf('e', 10))
  })
  test('is parted at spaces only, into as few lines as may be, about as long as one another', () => {
    expect(wrapped('a name of many words', 5)).toEqual(['a name', 'of many', 'words'])
    expect(wrapped('unbreakable', 2)).toEqual(['unbreakable'])
    expect(wrapped('the longest line 2', 6)).toEqual(['the longest', 'line\u00a02'])
  })
})
