/** What is written on the shipped map: blocs on their own land, every line of the opening by its name. */
import { describe, expect, test } from 'vitest'
import { shippedBase } from '../../scripts/shipped-base.ts'
import { firstDay } from '../../src/atlas/day.ts'
import { isLead } from '../../src/atlas/lead.ts'
import { phaseOn } from '../../src/atlas/snapshot.ts'
import { liesIn } from '../../src/render/areas.ts'
import { NO_PADDING } from '../../src/render/camera.ts'
import { baseMapNames } from '../../src/render/labels/base-map-names.ts'
import { edgeNoteName } from '../../src/render/labels/edge-notes.ts'
import { labelsOf } from '../../src/render/labels/labels.ts'
import { crosses, nearestOfBox } from '../../src/scene/labels/boxes.ts'
import { project } from '../../src/scene/mercator.ts'
import { sizeOf, widthScales } from '../../src/scene/width.ts'
import { pictureScreen, restingState } from '../../src/render/svg/svg-map.ts'
import { toStep } from '../../src/state/tour-step.ts'
import { defaultView, type View } from '../../src/state/view.ts'

const base = shippedBase()
const { atlas } = base
const opening = defaultView(atlas)
const { homes } = baseMapNames(base.topology)
const seatOf = (actor: string) => atlas.places.get(atlas.actors.get(actor)?.seat ?? '')?.name ?? '?'

const written = (view: View, width: number, height: number) => {
  const look = { width, height, padding: NO_PADDING, scheme: 'light', relief: null, prefix: '' } as const
  const renderState = restingState(base, view, look)
  const screen = pictureScreen(base, renderState, look)
  return { renderState, screen, labels: labelsOf({ ...base, renderState, screen }) }
}

describe('the name of a bloc', () => {
  for (const [width, height] of [
    [390, 560],
    [820, 900],
    [1120, 750],
    [1600, 900],
  ] as const)
    test(`stands on the land of its members at ${width} by ${height}`, () => {
      const views = [opening, ...atlas.data.article.tour.map((_, i) => toStep(atlas, opening, i + 1))]
      let named = 0
      for (const view of views) {
        const { renderState, screen, labels } = written(view, width, height)
        for (const label of labels.filter((l) => l.kind === 'bloc')) {
          const members = renderState.blocs.find((b) => b.bloc === label.of)?.members ?? []
          const { left, right } = label.box
          const on = [left, right].every((x) =>
            members.some((id) => {
              const area = homes.get(id)
              return area !== undefined && liesIn(area, screen.toPlane([x, label.middle[1]]))
            }),
          )
          expect(on, `${label.of} on ${view.day}`).toBe(true)
          named++
        }
      }
      expect(named).toBeGreaterThan(2)
    })
})

describe('the names of the base map', () => {
  test('are those of the language, and English where it has none', () => {
    const named = (language: string) =>
      new Map(baseMapNames(base.topology, language).names.map((n) => [n.id, n.name]))
    expect([named('tr').get('black-sea'), named('en').get('black-sea')]).toEqual(['Karadeniz', 'Black Sea'])
    expect(named('de')).toEqual(named('en'))
    expect(baseMapNames(base.topology, 'tr').countries).toContain('Turkey')
  })
})

describe('a city that lines end at', () => {
  const capitals = ['RU', 'AZ', 'AM', 'TR']
  const namesOf = (view: View, width: number, height: number) =>
    new Map(
      written(view, width, height).labels.flatMap((l) =>
        l.kind === 'actor' ? [[l.of, l.lines.join(' ')] as const] : [],
      ),
    )

  test('is named with its country from afar, and its country not again beside it', () => {
    const names = namesOf(opening, 1120, 750)
    for (const id of capitals)
      expect(names.get(id)?.replace(/ \(.*/, ''), id).toBe(
        `${seatOf(id)}, ${atlas.actors.get(id)?.name ?? ''}`,
      )
    const countries = written(opening, 1120, 750).labels.filter((l) => l.kind === 'country')
    expect(countries.map((l) => l.lines.join(' '))).not.toContain('TURKEY')
  })

  test('is said to be in none of the blocs that are tinted, where that is so', () => {
    for (const [width, height] of FRAMES.filter(([width]) => width > 480)) {
      const names = namesOf(opening, width, height)
      const between = capitals.filter((id) => /\(in\sneither\)$/u.test(names.get(id) ?? ''))
      expect(between, `${width} by ${height}`).toEqual(['AZ'])
    }
    const military = namesOf({ ...opening, kinds: new Set(['military']) }, 1120, 750)
    expect(military.get('AZ'), 'without a bloc').toBe('Baku, Azerbaijan')
  })

  test('is named alone from near, where countries have names of their own', () => {
    const names = namesOf({ ...opening, camera: { zoom: 6, lat: 40.3, lon: 47 } }, 1120, 750)
    for (const id of ['AZ', 'AM']) expect(names.get(id)).toBe(seatOf(id))
  })
})

describe('lines of one name', () => {
  const textOf = (day: string, width: number, height: number, group: string) =>
    written({ ...opening, kinds: new Set(['energy']), day: firstDay(day) }, width, height).labels.flatMap(
      (l) =>
        l.kind === 'line' && l.lines.join(' ').startsWith(group)
          ? [l.lines.join(' ').replaceAll('\u00a0', ' ')]
          : [],
    )

  test('bear the status of most of their lines, and say that it is not that of all', () => {
    expect(textOf('2016-08-08', 1120, 750, 'Southern Gas Corridor')[0]).toMatch(/partly being built$/)
    expect(textOf('2016-08-09', 390, 560, 'TurkStream')).toEqual(['TurkStream partly agreed'])
    expect(textOf('2016-08-08', 390, 560, 'TurkStream')).toEqual(['TurkStream suspended'])
  })
})

describe('an actor off the map', () => {
  test('is named once where the frame cuts it off: by the note on the frame', () => {
    const energy: View = { ...opening, kinds: new Set(['energy']) }
    let notes = 0
    for (let lon = 18; lon < 34; lon += 0.5) {
      const { labels } = written({ ...energy, camera: { zoom: 4.2, lat: 47, lon } }, 1120, 750)
      const of = labels.filter(
        (l) => l.of === 'EU' && (l.kind === 'actor' || l.kind === 'edge-note') && l.lines.length,
      )
      expect(of.length, String(lon)).toBeLessThanOrEqual(1)
      notes += of.length
    }
    expect(notes).toBeGreaterThan(10)
  })

  test('is said to be off the map if it has a land: an organisation’s members may be on it', () => {
    for (const node of base.scene.nodes.filter((n) => n.dock))
      expect(edgeNoteName(node).includes('off the map'), node.name).toBe(
        !['EU', 'NATO', 'WEST'].includes(node.actor),
      )
  })

  test('has its name where its lines end, when that is in view', () => {
    const energy: View = { ...opening, kinds: new Set(['energy']), camera: { zoom: 3.4, lat: 47, lon: 25 } }
    const { screen, labels } = written(energy, 1120, 750)
    const docks = base.scene.nodes.filter((n) => {
      const [x, y] = screen.toScreen(project([...n.at]))
      const ends = base.scene.edges.some((m) => m.kind === 'energy' && m.pair.split('~').includes(n.actor))
      return n.dock && ends && x > 20 && x < 1100 && y > 20 && y < 730
    })
    expect(docks.length).toBeGreaterThan(0)
    for (const { actor, name } of docks)
      expect(labels.find((l) => l.of === actor)?.lines.join(' '), actor).toContain(name)
  })

  test('has none where only pipes are in full, which do not reach it', () => {
    const camera = { zoom: 3.4, lat: 47, lon: 25 }
    const { labels } = written({ ...opening, camera }, 1120, 750)
    const docks = new Set(base.scene.nodes.flatMap((n) => (n.dock ? [n.actor] : [])))
    expect(labels.filter((l) => l.kind === 'actor' && docks.has(l.of))).toEqual([])
  })
})

describe('an edge note', () => {
  test('stands for no actor that is seen on a wide map, whatever lies at both ends of its foot', () => {
    const [width, height] = [1120, 757]
    const corners = [
      { left: 12, top: height - 84, right: 260, bottom: height - 8 },
      { left: width - 300, top: height - 22, right: width, bottom: height },
    ]
    let seen = 0
    for (let step = 1; step <= atlas.data.article.tour.length; step++) {
      const camera = { zoom: 5, lat: 45, lon: 44 }
      const { renderState, screen } = written({ ...toStep(atlas, opening, step), camera }, width, height)
      const labels = labelsOf({ ...base, renderState, screen, covered: corners })
      for (const { actor, at } of base.scene.nodes) {
        const [x, y] = screen.toScreen(project([...at]))
        if (x < 30 || x > width - 30 || y < 30 || y > height - 30) continue
        seen++
        expect(labels.filter((l) => l.kind === 'edge-note' && l.of === actor)).toEqual([])
      }
    }
    expect(seen).toBeGreaterThan(20)
  })
})

describe('a layer alone', () => {
  const texts = (view: Partial<View>, width: number, height: number) =>
    written({ ...opening, ...view }, width, height).labels.flatMap((l) =>
      l.kind === 'line' ? [[l.of, l.lines.join(' ').replaceAll('\u00a0', ' ')] as const] : [],
    )

  test('has the amounts that its widths show in the names of its lines, with their unit', () => {
    for (const kind of ['military', 'energy'] as const) {
      const { day } = opening
      const named = texts({ kinds: new Set([kind]) }, 1120, 750)
      let amounts = 0
      for (const [id, text] of named) {
        const tie = atlas.ties.get(id)
        const phase = phaseOn(atlas, id, day)?.phase
        // What bears the name of a group has none: its parts carry different amounts.
        if (!tie || !phase || !text.startsWith(tie.label.slice(0, 4))) continue
        const { value, scale } = sizeOf(widthScales(atlas), tie, phase, day)
        const written = value !== null && scale !== null && text.includes(scale.unit)
        if (value !== null) amounts += Number(written)
        else expect(text).not.toMatch(/ · ?[\d.]/)
      }
      expect(amounts, kind).toBeGreaterThan(2)
    }
  })

  test('has those of context on a narrow frame only where they are wide', () => {
    const unit = /TIV m|bcm|barrels/
    for (const [id, text] of texts({ kinds: new Set(['energy']) }, 390, 560)) {
      const tie = atlas.ties.get(id)
      if (!tie || isLead(atlas, tie) || !unit.test(text)) continue
      const phase = phaseOn(atlas, id, opening.day)?.phase
      expect(phase && sizeOf(widthScales(atlas), tie, phase, opening.day).width, id).toBeGreaterThan(4)
    }
    expect(texts({ kinds: new Set(['energy']) }, 1120, 750).map(([, text]) => text)).toContainEqual(
      expect.stringMatching(/ up to 7\.4 bcm\/year$/),
    )
    const arms = texts({ kinds: new Set(['military']) }, 390, 560).map(([, text]) => text)
    expect(arms.some((text) => /^Israeli arms 277 TIV m$/.test(text))).toBe(true)
  })
})

describe('the opening', () => {
  test('has the quantities that its widths show', () => {
    const texts = written(opening, 1120, 750).labels.map((l) => l.lines.join(' ').replaceAll('\u00a0', ' '))
    for (const name of [
      /^arms to Armenia( ·)? 112 TIV m in 2016 \(2015: none\)$/,
      /^arms to Azerbaijan( ·)? 8\.6 TIV m in 2016 \(2015: 287\)$/,
    ])
      expect(texts).toContainEqual(expect.stringMatching(name))
  })

  test('names each line that carries the argument, or the project that it is of', () => {
    const texts = written(opening, 1120, 750).labels.flatMap((l) =>
      l.kind === 'line' ? [l.lines.join(' ')] : [],
    )
    for (const id of atlas.data.article.opening.ties) {
      const tie = atlas.ties.get(id)
      const names = [tie?.label ?? id, ...(tie?.group === undefined ? [] : [tie.group])]
      expect(
        names.some((name) => texts.some((text) => text.startsWith(name))),
        `${names.join(' / ')} in ${texts.join(', ')}`,
      ).toBe(true)
    }
  })

  test('says nothing twice', () => {
    const { labels } = written(
      { ...opening, day: atlas.eventSpans.get('su24')?.from ?? opening.day },
      1120,
      750,
    )
    const texts = labels
      .filter((l) => l.lines.length && l.kind !== 'bloc')
      .map((l) => l.lines.join(' ').toLowerCase())
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  })
})

describe('the land on which something happens', () => {
  test('is named on that day, whatever else is written there', () => {
    const step = atlas.data.article.tour.findIndex(({ day }) => day.startsWith('2016-04'))
    expect(step).toBeGreaterThan(-1)
    const { labels } = written(toStep(atlas, opening, step + 1), 1120, 750)
    expect(labels.filter((l) => l.kind === 'land' && l.of === 'karabakh')).toHaveLength(1)
  })
})

describe('the news of a day', () => {
  const on = (date: string, width = 1120, height = 750) =>
    written({ ...opening, day: firstDay(date) }, width, height).labels.map((l) =>
      l.lines.join(' ').replaceAll('\u00a0', ' '),
    )

  test('is marked in the names of the lines that begin, and of those that have another status', () => {
    expect(on('2016-08-16').filter((text) => text.startsWith('new: '))).toHaveLength(1)
    expect(on('2015-12-03')).toContain('TurkStream now suspended')
  })

  test('is none on the next day', () => {
    for (const day of ['2016-08-17', '2015-12-04'])
      expect(on(day).filter((text) => /^new: | now /u.test(text))).toEqual([])
  })
})

/** Sizes of the map on a telephone and on desks. */
const FRAMES = [
  [390, 540],
  [560, 910],
  [760, 620],
  [1000, 560],
  [1120, 757],
  [1600, 930],
] as const

describe('energy alone', () => {
  for (const [width, height] of FRAMES)
    test(`is not buried under names at ${width} by ${height}`, () => {
      const { labels, screen } = written({ ...opening, kinds: new Set(['energy']) }, width, height)
      const names = labels.filter((l) => l.kind === 'line')
      expect(names.length).toBeLessThanOrEqual(width < 480 ? 10 : (width * height) / 30_000)
      /** Whether more than a stub of a line is in the frame. */
      const isSeen = (tie: string) => {
        const path = base.scene.edges.find((m) => m.tie === tie)?.path ?? []
        const inside = path
          .map((p) => screen.toScreen(project([...p])))
          .filter(([x, y]) => x > 0 && y > 0 && x < width && y < height)
        return inside.some(([x, y]) => Math.hypot(x - (inside[0]?.[0] ?? x), y - (inside[0]?.[1] ?? y)) > 70)
      }
      for (const [tie, name] of [
        ['tanap', 'Southern Gas Corridor'],
        ['tanap', 'TANAP'],
        ['tap', 'TAP'],
        ['turkstream-1', 'TurkStream'],
        ['blue-stream', 'Blue Stream'],
        // On a telephone the corridor's name stands for its short part.
        ...(width < 480 ? [] : ([['scp', 'South Caucasus Pipeline']] as const)),
      ] as const)
        if (isSeen(tie))
          expect(
            names.some((l) => l.lines.join(' ').startsWith(name)),
            name,
          ).toBe(true)
      for (const label of names) {
        const { at, box, leader, of } = label
        const [x, y] = nearestOfBox(box, at)
        const tie = atlas.ties.get(of)
        const leads = tie && isLead(atlas, tie)
        // What is context stands at its line, pipelines a little farther and on a telephone as far as need be.
        const laid = tie?.route !== undefined
        const far = leads || (width < 480 && laid)
        const near = width < 480 ? 0 : laid ? 61 : 31
        if (leader) expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(far ? 136 : near)
        expect(label.setting.weight).toBe(leads ? 600 : 400)
        expect(label.setting.size).toBeGreaterThanOrEqual(12)
      }
    })

  test('has no leader that runs through what is written', () => {
    for (const [width, height] of FRAMES) {
      const { labels } = written({ ...opening, kinds: new Set(['energy']) }, width, height)
      for (const l of labels.filter((l) => l.leader))
        for (const other of labels)
          if (other !== l && other.lines.length)
            expect(
              crosses(other.box, l.at, nearestOfBox(l.box, l.at)),
              [...l.lines, ...other.lines].join(' '),
            ).toBe(false)
    }
  })
})

describe('a telephone', () => {
  test('has one note of a day, however much happens on it', () => {
    const day = atlas.eventSpans.get('fourday')?.from ?? opening.day
    for (const [width, height] of FRAMES) {
      const { labels } = written({ ...opening, day: day + 1 }, width, height)
      const notes = labels.filter((l) => l.kind === 'callout')
      expect(notes.length).toBeGreaterThan(0)
      expect(notes.length).toBeLessThanOrEqual(width < 480 ? 1 : 2)
    }
  })

  test('has short notes at its edges, each where its line leaves', () => {
    const { labels } = written({ ...opening, kinds: new Set(['energy']) }, 390, 540)
    const notes = labels.filter((l) => l.kind === 'edge-note')
    expect(notes.length).toBeGreaterThan(0)
    for (const { box, side } of notes) {
      if (side === 'left') expect(box.left).toBeLessThan(10)
      if (side === 'right') expect(box.right).toBeGreaterThan(380)
      expect(box.right - box.left).toBeLessThan(140)
    }
  })
})

describe('a step of the tour', () => {
  test('does not name a line beside the note that names it, and has no signs before names', () => {
    const step = atlas.data.article.tour.findIndex(({ id }) => id === 'arms') + 1
    const { labels } = written(toStep(atlas, opening, step), 1120, 757)
    const notes = labels.filter((l) => l.kind === 'callout').map((l) => l.of)
    expect(notes.length).toBeGreaterThan(0)
    for (const { kind, of, badge } of labels) {
      if (kind === 'line') expect(notes).not.toContain(of)
      expect(badge).toBeUndefined()
    }
  })
})
