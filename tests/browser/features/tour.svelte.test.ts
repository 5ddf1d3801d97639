import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page } from 'vitest/browser'
import '../../../src/app/theme.css'
import { dayOf } from '../../../src/atlas/day.ts'
import { comparedOf } from '../../../src/atlas/score.ts'
import Argument from '../../../src/app/Argument.svelte'
import Presentation from '../../../src/features/present/Presentation.svelte'
import Tour from '../../../src/features/tour/Tour.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { toStep } from '../../../src/state/tour-step.ts'
import { defaultView } from '../../../src/state/view.ts'
import { toClaim } from '../../../src/state/claim-view.ts'
import { withTour } from '../../support/tour.ts'

const atlas = withTour()
let reader: Reader
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-step]')].map((s) => [
    s.dataset['step'],
    s.querySelector('[aria-current=step]') !== null,
  ])

beforeEach(() => {
  reader = new Reader(atlas, defaultView(atlas))
})

describe('the first screen of the column', () => {
  beforeEach(async () => {
    await render(Argument, { reader })
  })

  it('offers the tour, and tells the score, which opens the fact check', async () => {
    await expect.element(button('The argument in three steps · 1 minute')).toBeVisible()
    const n = comparedOf(reader.atlas, reader.atlas.data.claims).length
    const score = page.getByRole('button', { name: new RegExp(`^${n} claims checked: .*1 disputed`) })
    await expect.element(score).toBeVisible()
    await score.click()
    expect(reader.view.panel).toBe('ledger')
  })

  it('has the claims under the steps, folded away and brought back', async () => {
    const head = page.getByRole('button', { name: /^Fighting on the Ridge 1 claim/ })
    const first = document.querySelector('[data-claim="claim-7"]')
    expect(first?.checkVisibility()).toBe(true)
    await head.click()
    await expect.poll(() => first?.checkVisibility()).toBe(false)
    reader.go(toClaim(atlas, reader.view, 'claim-7'))
    await expect.poll(() => first?.checkVisibility()).toBe(true)
  })

  it('goes from a step’s claims to the step', async () => {
    await button('Show step 2 of the tour: Fighting on the Ridge').click()
    expect(reader.view).toMatchObject({ step: 2, day: dayOf(2016, 4, 2) })
  })
})

describe('the tour', () => {
  it('goes on and back, by buttons and by its list, and leaves to what stood before', async () => {
    const before = toClaim(atlas, reader.view, 'claim-2')
    reader.go(before)
    await render(Argument, { reader })
    reader.go(toStep(atlas, reader.view, 1))
    await expect.element(page.getByRole('region', { name: 'Tour' })).toBeVisible()
    await expect.poll(shown).toEqual([
      ['1', true],
      ['2', false],
      ['3', false],
    ])
    await button('Next').click()
    await expect.element(page.getByText('Others count four days.')).toBeVisible()
    expect(reader.view.step).toBe(2)
    await page.getByRole('button', { name: /What is left/ }).click()
    await expect.poll(shown).toEqual([
      ['1', false],
      ['2', false],
      ['3', true],
    ])
    await button('Back').click()
    expect(reader.view.step).toBe(2)
    await button('Leave the tour').click()
    expect(reader.view).toEqual(before)
    await expect.element(page.getByRole('region', { name: 'Argument' })).toBeVisible()
  })

  it('leads from a step to its claims', async () => {
    reader.go(toStep(atlas, reader.view, 2))
    await render(Argument, { reader })
    await button('Check it').click()
    expect(reader.view).toMatchObject({ step: null, claim: 'claim-7' })
    await expect.element(page.getByRole('region', { name: 'Argument' })).toBeVisible()
  })

  it('shows the present step alone below a map on a telephone', async () => {
    reader.go(toStep(atlas, reader.view, 2))
    await render(Tour, { reader, compact: true })
    await expect.element(page.getByText('Others count four days.')).toBeVisible()
    expect(shown()).toHaveLength(3)
    expect([...document.querySelectorAll('[data-step]')].map((s) => s.checkVisibility())).toEqual([
      false,
      true,
      false,
    ])
  })

  it('is what is presented', async () => {
    reader.go({ ...toStep(atlas, reader.view, 1), present: true })
    await render(Presentation, { reader })
    await button('Next step').click()
    await expect.element(page.getByRole('heading', { name: 'Fighting on the Ridge' })).toBeVisible()
    expect(reader.view).toMatchObject({ step: 2, present: true })
  })
})
