/** What holds for any atlas before it is built: its rules, its drawing on every day, its files. */
import { describe, expect, test } from 'vitest'
import { main as check } from '../../scripts/check-atlas.ts'
import { baseIn } from '../../scripts/shipped-base.ts'
import { inReading } from '../../src/atlas/atlas.ts'
import { formatDay, type Day } from '../../src/atlas/day.ts'
import { TIE_KINDS } from '../../src/atlas/schema.ts'
import { countShown } from '../../src/atlas/count-index.ts'
import { snapshot } from '../../src/atlas/snapshot.ts'
import { turningDays } from '../../src/atlas/transitions.ts'
import { csvText } from '../../src/export/csv.ts'
import { TABLE_NAMES, wholeTable } from '../../src/export/csv-tables.ts'
import { dataFile } from '../../src/export/files.ts'
import { opened } from '../../src/open/import-pipeline.ts'
import { featuresOf, pictureScreen, restingState } from '../../src/render/svg/svg-map.ts'
import { firstPicture } from '../../src/render/svg/first.ts'
import { labelsOf } from '../../src/render/labels/labels.ts'
import { marks } from '../../src/render/svg/svg-marks.ts'
import type { Tree } from '../../src/render/svg/tree.ts'
import { boxesOverlap } from '../../src/scene/labels/boxes.ts'
import { drawnTies, leftOutWords } from '../../src/scene/drawn.ts'
import { defaultView, type View } from '../../src/state/view.ts'
import { atlas, CHOSEN } from './chosen.ts'

const base = baseIn(CHOSEN)
if (!base) throw new Error(`${CHOSEN} cannot be drawn`)
const { scene, topology } = base
const opening = defaultView(atlas)
const { from, to } = atlas.timeline

/** At most so many, from first to last. */
const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as T)

/** Each day on which something of the ties changes, with the first, the last and that of the opening. */
const days: readonly Day[] = [
  ...new Set([from, ...turningDays(atlas, from, to, new Set(TIE_KINDS)), atlas.openingDay, to - 1]),
].sort((a, b) => a - b)

const look = (width: number, height: number) =>
  ({
    width,
    height,
    padding: { top: 10, right: 10, bottom: 10, left: 10 },
    scheme: 'light',
    relief: null,
    prefix: 'p',
  }) as const
const SIZES = [look(1060, 650), look(390, 560)]

const elements = (tree: Tree): Exclude<Tree, string>[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.inside.flatMap(elements)]

/** A view as it is drawn on a day: the state, the screen, the atlas in the reading of the view. */
function drawing(view: View, size: (typeof SIZES)[number]) {
  const own = { ...base!, atlas: inReading(atlas, view.basis) }
  const renderState = restingState(own, view, size)
  return { own, renderState, screen: pictureScreen(own, renderState, size) }
}

describe('the data', () => {
  test('keep all rules, and nothing in them goes unread', () => {
    const lines: string[] = []
    expect(
      check([CHOSEN], (line) => lines.push(line)),
      lines.join('\n'),
    ).toBe(0)
  })
})

describe('the map', () => {
  test('draws on every day what holds on it, or says how much it leaves out', () => {
    const drawable = new Set(drawnTies(atlas).map(({ id }) => id))
    if (drawable.size < atlas.data.ties.length) expect(leftOutWords(atlas)).not.toBeNull()
    for (const basis of ['record', 'article'] as const)
      for (const day of spread(days, 400)) {
        const view: View = { ...opening, basis, day, all: true }
        const { own, renderState, screen } = drawing(view, look(1060, 650))
        const drawn = new Set(
          elements(marks(scene, renderState, screen, 'p')).flatMap((e) => e.attributes['data-tie'] ?? []),
        )
        const standing = snapshot(own.atlas, view).map(({ tie }) => tie.id)
        const on = `${formatDay(day)}, ${basis}`
        expect([...drawn].sort(), on).toEqual(standing.filter((id) => drawable.has(id)).sort())
        expect(countShown(own.atlas, view), on).toBe(standing.length)
      }
  })
  test('has a mark for each link, event and site', () => {
    const missing = (rows: readonly { id: string }[], drawn: Iterable<string>) => {
      const ids = new Set(drawn)
      return rows.filter(({ id }) => !ids.has(id)).map(({ id }) => id)
    }
    expect(
      missing(
        drawnTies(atlas),
        scene.edges.map((e) => e.tie),
      ),
    ).toEqual([])
    expect(
      missing(
        atlas.data.events,
        scene.events.map((e) => e.event),
      ),
    ).toEqual([])
    expect(
      missing(
        atlas.data.sites,
        scene.sites.map((s) => s.site),
      ),
    ).toEqual([])
  })
  test('has no two names on one another', () => {
    for (const size of SIZES)
      for (const view of spread(days, 40).flatMap((day) => [
        { ...opening, day },
        { ...opening, day, all: true },
      ])) {
        const { own, renderState, screen } = drawing(view, size)
        const placed = labelsOf({ ...own, topology, renderState, screen })
        placed.forEach((label, i) => {
          for (const other of placed.slice(i + 1))
            if (boxesOverlap(label.box, other.box))
              expect.fail(`${label.of} and ${other.of} on ${formatDay(view.day)}, ${size.width} pixels wide`)
        })
      }
  })
  test('has a first picture', () => {
    const picture = firstPicture(base, featuresOf(base, opening), new Map())
    expect(elements(picture).filter((e) => e.tag === 'path').length).toBeGreaterThan(0)
  })
})

describe('the files to take away', () => {
  const view = { ...opening, all: true }
  const held = { atlas, scene, view, shipped: JSON.stringify(atlas.data) }
  const again = (name: string, text: string) => opened([{ name, bytes: new TextEncoder().encode(text) }])

  test('open again as they were: JSON', () => {
    const whole = again('a.json', dataFile({ format: 'json', scope: 'all', table: 'ties' }, held)?.text ?? '')
    expect(whole.ok && whole.data).toEqual(atlas.data)
    const part = dataFile({ format: 'json', scope: 'shown', table: 'ties' }, held)?.text ?? ''
    if (snapshot(atlas, view).length) expect(again('a.json', part).report.problems).toEqual([])
  })
  test('open again with the same links, phases, actors and claims: CSV', () => {
    const files = TABLE_NAMES.map((name) => ({
      name: `${name}.csv`,
      bytes: new TextEncoder().encode(csvText(wholeTable(atlas, name))),
    }))
    const read = opened(files)
    expect(read.report.problems).toEqual([])
    if (!read.ok) throw new Error('the tables do not open')
    const seated = ({ ties, actors, claims }: typeof atlas.data) => ({
      ties: Object.fromEntries(
        ties.map(({ id, kind, form, from, to, phases }) => [
          id,
          {
            kind,
            form,
            from,
            to,
            phases: phases.map((p) => [p.from, p.to, p.status, p.basis].join(' ')).sort(),
          },
        ]),
      ),
      actors: actors.map(({ id, name }) => `${id} ${name}`).sort(),
      claims: claims.map(({ id, text }) => `${id} ${text}`).sort(),
    })
    expect(seated(read.data)).toEqual(seated(atlas.data))
  })
  test('are lines and points on the earth: GeoJSON', () => {
    const file = dataFile({ format: 'geojson', scope: 'all', table: 'ties' }, held)?.text ?? ''
    const { features } = JSON.parse(file) as { features: { id: string; geometry: unknown }[] }
    const { ties, events, sites } = atlas.data
    expect(features).toHaveLength(ties.length + events.length + sites.length)
    const text = JSON.stringify(features.map((f) => f.geometry))
    for (const [, lon, lat] of text.matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)) {
      expect(Math.abs(Number(lon))).toBeLessThanOrEqual(180)
      expect(Math.abs(Number(lat))).toBeLessThanOrEqual(90)
    }
  })
})
