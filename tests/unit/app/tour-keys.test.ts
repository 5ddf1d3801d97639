import { describe, expect, it, vi } from 'vitest'
import { obey, obeyTourKey, type PageParts } from '../../../src/app/commands.ts'
import { directionOfSwipe } from '../../../src/ui/tour-steps.ts'
import { m } from '../../../src/messages/messages.ts'
import { apartText, minutesOf, offer, runsOf, sentencesOf } from '../../../src/atlas/tour-words.ts'
import { Player } from '../../../src/features/timeline/player.svelte.ts'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { toStep } from '../../../src/state/tour-step.ts'
import { defaultView, type View } from '../../../src/state/view.ts'
import { toClaim } from '../../../src/state/claim-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import { withTour } from '../../support/tour.ts'

// The keys ask whether an element has the focus; here none has.
vi.stubGlobal('Element', class {})

const toured = withTour()
const NONE = { code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, change: Partial<typeof NONE> = {}) => ({ ...NONE, ...change, key })

function pageOf(view: Partial<View>, atlas = toured): PageParts {
  return {
    reader: new Reader(atlas, { ...defaultView(atlas), ...view }),
    player: new Player(),
    toggleLegend() {},
    focusSearch() {},
    openHelp() {},
    openShare() {},
    closeTop: () => false,
  }
}
const keys = (page: PageParts, ...pressed: string[]) =>
  pressed.map((key) => obeyTourKey(page, press(key), null)).every(Boolean)

describe('in the tour', () => {
  it('arrows, clickers and the space bar turn over, and stop at the ends', () => {
    const page = pageOf(toStep(toured, defaultView(toured), 1))
    const steps = ['ArrowLeft', 'ArrowRight', 'PageDown', ' ', 'PageUp'].map((key) => {
      expect(obeyTourKey(page, press(key), null)).toBe(true)
      return page.reader.view.step
    })
    expect(steps).toEqual([1, 2, 3, 3, 2])
    expect(obeyTourKey(page, press(' ', { shiftKey: true }), null)).toBe(true)
    expect(page.reader.view.step).toBe(1)
  })

  it('other keys, held keys of the browser, and keys outside of it are left alone', () => {
    const page = pageOf(toStep(toured, defaultView(toured), 1))
    expect(obeyTourKey(page, press('ArrowRight', { altKey: true }), null)).toBe(false)
    expect(obeyTourKey(page, press('ArrowDown'), null)).toBe(false)
    expect(keys(pageOf({}), 'ArrowRight')).toBe(false)
    expect(keys(pageOf({ ...toStep(toured, defaultView(toured), 1), panel: 'table' }), 'ArrowRight')).toBe(
      false,
    )
  })

  it('Escape leaves it for what stood before, the presentation first', () => {
    const before = toClaim(toured, defaultView(toured), 'claim-2')
    const page = pageOf(before)
    obey(page, press('p'), null, true)
    expect(page.reader.view).toMatchObject({ step: 3, present: true })
    obey(page, press('Escape'), null, true)
    expect(page.reader.view).toMatchObject({ step: 3, present: false })
    obey(page, press('Escape'), null, true)
    expect({ ...page.reader.view }).toEqual(before)
  })
})

describe('a presentation', () => {
  it('is of the tour, from its first step or that of the claim being read', () => {
    const page = pageOf({})
    obey(page, press('p'), null, true)
    expect(page.reader.view).toMatchObject({ step: 1, present: true })
    const reading = pageOf(toClaim(toured, defaultView(toured), 'claim-7'))
    obey(reading, press('p'), null, true)
    expect(reading.reader.view.step).toBe(2)
  })

  it('opened by its address begins before the first step', () => {
    const page = pageOf({ present: true })
    keys(page, 'ArrowLeft')
    expect(page.reader.view.step).toBeNull()
    keys(page, 'ArrowRight')
    expect(page.reader.view).toMatchObject({ step: 1, present: true })
  })

  it('of an atlas without a tour walks its claims', () => {
    const page = pageOf({}, fixtureAtlas())
    obey(page, press('p'), null, true)
    keys(page, 'ArrowRight', 'PageDown', ' ')
    expect(page.reader.view).toMatchObject({ step: null, claim: 'claim-3', present: true })
  })
})

it('a finger turns over when it is drawn along, not when it scrolls or taps', () => {
  expect([
    directionOfSwipe(-80, 10),
    directionOfSwipe(80, -10),
    directionOfSwipe(-80, 60),
    directionOfSwipe(-20, 0),
  ]).toEqual([1, -1, null, null])
})

describe('the words of the tour', () => {
  it('say how many steps and how long', () => {
    const { tour } = toured.data.article
    expect(offer(tour)).toEqual({ what: 'The argument in three steps', long: '1 minute' })
    expect(minutesOf([])).toBe(1)
    const [first] = tour
    const steps = ['2016-08-08', '2015-11-24', '2015-12-02', '2015-12-02', '2019-12'].flatMap((day) =>
      first ? [{ ...first, day }] : [],
    )
    expect(steps.map((step) => apartText(steps, step))).toEqual([
      null,
      'eight months earlier',
      'eight days later',
      null,
      'four years later',
    ])
    expect([1, 9, 13].map((steps) => m.tour.offer({ steps }))).toEqual([
      'The argument in one step',
      'The argument in nine steps',
      'The argument in 13 steps',
    ])
  })

  it('part a text into its sentences', () => {
    expect(sentencesOf('It holds 8.5 km. “So what?” Others say 9.')).toEqual([
      'It holds 8.5 km.',
      '“So what?”',
      'Others say 9.',
    ])
    expect(sentencesOf('')).toEqual([''])
  })

  it('name paragraphs in runs', () => {
    const named = (...numbers: number[]) =>
      m.tour.basis({ claims: 1, runs: runsOf(numbers), found: ['1 confirmed'] })
    expect(named(3)).toBe('Based on 1 claim in paragraph 3: 1 confirmed.')
    expect(named(9, 8, 8)).toContain('in paragraphs 8 and 9:')
    expect(named(14, 2, 12, 13, 3)).toContain('in paragraphs 2, 3 and 12 to 14:')
  })
})
