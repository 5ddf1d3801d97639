/** Labels that are kept, through time and from the build, are those that would be placed. */
import { expect, test } from 'vitest'
import { cameraOn, NO_PADDING } from '../../../../src/render/camera.ts'
import { labelling, labelsOf } from '../../../../src/render/labels/labels.ts'
import { openingNames } from '../../../../src/render/labels/opening-names.ts'
import { screenAt } from '../../../../src/render/screen.ts'
import { firstNames } from '../../../../src/render/svg/first.ts'
import { restingState } from '../../../../src/render/svg/svg-map.ts'
import { defaultView, toDay } from '../../../../src/state/view.ts'
import { exampleBase } from '../../../support/example-base.ts'

const base = exampleBase()
const { map } = base.atlas.data.article
const home = defaultView(base.atlas)
const stateOn = (day: number) =>
  restingState(base, toDay(base.atlas, home, day), { scheme: 'light', padding: NO_PADDING })
const { rest } = stateOn(home.day)
const screen = screenAt(cameraOn(map, rest, NO_PADDING, 1000, 700), 1000, 700)
const writtenOn = (day: number) => ({ ...base, renderState: stateOn(day), screen })

test('through time all is where it would be placed, and on a day without changes nothing is placed', () => {
  const labelsThrough = labelling()
  const days = [
    ...new Set(base.atlas.data.events.map((e) => base.atlas.eventSpans.get(e.id)?.from ?? home.day)),
  ]
  for (const day of [home.day, ...days])
    expect(labelsThrough(writtenOn(day))).toEqual(labelsOf(writtenOn(day)))
  const first = labelsThrough(writtenOn(home.day))
  expect(labelsThrough(writtenOn(home.day))).toBe(first)
})

test('the names that a build has placed are those of the opening', () => {
  const built = firstNames(base)
  const state = stateOn(home.day)
  for (const on of ['desk', 'phone'] as const) {
    const [kept, placed] = [built, null].map((names) =>
      labelsOf({ ...writtenOn(home.day), opening: openingNames(base, state, on, names) }),
    )
    expect(kept?.map(({ kind, of, lines }) => [kind, of, lines])).toEqual(
      placed?.map(({ kind, of, lines }) => [kind, of, lines]),
    )
    for (const [i, { middle }] of (kept ?? []).entries())
      for (const axis of [0, 1] as const)
        expect(Math.abs(middle[axis] - (placed?.[i]?.middle[axis] ?? NaN))).toBeLessThan(0.1)
  }
})
