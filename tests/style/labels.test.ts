/** What is written on the shipped map: blocs on their own land, every line of the opening by its name. */
import { describe, expect, test } from 'vitest'
import { shippedBase } from '../../scripts/shipped-base.ts'
import { liesIn } from '../../src/drawing/areas.ts'
import { NO_PADDING } from '../../src/drawing/camera.ts'
import { groundNames } from '../../src/drawing/labels/ground-names.ts'
import { labelsOf } from '../../src/drawing/labels/labels.ts'
import { screenOf, wantedAtRest } from '../../src/svg/map.ts'
import { toStep } from '../../src/view/step.ts'
import { defaultView, type View } from '../../src/view/view.ts'

const base = shippedBase()
const { atlas } = base
const opening = defaultView(atlas)
const { homes } = groundNames(base.topology)

const written = (view: View, width: number, height: number) => {
  const look = { width, height, padding: NO_PADDING, scheme: 'light', relief: null, prefix: '' } as const
  const wanted = wantedAtRest(base, view, look)
  const screen = screenOf(base, wanted, look)
  return { wanted, screen, labels: labelsOf({ ...base, wanted, screen }) }
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
        const { wanted, screen, labels } = written(view, width, height)
        for (const label of labels.filter((l) => l.kind === 'bloc')) {
          const members = wanted.blocs.find((b) => b.bloc === label.of)?.members ?? []
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

describe('the opening', () => {
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
