import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page } from 'vitest/browser'
import MapSide from '../../../src/app/MapSide.svelte'
import '../../../src/app/theme.css'
import { dayOf } from '../../../src/atlas/day.ts'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { clearFilters, defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
let reader: Reader
const region = (name: string | RegExp) => page.getByRole('region', { name, exact: true })

beforeEach(async () => {
  reader = new Reader(atlas, { ...defaultView(atlas), as: 'BO', blocs: ['LEAGUE'] })
  await render(MapSide, { reader })
})

describe('as seen from a capital', () => {
  it('lists each other with its ties in the capital’s words', async () => {
    const hedges = page.getByRole('region', { name: 'Cooperation and tension 1' })
    await expect.element(hedges).toHaveTextContent('Arland')
    await expect.element(hedges.getByRole('button', { name: /Borport gets arms from Arland/ })).toBeVisible()
    await hedges.getByRole('button', { name: /criticises Arland/ }).click()
    expect(reader.view).toMatchObject({ as: 'BO', selected: { type: 'tie', id: 'criticism' } })
  })

  it('moves to another capital by the chooser, and closes', async () => {
    await page.getByRole('combobox', { name: 'Show the links of' }).selectOptions('Celland')
    await expect.element(region('Links of Celland')).toBeVisible()
    await page.getByRole('button', { name: 'Close' }).click()
    expect(reader.view.as).toBeNull()
    await expect.element(region('Blocs on 8 August 2016')).toBeVisible()
  })

  it('says why it is empty, and leads out', async () => {
    reader.go({ ...reader.view, kinds: new Set(['economy']) })
    await page.getByRole('button', { name: 'Show everything again' }).click()
    expect(reader.view.kinds).toEqual(clearFilters(reader.view).kinds)
    await expect.element(page.getByRole('region', { name: 'Cooperation and tension 1' })).toBeVisible()
  })
})

describe('the blocs of a day', () => {
  beforeEach(() => {
    reader.go({ ...reader.view, as: null })
  })

  it('are a table whose cells say the standing in words, as of the day', async () => {
    const row = page.getByRole('row', { name: /Celland/ })
    await expect.element(row).toHaveTextContent('member, since 2010')
    reader.toDay(dayOf(2016, 3, 1))
    await expect.element(region('Blocs on 1 March 2016')).toBeVisible()
    await expect
      .element(page.getByRole('row', { name: /Borland/ }))
      .toHaveTextContent('neither member nor partner')
  })

  it('show those whose heads are pressed, several at once', async () => {
    const league = page.getByRole('button', { name: 'LEAGUE' })
    await expect.element(league).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', { name: 'In none of these blocs' }).click()
    expect(reader.view.blocs).toEqual(['LEAGUE', 'outside'])
    await league.click()
    expect(reader.view.blocs).toEqual(['outside'])
    await expect.element(league).toHaveAttribute('aria-pressed', 'false')
    await page.getByRole('button', { name: 'Close' }).click()
    expect(reader.view.blocs).toBeNull()
  })
})
