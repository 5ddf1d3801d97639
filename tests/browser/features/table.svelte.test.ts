import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import '../../../src/app/theme.css'
import { dayOf } from '../../../src/atlas/day.ts'
import { m } from '../../../src/messages/messages.ts'
import TieTable from '../../../src/features/table/TieTable.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView, soloKind } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
let reader: Reader
const heading = (name: string) => page.getByRole('columnheader', { name, exact: true })
const rows = () => [...document.querySelectorAll('tr[data-tie]')].map((r) => r.getAttribute('data-tie'))
const standing = () => reader.standings.map((s) => s.tie.id)

beforeEach(async () => {
  reader = new Reader(atlas, defaultView(atlas))
  await render(TieTable, { reader })
  await expect.element(page.getByRole('table')).toBeVisible()
})

describe('the table', () => {
  it('has one row for each tie in force, whatever the day and the filters', async () => {
    expect(standing()).toHaveLength(7)
    expect(rows()).toEqual(standing())
    for (const day of [dayOf(2015, 11, 1), dayOf(2016, 3, 1), dayOf(2016, 8, 10)]) {
      reader.toDay(day)
      await expect.poll(rows).toEqual(standing())
    }
    reader.go({ ...soloKind(reader.view, 'energy'), mode: 'so-far' })
    await expect.poll(rows).toEqual(['line-1', 'line-2'])
  })

  it('sorts up, down and back to the order of the atlas, and says how', async () => {
    await expect.element(heading('From')).toHaveAttribute('aria-sort', 'none')
    await heading('From').getByRole('button').click()
    await expect.element(heading('From')).toHaveAttribute('aria-sort', 'ascending')
    // By giver, then by receiver; equal ones as the atlas has them.
    expect(rows()).toEqual(['arms', 'partnership', 'guarantee', 'mediation', 'criticism', 'line-1', 'line-2'])
    await heading('From').getByRole('button').click()
    await expect.element(heading('From')).toHaveAttribute('aria-sort', 'descending')
    expect(rows()).toEqual(['line-1', 'line-2', 'criticism', 'guarantee', 'mediation', 'arms', 'partnership'])
    await heading('From').getByRole('button').click()
    await expect.element(heading('From')).toHaveAttribute('aria-sort', 'none')
    expect(rows()).toEqual(standing())
  })

  it('keeps the rows that have the words typed, and counts them', async () => {
    await page.getByRole('searchbox', { name: 'Filter the rows by words' }).fill('SUSPENDED cel')
    await expect.poll(rows).toEqual(['line-1', 'line-2'])
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('2 of 7 links on 8 August 2016 with “SUSPENDED cel” in the row')
    await page.getByRole('searchbox').fill('zeppelin')
    await expect.element(page.getByText('No row has “zeppelin”.')).toBeVisible()
  })

  it('opens the tie of a row that is pressed, by mouse and by key', async () => {
    await page.getByRole('cell', { name: 'good offices' }).or(page.getByText('Good offices')).click()
    expect(reader.view.selected).toEqual({ type: 'tie', id: 'mediation' })
    await expect
      .element(page.getByRole('row', { name: /Good offices/ }))
      .toHaveAttribute('aria-current', 'true')
    const button = page.getByRole('button', { name: 'Condemnation' }).element()
    if (button instanceof HTMLElement) button.focus()
    expect(reader.hovered).toEqual({ type: 'tie', id: 'criticism' })
    await userEvent.keyboard('{Enter}')
    expect(reader.view.selected).toEqual({ type: 'tie', id: 'criticism' })
  })

  it('leads from a paragraph to its claim without opening the tie', async () => {
    await page.getByRole('button', { name: /^Paragraph 5: Borland condemns/ }).click()
    expect(reader.view).toMatchObject({ claim: 'claim-6', selected: null, day: dayOf(2016, 1, 15) })
  })

  it('says where the record disagrees', async () => {
    await expect
      .element(page.getByRole('row', { name: /Condemnation/ }))
      .toHaveTextContent(m.vocabulary.verdicts.contested.inSentence)
    await expect
      .element(page.getByRole('row', { name: /Security guarantee/ }))
      .not.toHaveTextContent(m.vocabulary.verdicts.contested.inSentence)
  })
})
